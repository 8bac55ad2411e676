import type { ReactNode } from 'react';
import { Go } from '../places/go.tsx';
import type { Path } from '../places/places.ts';
import { useIds } from '../service/surface.ts';
import { classNames } from './form-group.tsx';

/** Things to do, each with where it stands. */
export function TaskList({ children }: { readonly children: ReactNode }) {
  return <ul className="govuk-task-list">{children}</ul>;
}

interface TaskRowProps {
  /** A name that is one only within the assessment. */
  readonly id: string;
  readonly title: ReactNode;
  /** The language of the title. */
  readonly lang?: 'en' | undefined;
  /** Where it is done; left out where it cannot be begun. */
  readonly to?: Path | undefined;
  readonly hint?: ReactNode;
  /** A `<Tag>`, or words. */
  readonly status: ReactNode;
}

export function TaskRow({ id, title, lang, to, hint, status }: TaskRowProps) {
  const ids = useIds();
  const described = [...(hint === undefined ? [] : [`${id}.hint`]), `${id}.status`].map(ids).join(' ');
  return (
    <li className={classNames('govuk-task-list__item', to !== undefined && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {to === undefined ? <div lang={lang}>{title}</div> : <Go className="govuk-link govuk-task-list__link" to={to} lang={lang} describedBy={described}>{title}</Go>}
        {hint === undefined ? null : <div className="govuk-task-list__hint" id={ids(`${id}.hint`)}>{hint}</div>}
      </div>
      <div className={classNames('govuk-task-list__status', to === undefined && 'govuk-task-list__status--cannot-start-yet')} id={ids(`${id}.status`)}>{status}</div>
    </li>
  );
}
