import type { HTMLInputAutoCompleteAttribute } from 'react';
import { useIds } from '../service/surface.ts';
import { describedBy } from './described-by.ts';
import { ErrorMessage } from './error-message.tsx';
import { FormGroup, classNames } from './form-group.tsx';
import { Hint } from './text.tsx';

interface FieldProps {
  /** A name that is one only within the assessment. */
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
  const ids = useIds();
  const wrong = error !== undefined;
  return (
    <FormGroup wrong={wrong}>
      <label className="govuk-label govuk-label--s" htmlFor={ids(id)} lang={lang}>{label}</label>
      {hint === undefined ? null : <Hint id={`${id}.hint`} lang={lang}>{hint}</Hint>}
      <ErrorMessage id={`${id}.error`} text={error} />
      <input
        className={classNames('govuk-input', width === 'short' && 'govuk-input--width-5', wrong && 'govuk-input--error')} type="text" id={ids(id)} value={value}
        disabled={disabled} autoComplete={autoComplete} inputMode={numeric ? 'numeric' : 'text'} spellCheck={!numeric}
        aria-invalid={wrong ? true : undefined} aria-describedby={describedBy(ids, id, hint, error)}
        onChange={(event) => { onChange(event.target.value); }}
      />
    </FormGroup>
  );
}
