import type { ReactNode } from 'react';
import { useIds } from '../service/surface.ts';
import { ErrorMessage } from './error-message.tsx';
import { describedBy } from './described-by.ts';
import { FormGroup, classNames } from './form-group.tsx';
import { HeadingPlaceContext } from './heading-place.ts';
import { Hint } from './text.tsx';

interface FieldsetProps {
  /** A name that is one only within the assessment. The hint and the error are named after it. */
  readonly id: string;
  /** What is asked, in words or with a `<Heading>` in it. */
  readonly legend: ReactNode;
  /** How big the legend looks: `l` where it is the heading of the page, `m` for the heading of a part of it. */
  readonly size?: 's' | 'm' | 'l';
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** The language of the legend and the hint. */
  readonly lang?: 'en' | undefined;
  /** Fields to type in, as in a date: some screen readers say the hint and the error only then. */
  readonly typed?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Fields that belong together, with what is asked, help and what is wrong. */
export function Fieldset({ id, legend, size = 's', hint, error, lang, typed = false, className, children }: FieldsetProps) {
  const ids = useIds();
  return (
    <FormGroup wrong={error !== undefined} className={className}>
      <fieldset className="govuk-fieldset" role={typed ? 'group' : undefined} aria-describedby={describedBy(ids, id, hint, error)}>
        <legend className={classNames('govuk-fieldset__legend', `govuk-fieldset__legend--${size}`)} lang={lang}>
          <HeadingPlaceContext.Provider value={inLegend}>{legend}</HeadingPlaceContext.Provider>
        </legend>
        {hint === undefined ? null : <Hint id={`${id}.hint`} lang={lang}>{hint}</Hint>}
        <ErrorMessage id={`${id}.error`} text={error} />
        {children}
      </fieldset>
    </FormGroup>
  );
}

const inLegend = { in: 'legend' } as const;
