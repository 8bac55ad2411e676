import { findingText } from '@guildhall/core/group';
import { ErrorMessage, FormGroup, Status, useGo, useWords } from '@guildhall/react';
import { useIds } from '@guildhall/react/parts';
import { useState } from 'react';
import { elsewhere } from '../readiness/tray.ts';
import { handInFiles, type TakenIn } from './take-in.ts';

/** Characters beyond which a file is none of ours: one holds a code and nothing more. */
const largest = 100_000;
/** Files taken in with one writing. */
const atOnce = 4;

/** Takes in files that people sent, several at once. */
export function OpenFiles() {
  const { t, language } = useWords();
  const id = useIds();
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const go = useGo();
  const take = async (files: readonly File[]): Promise<void> => {
    const [only] = files;
    const other = files.length === 1 && only !== undefined && only.size < 16_000_000 ? elsewhere(await only.text(), 'hand-in') : null;
    if (other !== null) {
      go(other);
      return;
    }
    const texts = await Promise.all(files.map(async (file) => (file.size > largest ? '' : await file.text())));
    const outcomes: TakenIn[] = [];
    for (let from = 0; from < texts.length; from += atOnce) {
      outcomes.push(...handInFiles(texts.slice(from, from + atOnce)));
      // Whoever types or scrolls meanwhile does not wait for all of them.
      await new Promise((resolve) => { setTimeout(resolve, 0); });
    }
    setSaid(t('trainer.gather.taken.many', { count: outcomes.filter(({ ok }) => ok).length }));
    setProblems(outcomes.flatMap((outcome, i) => (outcome.ok
      ? []
      : [t('trainer.gather.files.wrong', { name: files[i]?.name ?? '', problem: outcome.findings.map((finding) => findingText(finding, language)).join(' ') })])));
  };
  return (
    <FormGroup wrong={problems.length > 0}>
      <label className="govuk-label govuk-label--s" htmlFor={id('files')}>{t('trainer.gather.files')}</label>
      <div className="govuk-hint" id={id('files.hint')}>{t('trainer.gather.files.hint')}</div>
      <div role="alert">{problems.length === 0 ? null : <ErrorMessage id="files.error" text={problems.join(' ')} />}</div>
      <input
        type="file" multiple className="govuk-file-upload" id={id('files')} accept="application/json,.json"
        aria-describedby={problems.length > 0 ? `${id('files.hint')} ${id('files.error')}` : id('files.hint')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) void take(files);
          // The same file can be chosen once more.
          event.target.value = '';
        }}
      />
      <Status className={said === '' ? 'gh-empty' : 'app-group-said'}>{said}</Status>
    </FormGroup>
  );
}
