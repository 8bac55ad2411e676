import { useEffect, useRef, type MouseEvent } from 'react';
import { useWords } from '../words.ts';

export interface Problem {
  /** Id of the field, or of the first of a group, that it is about. */
  readonly field: string;
  readonly text: string;
  /** Where the field is, when it is on another page. */
  readonly href?: string;
}

/** Lists what is wrong at the top of a page, and takes the focus whenever something new is wrong. */
export function ErrorSummary({ problems, title, lead, lang }: {
  readonly problems: readonly Problem[]; readonly title?: string; readonly lead?: string; readonly lang?: 'en' | undefined;
}) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  useEffect(() => {
    // A list that grows shorter is being mended: the person stays where they are.
    if (problems.length > 0 && (before.current === 0 || problems.length >= before.current)) box.current?.focus();
    before.current = problems.length;
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className="heading-m">{title ?? t('common.problem')}</h2>
      {lead === undefined ? null : <p>{lead}</p>}
      <ul className="plain">
        {problems.map(({ field, text, href }) => (
          <li key={field + text}><a href={href ?? `#${field}`} lang={lang} onClick={href === undefined ? goTo(field) : undefined}>{text}</a></li>
        ))}
      </ul>
    </div>
  );
}

/** The address is ours to route by, so a link to a field moves the focus itself. */
function goTo(field: string): (event: MouseEvent) => void {
  return (event) => {
    const target = document.getElementById(field);
    if (target === null) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  };
}
