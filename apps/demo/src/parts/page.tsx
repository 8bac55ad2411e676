import { useEffect, useRef, type ReactNode } from 'react';
import { hasMoved } from '../routing/use-place.ts';
import { useWords } from '../words.ts';

interface PageProps {
  /** The words of the only first-level heading, and of the title of the window. */
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

/** One page: its heading gets the focus when somebody comes here from another page, and the window says where they are. */
export function Page({ title, caption, lang, broken = false, heading, wide = false, back, children }: PageProps) {
  const page = useRef<HTMLElement>(null);
  const { t } = useWords();

  useEffect(() => {
    const shown = broken ? t('common.errorInTitle', { title }) : title;
    document.title = `${shown} – ${t('demo.service')}`;
  }, [broken, title, t]);

  useEffect(() => {
    if (!hasMoved()) return;
    window.scrollTo(0, 0);
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      {back}
      <main id="main" className={wide ? 'page page-wide' : 'page'} ref={page}>
        {heading === 'own' ? null : (
          <>
            {caption === undefined ? null : <p className="caption">{caption}</p>}
            <h1 className="heading-l" tabIndex={-1} lang={lang}>{title}</h1>
          </>
        )}
        {children}
      </main>
    </>
  );
}
