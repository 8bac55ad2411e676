import { ErrorMessage, FormGroup, Hint } from '@guildhall/react';
import { describedBy, useIds } from '@guildhall/react/parts';

interface FileFieldProps {
  /** A name that is one only within the assessment. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly several?: boolean;
  readonly onChoose: (files: readonly File[]) => Promise<void>;
}

/** A file to be opened here. The same one can be chosen again after it was mended. */
export function FileField({ id, label, hint, error, several = false, onChoose }: FileFieldProps) {
  const ids = useIds();
  return (
    <FormGroup wrong={error !== undefined}>
      <label className="govuk-label govuk-label--s" htmlFor={ids(id)}>{label}</label>
      {hint === undefined ? null : <Hint id={`${id}.hint`}>{hint}</Hint>}
      <ErrorMessage id={`${id}.error`} text={error} />
      <input
        type="file" className="govuk-file-upload" id={ids(id)} accept="application/json,.json" multiple={several}
        aria-describedby={describedBy(ids, id, hint, error)}
        onChange={(event) => {
          const input = event.currentTarget;
          void onChoose([...input.files ?? []]).finally(() => { input.value = ''; });
        }}
      />
    </FormGroup>
  );
}
