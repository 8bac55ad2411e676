import type { MessageKey } from '@guildhall/core/messages';
import { SessionContext, useHere } from '../hooks/use-here.ts';
import { Session } from '../session/session.ts';
import { Page } from '../parts/page.tsx';
import { useService } from '../service/service.ts';
import { useLoaded } from '../hooks/use-loaded.ts';
import { Go } from '../places/go.tsx';
import { useWords } from '../hooks/use-words.ts';
import { About } from './about.tsx';
import { AttemptFrame } from './attempt-frame.tsx';
import { CardForRoom } from './card-for-room.tsx';
import { Choose } from './choose.tsx';
import { DecisionPage } from './decision.tsx';
import { useByFile, useExtraPage, useInstead } from './extras.ts';
import { FollowUp } from './follow-up.tsx';
import { HandOver } from './hand-over.tsx';
import { Over } from './over.tsx';
import { PartScreens } from './part-screens.tsx';
import { PlanPage } from './plan.tsx';
import { Profile } from './profile.tsx';
import { Standing } from './standing.tsx';
import { StopAndDelete } from './stop-and-delete.tsx';
import { Tasks } from './tasks.tsx';
import { YourSide } from './your-side.tsx';
import { Status } from '../parts/status.tsx';
import { P } from '../parts/text.tsx';
import { cannotOpen } from '../words/cannot-open.ts';

/** Everything that belongs to one attempt: opens it, and shows the page that the address names. */
export function AttemptScreens({ id, path }: { readonly id: string; readonly path: readonly string[] }) {
  const { desk } = useService();
  const open = desk.peek(id);
  const loaded = useLoaded(`attempt ${id}`, async () => open ?? await desk.open(id), (value) => value !== null && 'trouble' in value);
  const found = open ?? loaded;
  if (found instanceof Session) {
    return <SessionContext.Provider value={found}><AttemptFrame path={path}><AttemptScreen path={path} /></AttemptFrame></SessionContext.Provider>;
  }
  return found === undefined ? <Loading /> : <Gone why={found === null ? 'screens.gone' : 'trouble' in found ? 'storage.unreadable' : cannotOpen(found.code)} />;
}

function AttemptScreen({ path: [page, first = '', ...rest] }: { readonly path: readonly string[] }) {
  const extra = useExtraPage(page);
  const { state } = useHere();
  const instead = useInstead(state.attempt.framework, page);
  const byFile = useByFile();
  // Whoever was asked sees nothing of the person's own before it is known who they are.
  if (byFile !== undefined && state.errand !== null && state.guest === null) return byFile.begin;
  if (instead !== undefined) return instead;
  switch (page) {
    case 'about': return <About />;
    case 'choose': return <Choose stage={first} />;
    case 'part': return <PartScreens id={first} path={rest} />;
    case 'profile': return <Profile />;
    case 'plan': return <PlanPage />;
    case 'follow-up': return <FollowUp />;
    case 'hand-over': return <HandOver role={first} isHere={rest[0] === 'here'} />;
    case 'decision': return <DecisionPage />;
    case 'your-side': return <YourSide />;
    case 'standing': return <Standing />;
    case 'card': return <CardForRoom />;
    case 'stop': return <StopAndDelete />;
    case 'over': return <Over />;
    default: return extra ?? <Tasks />;
  }
}

function Loading() {
  const { t } = useWords();
  // It has no heading: the page that comes next has one, and that is said once.
  return <div className="gh-page"><Status>{t('common.loading')}</Status></div>;
}

function Gone({ why }: { readonly why: MessageKey }) {
  const { t } = useWords();
  return (
    <Page title={t(why === 'screens.gone' ? 'errors.notFound' : 'common.problem')}>
      <P>{t(why)}</P>
      <P><Go to={[]}>{t('screens.toHome')}</Go></P>
    </Page>
  );
}
