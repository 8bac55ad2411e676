import { Heading, Page, useGo, useWords, type Path } from '@guildhall/react';
import { QuietButton } from '@guildhall/react/parts';
import { useEffect, useState, type ReactNode } from 'react';

/**
 * A page for a projector: large type, nothing to find one's way by, and what is around the pages of this application is put away. Escape
 * leaves it; so does a button, for devices without that key.
 */
export function Projector({ title, back, children }: { readonly title: string; readonly back: Path; readonly children: ReactNode }) {
  const { t } = useWords();
  const go = useGo();
  const [look, setLook] = useState<'device' | 'light' | 'dark'>('device');
  const isDark = look === 'device' ? matchMedia('(prefers-color-scheme: dark)').matches : look === 'dark';
  const to = back.join('/');

  useEffect(() => {
    document.documentElement.classList.add('app-projecting');
    const hear = (event: KeyboardEvent): void => { if (event.key === 'Escape') go(to.split('/')); };
    window.addEventListener('keydown', hear);
    return () => {
      document.documentElement.classList.remove('app-projecting');
      window.removeEventListener('keydown', hear);
    };
  }, [go, to]);

  return (
    <div className={look === 'device' ? 'app-projector' : `app-projector app-projector-${look}`}>
      <Page title={title} heading="own" wide>
        <Heading level={1}>{title}</Heading>
        {children}
        <div className="app-projector-foot gh-no-print">
          <QuietButton onClick={() => { setLook(isDark ? 'light' : 'dark'); }}>{t(isDark ? 'trainer.projector.light' : 'trainer.projector.dark')}</QuietButton>
          <QuietButton onClick={() => { go(back); }}>{t('trainer.projector.leave')}</QuietButton>
        </div>
      </Page>
    </div>
  );
}
