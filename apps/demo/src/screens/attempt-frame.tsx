import type { ReactNode } from 'react';
import { useHere } from '../attempt/use-session.ts';
import { DownloadLink } from '../parts/download-link.tsx';
import { SavedState } from '../parts/saved-state.tsx';
import { Banner, QuietButton, SecondButton } from '../parts/small.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { Status } from '../parts/status.tsx';

/** What stands around every page of an attempt: whether it is saved, who has the device, and the ways out. */
export function AttemptFrame({ path, children }: { readonly path: readonly string[]; readonly children: ReactNode }) {
  const { session, state, view } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  const leaving = view.doing === 'closed' || path[0] === 'stop';
  return (
    <>
      <OtherTab />
      <NotSaved />
      <Guest />
      {children}
      <section className="ways-out no-print" aria-label={t('demo.ways')}>
        <SavedState />
        <ul className="inline-links">
          {path[0] === 'tasks' || path.length === 0 || leaving ? null : <li><a href={link('a', session.id, 'tasks')}>{t('demo.tasks.to')}</a></li>}
          <li><a href={link()}>{t('common.saveAndLeave')}</a></li>
          {state.guest !== null || path[0] === 'stop' || view.isWithdrawn ? null : <li><a href={link('a', session.id, 'stop')}>{t('common.stopAndDelete')}</a></li>}
        </ul>
      </section>
    </>
  );
}

function OtherTab() {
  const { session, state } = useHere();
  const { t } = useWords();
  if (state.editing) return null;
  return (
    <Banner title={t('demo.otherTab')} kind="warning">
      <Status>{t(state.saving === 'elsewhere' ? 'storage.otherTab.takenOver' : 'storage.otherTab')}</Status>
      <p><SecondButton onClick={() => { void session.takeOver(); }}>{t('storage.otherTab.takeOver')}</SecondButton></p>
    </Banner>
  );
}

/** An answer that could not be saved stays on the screen, and can be taken away as a file. */
function NotSaved() {
  const { session, state } = useHere();
  const { t } = useWords();
  if (state.saving !== 'full' && state.saving !== 'failed') return null;
  const full = state.saving === 'full';
  return (
    <Banner title={t('common.problem')} kind="warning">
      <p role="alert">{t(full ? 'storage.full' : 'storage.notSaved')}</p>
      <p>{t(full ? 'storage.full.whatToDo' : 'storage.notSaved.whatToDo')}</p>
      <p>
        <DownloadLink name={`guildhall-${session.id}.json`} content={state.attempt.record()}>{t('common.download')}</DownloadLink>{' '}
        <QuietButton onClick={() => { session.tryAgain(); }}>{t('storage.tryAgain')}</QuietButton>
      </p>
    </Banner>
  );
}

/** Somebody else has the device: it says who, and lets them give it back. */
function Guest() {
  const { session, state } = useHere();
  const { t } = useWords();
  const go = useGo();
  if (state.guest === null) return null;
  const { id, role } = state.guest;
  const giveBack = (): void => {
    session.welcome(null);
    go(['a', session.id, 'tasks']);
  };
  return (
    <Banner title={t('demo.guest', { name: id })}>
      <p>{t(role === 'manager' ? 'demo.guest.manager' : 'demo.guest.assessor')} {t('common.namesDeclared')}</p>
      <p><SecondButton onClick={giveBack}>{t('demo.guest.giveBack')}</SecondButton></p>
    </Banner>
  );
}
