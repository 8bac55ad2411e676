import { useState } from 'react';
import { useWords } from '../hooks/use-words.ts';
import { ErrorMessage } from '../parts/error-message.tsx';
import { FormGroup } from '../parts/form-group.tsx';
import { Details } from '../parts/small.tsx';
import { useGo } from '../places/use-places.ts';
import { useService } from '../service/service.ts';
import { useIds } from '../service/surface.ts';
import { cannotOpen } from '../words/cannot-open.ts';

/** Takes up a copy that was kept as a file, from this or another computer. */
export function OpenFile({ onKept }: { readonly onKept?: () => void }) {
  const { t } = useWords();
  const { desk } = useService();
  const go = useGo();
  const id = useIds();
  const [problem, setProblem] = useState<string>();

  const open = async (file: File): Promise<void> => {
    const brought = await desk.bring(await file.text());
    if ('code' in brought) setProblem(t(cannotOpen(brought.code)));
    else {
      onKept?.();
      go(['a', brought.id]);
    }
  };

  return (
    <Details summary={t('storage.open')}>
      <FormGroup wrong={problem !== undefined}>
        <label className="govuk-label govuk-label--s" htmlFor={id('file')}>{t('storage.openAgain')}</label>
        <ErrorMessage id="file.error" text={problem} />
        <input
          type="file" className="govuk-file-upload" id={id('file')} accept="application/json,.json" aria-describedby={problem === undefined ? undefined : id('file.error')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) void open(file);
          }}
        />
      </FormGroup>
    </Details>
  );
}
