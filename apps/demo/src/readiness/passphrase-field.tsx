import { ErrorMessage, FormGroup, Hint } from '@guildhall/react';
import { describedBy, useIds } from '@guildhall/react/parts';
import type { ReactNode } from 'react';

interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  readonly isShown: boolean;
}

/** A passphrase as it is typed. The browser is asked neither to keep it nor to mend its spelling. */
export function PassphraseField({ id, label, hint, value, onChange, error, isShown }: PassphraseFieldProps) {
  const ids = useIds();
  return (
    <FormGroup wrong={error !== undefined}>
      <label className="govuk-label govuk-label--s" htmlFor={ids(id)}>{label}</label>
      {hint === undefined ? null : <Hint id={`${id}.hint`}>{hint}</Hint>}
      <ErrorMessage id={`${id}.error`} text={error} />
      <input
        className={error === undefined ? 'govuk-input' : 'govuk-input govuk-input--error'} type={isShown ? 'text' : 'password'} id={ids(id)} value={value}
        autoComplete="off" autoCapitalize="none" spellCheck={false} aria-invalid={error === undefined ? undefined : true} aria-describedby={describedBy(ids, id, hint, error)}
        onChange={(event) => { onChange(event.target.value); }}
      />
    </FormGroup>
  );
}
