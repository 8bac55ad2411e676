import type { ReactNode } from 'react';
import { useIds } from '../service/surface.ts';
import { classNames } from './form-group.tsx';

interface TextProps {
  readonly children: ReactNode;
  readonly lang?: 'en' | undefined;
  /** A name that is one only within the assessment. */
  readonly id?: string;
  /** More class names, beside the one it always has. */
  readonly className?: string;
}

/**
 * A paragraph.
 *
 * @example <P>Take your time.</P> // <p class="govuk-body">Take your time.</p>
 */
export function P({ children, lang, id, className }: TextProps) {
  const ids = useIds();
  return <p className={classNames('govuk-body', className)} lang={lang} id={id === undefined ? undefined : ids(id)}>{children}</p>;
}

/**
 * The paragraph that leads into a page.
 *
 * @example <Lead>Ten minutes, at your own pace.</Lead> // <p class="govuk-body-l">…</p>
 */
export function Lead({ children, lang, id }: TextProps) {
  const ids = useIds();
  return <p className="govuk-body-l" lang={lang} id={id === undefined ? undefined : ids(id)}>{children}</p>;
}

/**
 * A little help beside a field, or something said in passing.
 *
 * @example <Hint id="day-hint">For example, 27 3 2026</Hint> // in grey; its id belongs to this assessment alone
 */
export function Hint({ children, lang, id, className }: TextProps) {
  const ids = useIds();
  return <div className={classNames('govuk-hint', className)} lang={lang} id={id === undefined ? undefined : ids(id)}>{children}</div>;
}

/**
 * A list with dots.
 *
 * @example <Bullets><li>Say what happened</li></Bullets> // <ul class="govuk-list govuk-list--bullet">…</ul>
 */
export function Bullets({ children, lang, className }: Omit<TextProps, 'id'>) {
  return <ul className={classNames('govuk-list govuk-list--bullet', className)} lang={lang}>{children}</ul>;
}

/**
 * A list whose order matters, with numbers.
 *
 * @example <Numbered><li>Ask</li><li>Listen</li></Numbered> // <ol class="govuk-list govuk-list--number">…</ol>
 */
export function Numbered({ children, lang, className }: Omit<TextProps, 'id'>) {
  return <ol className={classNames('govuk-list govuk-list--number', className)} lang={lang}>{children}</ol>;
}

/**
 * Words for somebody who hears the page and does not see it.
 *
 * @example <Unseen>Question 3 of 8</Unseen> // heard, and not seen
 */
export function Unseen({ children }: Pick<TextProps, 'children'>) {
  return <span className="govuk-visually-hidden">{children}</span>;
}
