import { useEffect, useRef, type MouseEvent } from 'react';
import { Go } from '../places/go.tsx';
import type { Path } from '../places/places.ts';
import { useIds } from '../service/surface.ts';
import { useWords } from '../hooks/use-words.ts';
import { Heading } from './heading.tsx';
import { toField } from './to-field.ts';

export interface Problem {
  /** The bare name of the field, or of the first of a group, that it is about. */
  readonly field: string;
  readonly text: string;
  /** Where the field is, when it is on another page. */
  readonly to?: Path;
}

/** Lists what is wrong at the top of a page, and takes the focus whenever something new is wrong. */
export function ErrorSummary({ problems, title, lead, lang }: {
  readonly problems: readonly Problem[]; readonly title?: string; readonly lead?: string; readonly lang?: 'en' | undefined;
}) {
  const { t, language } = useWords();
  const id = useIds();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  const said = useRef(language);
  useEffect(() => {
    // A list that grows shorter is being mended: the person stays where they are.
    // The same in another language is nothing new.
    if (said.current === language && problems.length > 0 && (before.current === 0 || problems.length >= before.current)) box.current?.focus();
    before.current = problems.length;
    said.current = language;
  }, [problems, language]);
  if (problems.length === 0) return null;
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box}>
      {/* What gets the focus is not the alert itself: a screen reader that is sent to an alert as it appears may read half of it. */}
      <div role="alert">
        <Heading level={2} look="govuk-error-summary__title">{title ?? t('common.problem')}</Heading>
        <div className="govuk-error-summary__body">
          {lead === undefined ? null : <p>{lead}</p>}
          <ul className="govuk-list govuk-error-summary__list">
            {problems.map(({ field, text, to }) => (
              <li key={field + text}>
                {to === undefined ? <a href={`#${id(field)}`} lang={lang} onClick={(event) => { goTo(event, id(field)); }}>{text}</a> : <Go className="gh-error-link" to={to} lang={lang}>{text}</Go>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** The address is ours to route by, so a link to a field moves the focus itself. */
function goTo(event: MouseEvent<Element>, field: string): void {
  event.preventDefault();
  toField(event.currentTarget, field);
}
