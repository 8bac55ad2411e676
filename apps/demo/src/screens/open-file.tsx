import { useState } from 'react';
import { ErrorMessage } from '../parts/error-message.tsx';
import { useService } from '../parts/service.ts';
import { Details } from '../parts/small.tsx';
import { useGo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import type { MessageKey } from '@guildhall/core/messages';

const said: Readonly<Record<string, MessageKey>> = {
  E_NEWER: 'storage.newer', E_VERSION_OTHER: 'storage.older', E_CONTENT_OTHER: 'storage.older', E_FORMAT: 'storage.notOurs',
};

/** Takes up a copy that was kept as a file, from this or another computer. */
export function OpenFile({ onKept }: { readonly onKept: () => void }) {
  const { t } = useWords();
  const { desk } = useService();
  const go = useGo();
  const [problem, setProblem] = useState<string>();

  const open = async (file: File): Promise<void> => {
    const brought = await desk.bring(await file.text());
    if ('code' in brought) setProblem(t(said[brought.code] ?? 'storage.damaged'));
    else {
      onKept();
      go(['a', brought.id]);
    }
  };

  return (
    <Details summary={t('storage.open')}>
      <div className={problem === undefined ? 'group' : 'group group-error'}>
        <label className="label" htmlFor="file">{t('storage.openAgain')}</label>
        <ErrorMessage id="file.error" text={problem} />
        <input
          type="file" id="file" accept="application/json,.json" aria-describedby={problem === undefined ? undefined : 'file.error'}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) void open(file);
          }}
        />
      </div>
    </Details>
  );
}
