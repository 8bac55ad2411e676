import { useState } from 'react';
import { useWords } from '../hooks/use-words.ts';
import { ErrorMessage } from './error-message.tsx';
import { FormGroup } from './form-group.tsx';
import { Details } from './small.tsx';
import type { Path } from '../places/places.ts';
import { useGo } from '../places/use-places.ts';
import { useIds } from '../service/surface.ts';
import { cannotOpen } from '../words/cannot-open.ts';

interface TakeUpFileProps {
  /** Keeps what the file holds: the name of the attempt, or the code of what is wrong with the file or the store. */
  readonly bring: (text: string) => Promise<{ readonly id: string } | { readonly code: string }>;
  readonly onKept?: (() => void) | undefined;
  /** Where to go with a file that is no saved attempt; `null` where nothing is known of it. Asked first. */
  readonly opens?: ((text: string) => Path | null) | undefined;
}

/** Takes up a copy that was kept as a file, from this or another computer. */
export function TakeUpFile({ bring, onKept, opens }: TakeUpFileProps) {
  const { t } = useWords();
  const go = useGo();
  const id = useIds();
  const [problem, setProblem] = useState<string>();

  const open = async (file: File): Promise<void> => {
    const text = await file.text();
    const elsewhere = opens?.(text) ?? null;
    if (elsewhere !== null) {
      go(elsewhere);
      return;
    }
    const brought = await bring(text);
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
