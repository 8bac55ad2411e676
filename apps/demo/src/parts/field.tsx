import type { HTMLInputAutoCompleteAttribute } from 'react';
import { ErrorMessage } from './error-message.tsx';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  readonly lang?: 'en' | undefined;
  readonly numeric?: boolean;
  readonly width?: 'short' | 'wide';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly disabled?: boolean;
}

/** One line of text or a number, with its label, hint and error. */
export function Field({ id, label, hint, value, onChange, error, lang, numeric = false, width = 'wide', autoComplete = 'off', disabled = false }: FieldProps) {
  return (
    <div className={error === undefined ? 'group' : 'group group-error'}>
      <label className="label" htmlFor={id} lang={lang}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${id}.hint`} lang={lang}>{hint}</p>}
      <ErrorMessage id={`${id}.error`} text={error} />
      <input
        className={`input input-${width}`} type="text" id={id} value={value} disabled={disabled} autoComplete={autoComplete}
        inputMode={numeric ? 'numeric' : 'text'} spellCheck={!numeric}
        aria-invalid={error !== undefined} aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => { onChange(event.target.value); }}
      />
    </div>
  );
}

/** The ids of what describes a field: its hint and its error, where it has them. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = [...(hint === undefined ? [] : [`${id}.hint`]), ...(error === undefined ? [] : [`${id}.error`])];
  return ids.length === 0 ? undefined : ids.join(' ');
}
