import type { Finding } from '@guildhall/core';
import { findingText } from '@guildhall/core/group';
import { ErrorMessage, FormGroup, Hint, useWords } from '@guildhall/react';
import { useIds } from '@guildhall/react/parts';

interface CodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** A field for a session code: large letters, and no device "corrects" them. */
export function CodeField({ label, value, onChange, error }: CodeFieldProps) {
  const { t } = useWords();
  const id = useIds()('session-code');
  const wrong = error !== undefined;
  return (
    <FormGroup wrong={wrong}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>{label}</label>
      <Hint id="session-code.hint">{t('group.join.code.hint')}</Hint>
      <ErrorMessage id="session-code.error" text={error} />
      <input
        className={wrong ? 'govuk-input app-code-field govuk-input--error' : 'govuk-input app-code-field'} type="text" id={id} value={value}
        autoComplete="off" autoCapitalize="characters" autoCorrect="off" spellCheck={false}
        aria-invalid={wrong ? true : undefined} aria-describedby={wrong ? `${id}.hint ${id}.error` : `${id}.hint`} onChange={(event) => { onChange(event.target.value); }}
      />
    </FormGroup>
  );
}

/** What is wrong with a code, as it is told to a person; `undefined` where nothing is. */
export const saidOf = (findings: readonly Finding[], language: 'en' | 'cy'): string | undefined =>
  (findings.length === 0 ? undefined : findings.map((finding) => findingText(finding, language)).join(' '));
