import type { PartProgress } from '@guildhall/core/flow';
import { factsOf, type Stage } from '@guildhall/core';
import { useHere, type Here } from '../hooks/use-here.ts';
import { MeetingCountdown } from '../parts/meeting-countdown.tsx';
import { KeepsFocus } from '../parts/keeps-focus.tsx';
import { Page } from '../parts/page.tsx';
import { ButtonGroup, QuietButton } from '../parts/button.tsx';
import { Section } from '../parts/section.tsx';
import { BackLink, Inset, Tag } from '../parts/small.tsx';
import { TaskList, TaskRow } from '../parts/task-list.tsx';
import { Go } from '../places/go.tsx';
import { useWords } from '../hooks/use-words.ts';
import { mayAdd } from '../session/may-add.ts';
import { partPath } from '../session/part-path.ts';
import { keptKey } from '../service/promise.ts';
import { useService } from '../service/service.ts';
import { daysKept, keptUntil } from '../stores/kept-until.ts';
import { DecisionNotice } from './decision-notice.tsx';
import { Below } from './extras.ts';
import { Copy } from './keep-a-copy.tsx';
import { GuestTasks } from './guest-tasks.tsx';
import { today } from '../words/today.ts';
import { Heading } from '../parts/heading.tsx';
import { Lead, P, Unseen } from '../parts/text.tsx';

/** Everything there is to do, in order, and where each of it stands. */
export function Tasks() {
  const here = useHere();
  const { view, framework, lang, state } = here;
  const { t } = useWords();
  if (state.guest !== null) return <GuestTasks />;
  const asked = view.parts.filter(({ status }) => status !== 'not-chosen');
  const done = asked.filter(isDone).length;
  return (
    <Page back={<BackLink to={[]}>{t('screens.toHome')}</BackLink>} title={framework.title} lang={lang}>
      <DecisionNotice />
      <MeetingCountdown />
      {asked.length > 1 ? <Lead>{t('areas.doneOf', { done, total: asked.length })}. {done < asked.length ? t('question.someNow') : null}</Lead> : null}
      <NextForOthers here={here} />
      {view.notes.filter(({ at }) => at === view.stage?.id).map((note) => <Inset key={note.id} lang={lang}><P>{note.text}</P></Inset>)}
      {framework.readiness === undefined ? null : <P>{t('standing.watching')}</P>}
      <ol className="gh-task-groups">
        {framework.flow.filter(({ kind }) => kind !== 'before-you-start').map((stage) => <StageRows key={stage.id} stage={stage} here={here} />)}
      </ol>
      <Section className="gh-aside gh-no-print" labelledBy="keeping">
        <Heading level={2} size="s" id="keeping">{t('start.kept')}</Heading>
        <KeepsFocus><Keeping here={here} /></KeepsFocus>
        <P><Copy /></P>
      </Section>
      <Below page="tasks" />
    </Page>
  );
}

/** Once the person has done their own parts, it is somebody else's turn: the way to ask them stands first. */
function NextForOthers({ here: { view, session } }: { readonly here: Here }) {
  const { t } = useWords();
  if (view.doing === 'deciding') return <ButtonGroup><Go className="govuk-button" to={['a', session.id, 'your-side']}>{t('screens.tasks.askManager')}</Go></ButtonGroup>;
  const waiting = view.doing === 'answering' ? view.parts.filter(({ open, kind }) => open && kind !== 'checklist') : [];
  const other = waiting.every(({ rater }) => rater !== 'self') ? waiting[0] : undefined;
  return other === undefined ? null : <ButtonGroup><Go className="govuk-button" to={['a', session.id, 'hand-over', other.rater]}>{t('screens.tasks.askColleague')}</Go></ButtonGroup>;
}

function Keeping({ here: { session, state, view, framework } }: { readonly here: Here }) {
  const { t, date } = useWords();
  const { council } = useService();
  if (state.keeps !== null && state.keeps !== 'device') return <P>{t(keptKey(state.keeps), { council: council.profile.name })}</P>;
  const meetingOn = view.memory.facts[factsOf(framework).find(({ kind }) => kind === 'date')?.id ?? ''];
  const until = keptUntil(view, { savedAt: state.savedAt ?? today(), keep: state.keep });
  if (until === null) return <P>{t('screens.kept')} <QuietButton onClick={() => { session.keepLonger(false); }}>{t('screens.kept.usual', { count: daysKept })}</QuietButton></P>;
  return (
    <>
      <P>{t('storage.keptUntil', { date: date(until) })}. <QuietButton onClick={() => { session.keepLonger(true); }}>{t('storage.keep')}</QuietButton></P>
      {typeof meetingOn === 'string' && meetingOn >= until ? <P>{t('supports.keptTooShort')}</P> : null}
    </>
  );
}

