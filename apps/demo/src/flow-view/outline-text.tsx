import type { Framework } from '@guildhall/core';
import { outline } from '@guildhall/core/flow';
import { Details, P, useWords } from '@guildhall/react';
import { useMemo } from 'react';
import { CopyField } from '../alone/asked/copy-field.tsx';

/** The plan as text, to copy. */
export function OutlineText({ framework }: { readonly framework: Framework }) {
  const { t } = useWords();
  const text = useMemo(() => outline(framework), [framework]);
  return (
    <Details className="app-flow-outline" summary={t('flow.drawing.outline')}>
      <P>{t('flow.drawing.outline.hint')}</P>
      <CopyField id="flow.outline" label={t('flow.drawing.outline.label')} value={text} />
    </Details>
  );
}
