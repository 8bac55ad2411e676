import type { ReactNode } from 'react';
import { useIds } from '../service/surface.ts';
import { Hint } from './text.tsx';

/** Boxes to tick, one under the other. */
export function Checkboxes({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-checkboxes">{children}</div>;
}

interface CheckboxProps {
  /** A name that is one only within the assessment. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly lang?: 'en' | undefined;
  readonly disabled?: boolean;
  /** The bare name of an error that is about this one box, in no fieldset. */
  readonly errorId?: string | undefined;
}

/** One box to tick, big enough for a thumb. Goes inside `<Checkboxes>`. */
export function Checkbox({ id, label, hint, checked, onChange, lang, disabled = false, errorId }: CheckboxProps) {
  const ids = useIds();
  const described = [...(hint === undefined ? [] : [`${id}.hint`]), ...(errorId === undefined ? [] : [errorId])];
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input" type="checkbox" id={ids(id)} checked={checked} disabled={disabled}
        aria-describedby={described.length === 0 ? undefined : described.map(ids).join(' ')} onChange={(event) => { onChange(event.target.checked); }}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={ids(id)} lang={lang}>{label}</label>
      {hint === undefined ? null : <Hint className="govuk-checkboxes__hint" id={`${id}.hint`} lang={lang}>{hint}</Hint>}
    </div>
  );
}