/** One stage of the flow: its parts, or the one thing that is done in it. */
function StageRows({ stage, here }: { readonly stage: Stage; readonly here: Here }) {
  const { view, framework, lang, session } = here;
  const { t } = useWords();
  const parts = view.parts.filter((part) => part.stage === stage.id);
  const place = framework.flow.indexOf(stage);
  const now = view.stage === null ? framework.flow.length : framework.flow.findIndex(({ id }) => id === view.stage?.id);
  const reached = place <= now;
  const chosen = parts.filter(({ status }) => status !== 'not-chosen');
  const choosable = stage.kind === 'areas' && stage.chosen;
  // A stage that is one thing to do needs no heading of its own.
  const plain = parts.length === 0 || (parts.length === 1 && parts[0]?.title === stage.title);
  return (
    <li className={plain ? 'gh-task-group gh-task-group-plain' : 'gh-task-group'}>
      {plain ? null : <Heading level={2} size="s" lang={lang}>{stage.title}</Heading>}
      <TaskList>
        {parts.length === 0 ? <StageRow stage={stage} state={place < now || view.stage === null ? 'done' : place === now ? 'now' : 'later'} here={here} /> : null}
        {chosen.map((part) => <PartRow key={part.id} part={part} isPast={place < now} here={here} />)}
        {choosable && reached && chosen.length === 0 && !(stage.id in view.memory.chosen) ? (
          <TaskRow id={`choose.${stage.id}`} title={t('areas.choose.row')} to={['a', session.id, 'choose', stage.id]} status={<Tag>{t('areas.status.not-started')}</Tag>} />
        ) : null}
        {choosable && !reached ? <TaskRow id={`choose.${stage.id}`} title={t('areas.choose.row')} status={<Tag tone="faint">{t('areas.status.notOpen')}</Tag>} /> : null}
      </TaskList>
      {choosable && stage.id in view.memory.chosen && chosen.length < parts.length && mayAdd(view)
        ? <P className="gh-task-more"><Go to={['a', session.id, 'choose', stage.id]}>{t('areas.addOthers')}<Unseen>: <span lang={lang}>{stage.title}</span></Unseen></Go></P> : null}
    </li>
  );
}

/** A list of things to put in place is done when all of them are; nobody hands it in. */
const isDone = ({ status, kind, answered, asked }: PartProgress): boolean => status === 'submitted' || (kind === 'checklist' && answered === asked);

function PartRow({ part, isPast, here: { session, lang, view, state } }: { readonly part: PartProgress; readonly isPast: boolean; readonly here: Here }) {
  const { id, title, rater, status, open, answered, asked, kind } = part;
  const { t } = useWords();
  const other = rater !== 'self';
  const of = kind === 'checklist' ? t('supports.doneOf', { done: answered, total: asked }) : t('areas.answeredOf', { answered, total: asked });
  const hint = asked === 0 ? undefined : other ? <>{t('screens.byAssessor')} · {of}</> : kind === 'scenarios' && status === 'submitted' ? <>{of} · {t('scenarios.reasons.hint')}</> : of;
  const tag = isDone(part)
    ? <Tag tone="good">{t('areas.status.submitted')}</Tag>
    : !open ? <Tag tone="faint">{t(isPast ? 'areas.status.closed' : 'areas.status.notOpen')}</Tag>
      : status === 'in-progress' ? <Tag tone="busy">{t('areas.status.in-progress')}</Tag> : <Tag>{t('areas.status.not-started')}</Tag>;
  // A list of help can always be read, also once it can be changed no more.
  const to = !open && status !== 'submitted' && !(kind === 'checklist' && isPast) ? undefined : other && view.as.role === 'self' ? ['a', session.id, 'hand-over', rater] : ['a', session.id, ...partPath(part, state)];
  return <TaskRow id={`part.${id}`} title={title} to={to} lang={lang} hint={hint} status={tag} />;
}

function StageRow({ stage, state, here: { session, view, lang } }: { readonly stage: Stage; readonly state: 'done' | 'now' | 'later'; readonly here: Here }) {
  const { t } = useWords();
  const tag = state === 'done' ? <Tag tone="good">{t('areas.status.submitted')}</Tag>
    : state === 'later' ? <Tag tone="faint">{t('areas.status.notOpen')}</Tag> : <Tag tone="busy">{t('screens.status.now')}</Tag>;
  const page = pageOf(stage, view.as.role === 'self');
  // What was decided may be answered also where it leads back.
  const isShut = state === 'later' && !(stage.kind === 'decision' && view.memory.decided !== null);
  return (
    <TaskRow
      id={`stage.${stage.id}`} title={stage.title} lang={lang} to={isShut || page === null ? undefined : ['a', session.id, ...page]}
      hint={stage.kind === 'decision' ? t('screens.byManager') : undefined} status={tag}
    />
  );
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
