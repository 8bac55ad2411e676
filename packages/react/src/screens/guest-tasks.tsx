import { useHere } from '../hooks/use-here.ts';
import { Page } from '../parts/page.tsx';
import { Tag } from '../parts/small.tsx';
import { TaskList, TaskRow } from '../parts/task-list.tsx';
import { useWords } from '../hooks/use-words.ts';
import { partPath } from '../session/part-path.ts';
import { Below, useByFile } from './extras.ts';
import { FlagsToTalkOver } from './flags-to-talk-over.tsx';
import { P } from '../parts/text.tsx';

/** What somebody else can do while they have the device, and nothing of what the person said of themselves. */
export function GuestTasks() {
  const { session, view, framework, lang, state } = useHere();
  const { t } = useWords();
  const role = view.as.role;
  const open = view.open.filter(({ mine }) => mine);
  const done = view.parts.filter(({ rater, status }) => rater === role && status === 'submitted');
  // What a second one can do about what another has filled in already.
  const hasSaid = view.memory.raters[view.as.id] !== undefined;
  const byFile = useByFile();
  const decides = view.doing === 'deciding' && view.stage?.kind === 'decision' && view.stage.by === role;
  const isOver = open.length === 0 && !decides && ((done.length > 0 && hasSaid) || (role === 'manager' && view.memory.decided !== null));
  return (
    <Page title={t('screens.guest.tasks')} caption={<span lang={lang}>{framework.title}</span>}>
      <TaskList>
        {open.map(({ id, kind, title, hint, items }) => (
          <TaskRow
            key={id} id={`part.${id}`} title={title} lang={lang} to={['a', session.id, ...partPath({ id, kind }, state)]} hint={hint === undefined ? undefined : <span lang={lang}>{hint}</span>}
            status={<Tag tone="busy">{t('areas.answeredOf', { answered: items.filter(({ response }) => response !== null).length, total: items.length })}</Tag>}
          />
        ))}
        {done.map((part) => (
          <TaskRow
            key={part.id} id={`part.${part.id}`} title={part.title} lang={lang} status={<Tag tone="good">{t('areas.status.submitted')}</Tag>}
            hint={view.doing === 'deciding' && !hasSaid ? t('decision.secondAssessor.how') : undefined}
          />
        ))}
        {decides ? <TaskRow id="decision" title={t('decision.title')} to={['a', session.id, 'decision']} status={<Tag tone="busy">{t('screens.status.now')}</Tag>} /> : null}
      </TaskList>
      {open.length === 0 && done.length === 0 && !decides ? <P>{t('screens.guest.nothing')}</P> : null}
      {isOver && state.errand !== null ? byFile?.done : null}
      {/* Not before they have said what they saw: what the officer thinks is good would colour that. */}
      {open.length === 0 ? <FlagsToTalkOver /> : null}
      <Below page="guest" />
    </Page>
  );
}
