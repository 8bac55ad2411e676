import type { ReactNode } from 'react';
import { longestText } from '@guildhall/core/flow';
import { useWords } from '../hooks/use-words.ts';
import { useIds } from '../service/surface.ts';
import { describedBy } from './described-by.ts';
import { ErrorMessage } from './error-message.tsx';
import { FormGroup, classNames } from './form-group.tsx';
import { HeadingPlaceContext } from './heading-place.ts';
import { Status } from './status.tsx';
import { Hint } from './text.tsx';

interface TextAreaProps {
  /** A name that is one only within the assessment. */
  readonly id: string;
  readonly label: ReactNode;
  /** How big the label is where it is a `<Heading>`: `l` for the heading of the page, `m` for that of a part. The heading then holds the label. */
  readonly headingSize?: 'm' | 'l';
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
export function TextArea({ id, label, headingSize, hint, value, onChange, onLeave, error, lang, rows = 4, disabled = false }: TextAreaProps) {
  const { t } = useWords();
  const ids = useIds();
  const wrong = error !== undefined;
  const full = value.length >= nearlyFull;
  return (
    <FormGroup wrong={wrong} className={full ? 'govuk-character-count' : undefined}>
      {headingSize === undefined
        ? <label className="govuk-label govuk-label--s" htmlFor={ids(id)} lang={lang}>{label}</label>
        : <HeadingPlaceContext.Provider value={{ in: 'label', htmlFor: ids(id), size: headingSize }}>{label}</HeadingPlaceContext.Provider>}
      {hint === undefined ? null : <Hint id={`${id}.hint`} lang={lang}>{hint}</Hint>}
      <ErrorMessage id={`${id}.error`} text={error} />
      <textarea
        className={classNames('govuk-textarea', wrong && 'govuk-textarea--error')} id={ids(id)} rows={rows} value={value} maxLength={longestText} disabled={disabled}
        aria-invalid={wrong ? true : undefined} aria-describedby={describedBy(ids, id, hint, error)}
        onChange={(event) => { onChange(event.target.value); }} onBlur={onLeave}
      />
      {/* It is there from the start: words that come into a place already known are read aloud, a place that comes with its words may not be. */}
      <Status className={full ? 'govuk-hint govuk-character-count__message' : 'gh-empty'}>{full ? t('question.charactersLeft', { count: longestText - value.length }) : ''}</Status>
    </FormGroup>
  );
}
