import { SessionContext } from '../attempt/use-session.ts';
import { Session } from '../attempt/session.ts';
import { Page } from '../parts/page.tsx';
import { useService } from '../parts/service.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { About } from './about.tsx';
import { AttemptFrame } from './attempt-frame.tsx';
import { CardForRoom } from './card-for-room.tsx';
import { Choose } from './choose.tsx';
import { DecisionPage } from './decision.tsx';
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

/** Everything that belongs to one attempt: opens it, and shows the page that the address names. */
export function AttemptScreens({ id, path }: { readonly id: string; readonly path: readonly string[] }) {
  const { desk } = useService();
  const open = desk.peek(id);
  const loaded = useLoaded(`attempt ${id}`, async () => open ?? await desk.open(id));
  const found = open ?? loaded;
  if (found instanceof Session) {
    return <SessionContext value={found}><AttemptFrame path={path}><AttemptScreen path={path} /></AttemptFrame></SessionContext>;
  }
  return found === undefined ? <Loading /> : <Gone broken={found !== null} />;
}

function AttemptScreen({ path: [page, first = '', ...rest] }: { readonly path: readonly string[] }) {
  switch (page) {
    case 'about': return <About />;
    case 'choose': return <Choose stage={first} />;
    case 'part': return <PartScreens id={first} path={rest} />;
    case 'profile': return <Profile />;
    case 'plan': return <PlanPage />;
    case 'follow-up': return <FollowUp />;
    case 'hand-over': return <HandOver role={first} />;
    case 'decision': return <DecisionPage />;
    case 'your-side': return <YourSide />;
    case 'standing': return <Standing />;
    case 'card': return <CardForRoom />;
    case 'stop': return <StopAndDelete />;
    case 'over': return <Over />;
    default: return <Tasks />;
  }
}

function Loading() {
  const { t } = useWords();
  return <Page title={t('common.loading')}><span /></Page>;
}

function Gone({ broken }: { readonly broken: boolean }) {
  const { t } = useWords();
  const link = useLinkTo();
  return (
    <Page title={t('errors.notFound')}>
      <p>{t(broken ? 'storage.damaged' : 'demo.gone')}</p>
      <p><a href={link()}>{t('demo.toHome')}</a></p>
    </Page>
  );
}
