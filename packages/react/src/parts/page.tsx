import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import { useWords } from '../hooks/use-words.ts';
import { usePlaces } from '../places/use-places.ts';
import { useIds, useSurface } from '../service/surface.ts';
import { Heading, titleMark } from './heading.tsx';

interface PageProps {
  /** The words of the heading, and of the title of the window where the assessment is the whole page. */
  readonly title: string;
  /** A small line above the heading: where in the whole this is. */
  readonly caption?: ReactNode;
  readonly lang?: 'en' | undefined;
  /** There is an error on the page. */
  readonly broken?: boolean;
  /** The heading is shown by the page itself, as the legend of a question. */
  readonly heading?: 'own';
  readonly wide?: boolean;
  /** The way back, above everything else. */
  readonly back?: ReactNode;
  readonly children: ReactNode;
}

/**
 * One page: its heading gets the focus when somebody comes here from another page, and the window says where they are.
 *
 * @example <Page title="Your plan" back={<BackLink to={[]}>Back</BackLink>}>…</Page> // the window says 'Your plan – …', the heading has the focus
 */
export function Page({ title, caption, lang, broken = false, heading, wide = false, back, children }: PageProps) {
  const page = useRef<HTMLElement>(null);
  const { t } = useWords();
  const { isWholePage } = useSurface();
  const { hasMoved } = usePlaces();
  const id = useIds();

  useEffect(() => {
    if (!isWholePage) return;
    const shown = broken ? t('common.errorInTitle', { title }) : title;
    document.title = `${shown} – ${t('screens.service')}`;
  }, [broken, title, t, isWholePage]);

  useEffect(() => {
    if (!hasMoved()) return;
    if (isWholePage) window.scrollTo(0, 0);
    // Inside somebody else's page the view moves only as far as it must to show where the new page begins.
    else if ((page.current?.getBoundingClientRect().top ?? 0) < 0) page.current?.scrollIntoView({ block: 'start' });
    page.current?.querySelector<HTMLElement>(`[${titleMark}]`)?.focus({ preventScroll: true });
    // Only on coming here: a page keeps its key as long as it is the same page.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const classes = wide ? 'gh-page gh-page--wide' : 'gh-page';
  const content = (
    <>
      {heading === 'own' ? null : (
        <>
          {caption === undefined ? null : <span className="govuk-caption-l">{caption}</span>}
          <Heading level={1} lang={lang}>{title}</Heading>
        </>
      )}
      {children}
    </>
  );
  return (
    <>
      {back}
      {isWholePage ? <main id={id('main')} className={classes} ref={page}>{content}</main> : <div id={id('main')} className={classes} ref={page as Ref<HTMLDivElement>}>{content}</div>}
    </>
  );
}
