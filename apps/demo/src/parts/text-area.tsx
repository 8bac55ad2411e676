import type { ReactNode } from 'react';
import { longestText } from '@guildhall/core/flow';
import { useWords } from '../words.ts';
import { ErrorMessage } from './error-message.tsx';
import { describedBy } from './field.tsx';
import { Status } from './status.tsx';

interface TextAreaProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly error?: string | undefined;
  readonly lang?: 'en' | undefined;
  readonly rows?: number;
  readonly disabled?: boolean;
}

/** From here on it is said how much room is left. */
const nearlyFull = longestText - 500;

/** Some words of the person's own. */
export function TextArea({ id, label, hint, value, onChange, onLeave, error, lang, rows = 4, disabled = false }: TextAreaProps) {
  const { t } = useWords();
  return (
    <div className={error === undefined ? 'group' : 'group group-error'}>
      <label className="label" htmlFor={id} lang={lang}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${id}.hint`} lang={lang}>{hint}</p>}
      <ErrorMessage id={`${id}.error`} text={error} />
      <textarea
        className="input" id={id} rows={rows} value={value} maxLength={longestText} disabled={disabled}
        aria-invalid={error !== undefined} aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => { onChange(event.target.value); }} onBlur={onLeave}
      />
      {value.length < nearlyFull ? null : <Status className="hint">{t('question.charactersLeft', { count: longestText - value.length })}</Status>}
    </div>
  );
}
