import type { MessageKey } from '@guildhall/core/messages';
import type { ReactNode } from 'react';
import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { QuietButton, SecondButton } from '../parts/button.tsx';
import { SavedState } from '../parts/saved-state.tsx';
import { Banner } from '../parts/small.tsx';
import { Status } from '../parts/status.tsx';
import { P } from '../parts/text.tsx';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import type { Trouble } from '../stores/trouble.ts';
import { useByFile, useWays } from './extras.ts';
import { Copy, CopyReminder } from './keep-a-copy.tsx';
import { useKeeping } from './use-keeping.ts';

/** What stands around every page of an attempt: whether it is saved, who has the device, and the ways out. */
export function AttemptFrame({ path, children }: { readonly path: readonly string[]; readonly children: ReactNode }) {
  const { session, state, view } = useHere();
  const { t } = useWords();
  const { ways, isPassedOn } = useWays();
  const byFile = useByFile();
  const isErrand = byFile !== undefined && state.errand !== null;
  const leaving = view.doing === 'closed' || path[0] === 'stop' || (isErrand && state.guest === null);
  return (
    <>
      <OtherTab />
      <NotSaved />
      {isErrand ? (state.guest === null ? null : byFile.banner) : <Guest />}
      {children}
      <section className="gh-ways-out gh-no-print" aria-label={t('screens.ways')}>
        {isPassedOn ? null : <><SavedState />{isErrand ? null : <CopyReminder />}</>}
        <ul className="gh-inline-links">
          {path[0] === 'tasks' || path.length === 0 || leaving ? null : <li><Go to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</Go></li>}
          {ways}
          {isPassedOn ? null : <li><Go to={[]}>{t('common.saveAndLeave')}</Go></li>}
          {state.guest !== null || isErrand || path[0] === 'stop' || view.isWithdrawn ? null : <li><Go to={['a', session.id, 'stop']}>{t('common.stopAndDelete')}</Go></li>}
        </ul>
      </section>
    </>
  );
}

/** Another tab has it, or it was deleted elsewhere while it was open here. */
function OtherTab() {
  const { session, state } = useHere();
  const { t } = useWords();
  if (state.editing) return null;
  const gone = state.saving === 'gone';
  return (
    <Banner title={t(gone ? 'common.problem' : 'screens.otherTab')} kind="warning">
      <Status>{t(gone ? 'storage.gone' : state.saving === 'elsewhere' ? 'storage.otherTab.takenOver' : 'storage.otherTab')}</Status>
      <P><SecondButton onClick={() => { void session.takeOver(); }}>{t(gone ? 'storage.gone.keepAgain' : 'storage.otherTab.takeOver')}</SecondButton></P>
    </Banner>
  );
}

const said: Readonly<Record<Trouble, readonly [MessageKey, MessageKey]>> = {
  full: ['storage.full', 'storage.full.whatToDo'],
  'too-large': ['storage.tooLarge', 'storage.notSaved.whatToDo'],
  newer: ['storage.olderPage', 'storage.notSaved.whatToDo'],
  held: ['storage.held', 'storage.notSaved.whatToDo'],
  failed: ['storage.notSaved', 'storage.notSaved.whatToDo'],
};

/** An answer that could not be saved stays on the screen, and can be taken away as a file. */
function NotSaved() {
  const { session, state } = useHere();
  const { t } = useWords();
  const keeping = useKeeping();
  if (state.saving !== 'full' && state.saving !== 'failed') return null;
  // Somebody who was told before they began that nothing can be kept is not told of a fault at every answer.
  if (keeping === 'nowhere' && state.savedAt === null) return <Banner title={t('storage.backUp.title')}><P>{t('storage.nowhere')}</P><P><Copy /></P></Banner>;
  const [what, whatToDo] = said[state.trouble ?? state.saving];
  return (
    <Banner title={t('common.problem')} kind="warning">
      <p className="govuk-body" role="alert">{t(what)}</p>
      <P>{t(whatToDo)}</P>
      <P><Copy /> <QuietButton onClick={() => { session.tryAgain(); }}>{t('storage.tryAgain')}</QuietButton></P>
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
    <Banner title={t('screens.guest', { name: id })}>
      <P>{t(role === 'manager' ? 'screens.guest.manager' : 'screens.guest.assessor')} {t('common.namesDeclared')}</P>
      <P><SecondButton onClick={giveBack}>{t('screens.guest.giveBack')}</SecondButton></P>
    </Banner>
  );
}
