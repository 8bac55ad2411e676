import { Banner, Button, ButtonGroup, Go, P, Page, Unseen, useWords, type Path } from '@guildhall/react';
import { clockFace } from '@guildhall/core/group';
import type { MessageKey } from '@guildhall/core/messages';
import { memo, useSyncExternalStore, type ReactNode } from 'react';
import { ClockVoice } from './clock-voice.tsx';
import { isLasting, onLasting } from './lasting.ts';
import type { OpenSession } from './open-session.ts';
import { keepAgain } from './run-session.ts';
import { useSessionInPage } from './session-in-page.ts';
import { useLeft } from './use-clock.ts';
import { titleOfPlan, useShownSet } from './words.ts';

const pages = ['invite', 'gather', 'board', 'scenario', 'actions', 'script', 'end'] as const;

/** A page of a session that is not one of those the navigation names belongs to one of them. */
type Named = (typeof pages)[number];

interface SessionPageProps {
  readonly title: string;
  readonly at: Named;
  readonly wide?: boolean;
  readonly broken?: boolean;
  readonly lang?: 'en' | undefined;
  readonly open: OpenSession;
  readonly children: ReactNode;
}

/** A page of the open session: the way to its other pages, what it is about, and whether it is saved. */
export function SessionPage({ title, at, wide = false, broken = false, lang, open, children }: SessionPageProps) {
  const { list } = useWords();
  const { framework, lang: setLang } = useShownSet(open.view.plan.framework);
  return (
    <Page
      title={title} wide={wide} broken={broken} lang={lang} back={<SessionNav at={at} clock={open.clock} />}
      caption={<span lang={setLang}>{titleOfPlan(framework, open.view.plan, list)}</span>}
    >
      <NotSaved kept={open.kept} />
      {children}
      {open.kept === 'saved' ? <SavedLine /> : null}
      <ClockVoice open={open} />
    </Page>
  );
}

/** Draws what needs an open session, or says that there is none. */
export function WithSession({ children }: { readonly children: (open: OpenSession) => ReactNode }) {
  const open = useSessionInPage();
  return open === null ? <NoneOpen /> : children(open);
}

const SessionNav = memo(({ at, clock }: { readonly at: Named; readonly clock: OpenSession['clock'] }) => {
  const { t } = useWords();
  return (
    <nav className="app-group-nav gh-no-print" aria-label={t('trainer.nav')}>
      <ul>
        {pages.map((page) => {
          const words = t(`trainer.nav.${page}` satisfies MessageKey);
          return <li key={page}>{page === at ? <strong aria-current="page">{words}</strong> : <Go to={['group', page]}>{words}</Go>}</li>;
        })}
        {clock.step === null || at === 'script' ? null : <li className="app-group-nav-clock"><SmallClock clock={clock} /></li>}
      </ul>
    </nav>
  );
});

function SmallClock({ clock }: { readonly clock: OpenSession['clock'] }) {
  const { t } = useWords();
  const face = clockFace(useLeft(clock));
  return <><Unseen>{t('trainer.script.left', { time: face })}</Unseen><span aria-hidden="true">{face}</span></>;
}

/** Says that all of it is saved once it is on the disk, and not before. */
function SavedLine() {
  const { t } = useWords();
  const saved = useSyncExternalStore(onLasting, isLasting, isLasting);
  return (
    <output className={saved ? 'gh-saved gh-saved-yes gh-no-print' : 'gh-saved gh-no-print'} data-saving={saved ? 'saved' : 'saving'}>
      {t(saved ? 'storage.savedHere' : 'common.saving')}
    </output>
  );
}

/** Says so where the browser did not take what was done. */
function NotSaved({ kept }: Pick<OpenSession, 'kept'>) {
  const { t } = useWords();
  if (kept === 'saved') return null;
  return (
    <div role="alert">
      <Banner title={t('trainer.notSaved')} kind="warning">
        <P>{t('trainer.notSaved.lead')}</P>
        <ButtonGroup><Button kind="second" onClick={keepAgain}>{t('storage.tryAgain')}</Button></ButtonGroup>
      </Banner>
    </div>
  );
}

function NoneOpen() {
  const { t } = useWords();
  return (
    <Page title={t('trainer.home.noneOpen')}>
      <P>{t('trainer.home.noneOpen.lead')}</P>
      <P><Go to={['group']}>{t('trainer.home.toSessions')}</Go></P>
    </Page>
  );
}

/** A link that looks like the button for the next thing to do. */
export function NextThing({ to, kind = 'main', children }: { readonly to: Path; readonly kind?: 'main' | 'second'; readonly children: ReactNode }) {
  return <Go to={to} className={kind === 'main' ? 'govuk-button' : 'govuk-button govuk-button--secondary'}>{children}</Go>;
}
