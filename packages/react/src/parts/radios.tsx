import { Fragment, memo, useCallback, useEffect, useRef, type ReactNode } from 'react';
import { useIds } from '../service/surface.ts';
import { classNames } from './form-group.tsx';
import { Unseen } from './text.tsx';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

export interface RadiosProps {
  /** A name that is one only within the assessment. */
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly disabled?: boolean | undefined;
  /** What the hints are called, for somebody who hears them. */
  readonly hintTitle?: string | undefined;
  readonly inline?: boolean | undefined;
  /** Smaller to look at, and as big to touch: for many questions on one page. */
  readonly small?: boolean | undefined;
  readonly lang?: 'en' | undefined;
  /** Where lines stand between the choices, with their words. */
  readonly dividers?: readonly { readonly before: string; readonly text: ReactNode }[] | undefined;
}

/** The bare name of one radio, so that an error can point at it. */
export const radioId = (name: string, choice: string): string => `${name}.${choice}`;

/** One choice out of a few, each big enough for a thumb. Goes inside a `<Fieldset>`. */
export function Radios({ name, choices, chosen, onChoose, disabled = false, hintTitle, inline = false, small = false, lang, dividers = [] }: RadiosProps) {
  const ids = useIds();
  // The same function each time, so that choosing draws two radios again and not all of them.
  const newest = useRef(onChoose);
  useEffect(() => { newest.current = onChoose; });
  const choose = useCallback((id: string) => { newest.current(id); }, []);
  return (
    <div className={classNames('govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small')}>
      {choices.map(({ id, label, hint }) => (
        <Fragment key={id}>
          {dividers.map(({ before, text }) => (before === id ? <div key={before} className="govuk-radios__divider gh-divider">{text}</div> : null))}
          <Radio name={ids(name)} field={ids(radioId(name, id))} id={id} label={label} hint={hint} hintTitle={hintTitle} isChosen={chosen === id} disabled={disabled} lang={lang} onChoose={choose} />
        </Fragment>
      ))}
    </div>
  );
}

interface RadioProps extends Choice {
  /** Whole ids. */
  readonly name: string;
  readonly field: string;
  readonly hintTitle: string | undefined;
  readonly isChosen: boolean;
  readonly disabled: boolean;
  readonly lang: 'en' | undefined;
  readonly onChoose: (id: string) => void;
}

const Radio = memo(({ name, field, id, label, hint, hintTitle, isChosen, disabled, lang, onChoose }: RadioProps) => (
  <div className="govuk-radios__item">
    <input
      className="govuk-radios__input" type="radio" id={field} name={name} value={id} checked={isChosen} disabled={disabled}
      aria-describedby={hint === undefined ? undefined : `${field}.hint`} onChange={() => { onChoose(id); }}
    />
    <label className="govuk-label govuk-radios__label" htmlFor={field} lang={lang}>{label}</label>
    {hint === undefined ? null : (
      <div className="govuk-hint govuk-radios__hint" id={`${field}.hint`} lang={lang}>
        {hintTitle === undefined ? null : <Unseen>{hintTitle}: </Unseen>}{hint}
      </div>
    )}
  </div>
));
