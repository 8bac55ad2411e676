import { useContext, type ReactNode } from 'react';
import { useIds, useSurface } from '../service/surface.ts';
import { classNames } from './form-group.tsx';
import { HeadingPlaceContext, type HeadingPlace } from './heading-place.ts';

interface HeadingProps {
  /** 1 names the page; the next are under it. What it is in the document follows from the page around. */
  readonly level: 1 | 2 | 3;
  /** How big it looks; otherwise as its level says. In a legend or a label it is as big as those are. */
  readonly size?: 'l' | 'm' | 's';
  /** The class that gives it its look, where it has one of its own. */
  readonly look?: 'govuk-error-summary__title';
  /** A name that is one only within the assessment. */
  readonly id?: string;
  readonly lang?: 'en' | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The mark of the one heading that gets the focus on a new page. */
export const titleMark = 'data-guildhall-title';

const sizes = { 1: 'l', 2: 'm', 3: 's' } as const;

const tags = ['h1', 'h2', 'h3', 'h4', 'h5'] as const;

/**
 * A heading that fits under whatever the host's page has above it.
 *
 * @example <Heading level={2}>What went well</Heading> // an <h2> where Guildhall is the page, an <h3> where the host's own heading is the <h1>
 */
export function Heading({ level, size = sizes[level], look, id: name, lang, className, children }: HeadingProps) {
  const ids = useIds();
  const id = name === undefined ? undefined : ids(name);
  const place = useContext(HeadingPlaceContext);
  const { headingLevel } = useSurface();
  // In somebody else's page the list of problems may come before our own first heading, so it is of the same level as that.
  const depth = look !== undefined && headingLevel > 1 ? 0 : level - 1;
  const Tag = tags[headingLevel - 1 + depth] ?? 'h6';
  const classes = classNames(look ?? lookIn(place, size), className);
  const words = place.in === 'label' ? <label className={`govuk-label govuk-label--${place.size}`} htmlFor={place.htmlFor}>{children}</label> : children;
  return level === 1
    ? <Tag className={classes} id={id} lang={lang} tabIndex={-1} data-guildhall-title="">{words}</Tag>
    : <Tag className={classes} id={id} lang={lang}>{words}</Tag>;
}

function lookIn(place: HeadingPlace, size: 'l' | 'm' | 's'): string {
  switch (place.in) {
    case 'legend': return 'govuk-fieldset__heading';
    case 'label': return 'govuk-label-wrapper';
    case 'page': return `govuk-heading-${size}`;
  }
}
