import type { PartProgress } from '@guildhall/core/flow';
import type { ReactNode } from 'react';
import type { Stage } from '@guildhall/core';
import { useHere, type Here } from '../attempt/use-session.ts';
import { DownloadLink } from '../parts/download-link.tsx';
import { MeetingCountdown } from '../parts/meeting-countdown.tsx';
import { Page } from '../parts/page.tsx';
import { BackLink, Inset, QuietButton, Tag } from '../parts/small.tsx';
import { useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { daysKept, keptUntil } from '../storage/kept-until.ts';
import { DecisionNotice } from './decision-notice.tsx';
import { GuestTasks } from './guest-tasks.tsx';
import { today } from '../today.ts';

/** Everything there is to do, in order, and where each of it stands. */
export function Tasks() {
  const here = useHere();
  const { view, framework, lang, session, state } = here;
  const { t } = useWords();
  const link = useLinkTo();
  if (state.guest !== null) return <GuestTasks />;
  const asked = view.parts.filter(({ status }) => status !== 'not-chosen');
  const done = asked.filter(({ status }) => status === 'submitted').length;
  return (
    <Page back={<BackLink href={link()}>{t('demo.toHome')}</BackLink>} title={framework.title} lang={lang}>
      <DecisionNotice />
      <MeetingCountdown />
      {asked.length > 1 ? <p className="lead">{t('areas.doneOf', { done, total: asked.length })}. {t('question.someNow')}</p> : null}
      {view.notes.filter(({ at }) => at === view.stage?.id).map((note) => <Inset key={note.id} lang={lang}><p>{note.text}</p></Inset>)}
      {framework.readiness === undefined ? null : <p>{t('standing.watching')}</p>}
      <ol className="task-groups">
        {framework.flow.filter(({ kind }) => kind !== 'before-you-start').map((stage) => <StageRows key={stage.id} stage={stage} here={here} />)}
      </ol>
      <section className="aside no-print" aria-labelledby="keeping">
        <h2 className="heading-s" id="keeping">{t('start.kept')}</h2>
        <Keeping here={here} />
        <p><DownloadLink name={`guildhall-${session.id}.json`} content={state.attempt.record()}>{t('common.download')}</DownloadLink></p>
      </section>
    </Page>
  );
}

function Keeping({ here: { session, state, view } }: { readonly here: Here }) {
  const { t, date } = useWords();
  const until = keptUntil(view, { savedAt: state.savedAt ?? today(), keep: state.keep });
  if (until === null) return <p>{t('demo.kept')} <QuietButton onClick={() => { session.keepLonger(false); }}>{t('demo.kept.usual', { count: daysKept })}</QuietButton></p>;
  return <p>{t('storage.keptUntil', { date: date(until) })}. <QuietButton onClick={() => { session.keepLonger(true); }}>{t('storage.keep')}</QuietButton></p>;
}

/** One stage of the flow: its parts, or the one thing that is done in it. */
function StageRows({ stage, here }: { readonly stage: Stage; readonly here: Here }) {
  const { view, framework, lang, session } = here;
  const { t } = useWords();
  const link = useLinkTo();
  const parts = view.parts.filter((part) => part.stage === stage.id);
  const place = framework.flow.indexOf(stage);
  const now = view.stage === null ? framework.flow.length : framework.flow.findIndex(({ id }) => id === view.stage?.id);
  const reached = place <= now;
  const chosen = parts.filter(({ status }) => status !== 'not-chosen');
  const choosable = stage.kind === 'areas' && stage.chosen;
  // A stage that is one thing to do needs no heading of its own.
  const plain = parts.length === 0 || (parts.length === 1 && parts[0]?.title === stage.title);
  return (
    <li className={plain ? 'task-group task-group-plain' : 'task-group'}>
      {plain ? null : <h2 className="heading-s" lang={lang}>{stage.title}</h2>}
      <ul className="tasks">
        {parts.length === 0 ? <StageRow stage={stage} state={place < now || view.stage === null ? 'done' : place === now ? 'now' : 'later'} here={here} /> : null}
        {chosen.map((part) => <PartRow key={part.id} part={part} here={here} />)}
        {choosable && reached && chosen.length === 0 && !(stage.id in view.memory.chosen) ? (
          <Row title={t('areas.choose')} href={link('a', session.id, 'choose', stage.id)} status={<Tag>{t('areas.status.not-started')}</Tag>} />
        ) : null}
        {choosable && !reached ? <Row title={t('areas.choose')} status={<Tag tone="faint">{t('areas.status.notOpen')}</Tag>} /> : null}
      </ul>
      {choosable && stage.id in view.memory.chosen && chosen.length < parts.length && mayAdd(here)
        ? <p className="task-more"><a href={link('a', session.id, 'choose', stage.id)}>{t('areas.addOthers')}<span className="visually-hidden">: <span lang={lang}>{stage.title}</span></span></a></p> : null}
    </li>
  );
}

/** Parts can be added as long as the plan has not been agreed. */
function mayAdd({ view }: Here): boolean {
  return view.doing !== 'closed' && view.doing !== 'following' && view.doing !== 'standing';
}

function PartRow({ part: { id, title, rater, status, open, answered, asked, kind }, here: { session, lang, view } }: { readonly part: PartProgress; readonly here: Here }) {
  const { t } = useWords();
  const link = useLinkTo();
  const other = rater !== 'self';
  const of = kind === 'checklist' ? t('supports.doneOf', { done: answered, total: asked }) : t('areas.answeredOf', { answered, total: asked });
  const hint = asked === 0 ? undefined : other ? <>{t('demo.byAssessor')} · {of}</> : of;
  const tag = status === 'submitted' || (kind === 'checklist' && answered === asked)
    ? <Tag tone="good">{t('areas.status.submitted')}</Tag>
    : !open ? <Tag tone="faint">{t('areas.status.notOpen')}</Tag>
      : status === 'in-progress' ? <Tag tone="busy">{t('areas.status.in-progress')}</Tag> : <Tag>{t('areas.status.not-started')}</Tag>;
  const href = !open && status !== 'submitted' ? undefined : other && view.as.role === 'self' ? link('a', session.id, 'hand-over', rater) : link('a', session.id, 'part', id);
  return <Row title={title} href={href} lang={lang} hint={hint} status={tag} />;
}

function StageRow({ stage, state, here: { session, view, lang } }: { readonly stage: Stage; readonly state: 'done' | 'now' | 'later'; readonly here: Here }) {
  const { t } = useWords();
  const link = useLinkTo();
  const tag = state === 'done' ? <Tag tone="good">{t('areas.status.submitted')}</Tag>
    : state === 'later' ? <Tag tone="faint">{t('areas.status.notOpen')}</Tag> : <Tag tone="busy">{t('demo.status.now')}</Tag>;
  const page = pageOf(stage, view.as.role === 'self');
  return <Row title={stage.title} lang={lang} href={state === 'later' || page === null ? undefined : link('a', session.id, ...page)} hint={stage.kind === 'decision' ? t('demo.byManager') : undefined} status={tag} />;
}

function pageOf(stage: Stage, own: boolean): readonly string[] | null {
  switch (stage.kind) {
    case 'about': return ['about'];
    case 'review': return ['profile'];
    case 'decision': return own ? ['your-side'] : ['decision'];
    case 'plan': return ['plan'];
    case 'follow-up': return ['follow-up'];
    case 'standing': return ['standing'];
    case 'before-you-start': case 'ask': case 'areas': case 'scenarios': case 'checklist': case 'beside': return null;
  }
}

function Row({ title, href, lang, hint, status }: {
  readonly title: string; readonly href?: string | undefined; readonly lang?: 'en' | undefined; readonly hint?: ReactNode; readonly status: ReactNode;
}) {
  return (
    <li className="task">
      <div className="task-name">
        {href === undefined ? <span lang={lang}>{title}</span> : <a href={href} lang={lang}>{title}</a>}
        {hint === undefined ? null : <p className="hint">{hint}</p>}
      </div>
      <div className="task-status">{status}</div>
    </li>
  );
}
