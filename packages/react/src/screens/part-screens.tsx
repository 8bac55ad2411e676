import { useHere } from '../hooks/use-here.ts';
import { ButtonGroup, SecondButton } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { Go } from '../places/go.tsx';
import { useGo } from '../places/use-places.ts';
import { useWords } from '../hooks/use-words.ts';
import { partPath } from '../session/part-path.ts';
import { CheckPart } from './check-part.tsx';
import { useInstead } from './extras.ts';
import { GroupPage } from './group-page.tsx';
import { NotFound } from './not-found.tsx';
import { ScenarioAnswers } from './profile-scenarios.tsx';
import { QuestionPage } from './question-page.tsx';
import { ScenarioPage } from './scenario-page.tsx';
import { Supports } from './supports.tsx';
import { P } from '../parts/text.tsx';

/** The pages of one part: a question each, a short group together, and the check at the end. */
export function PartScreens({ id, path: [page = '1', place = '1', at] }: { readonly id: string; readonly path: readonly string[] }) {
  const { view, state } = useHere();
  const check = useInstead(state.attempt.framework, 'check');
  const part = view.open.find((each) => each.id === id);
  const list = view.parts.find((each) => each.id === id && each.kind === 'checklist');
  if (part === undefined) return list === undefined || state.guest !== null ? <NotOpen id={id} /> : <Supports part={list} />;
  if (!part.mine) return <NotYours />;
  if (part.kind === 'checklist') return <Supports part={part} />;
  if (page === 'check') return check ?? <CheckPart part={part} />;
  if (page === 'group') return <GroupPage part={part} number={Number(place)} at={at} />;
  return part.kind === 'scenarios' ? <ScenarioPage part={part} number={Number(page)} /> : <QuestionPage part={part} number={Number(page)} />;
}

/** A part that is done can be opened again; what builds on it is then gone through again, with its answers still there. */
function NotOpen({ id }: { readonly id: string }) {
  const { session, view, framework, lang, send, by, state } = useHere();
  const { t, list } = useWords();
  const go = useGo();
  const part = view.parts.find((each) => each.id === id);
  if (part === undefined) return <NotFound />;
  const followers = framework.flow.flatMap((stage) => (stage.kind === 'ask' && stage.follows === part.stage ? [stage.title] : []));
  const reopen = (): void => {
    if (send({ type: 'part.reopened', part: id, ...by })) go(['a', session.id, ...partPath(part, state)], 'instead');
  };
  const decided = view.doing === 'closed' || view.doing === 'standing' || view.doing === 'following' || view.doing === 'deciding';
  return (
    <Page title={part.title} lang={lang}>
      {part.status !== 'submitted' ? <P>{t('areas.eachFirst')}</P> : (
        <>
          <P>{t('question.partDone', { part: part.title })}. {t('areas.answeredOf', { answered: part.answered, total: part.asked })}</P>
          {followers.length === 0 ? <P>{t('review.reopen.hint')}</P> : <P>{t('areas.reopen.warning', { part: list(followers) })}</P>}
          {decided ? null : <ButtonGroup><SecondButton onClick={reopen}>{t('areas.reopen')}</SecondButton></ButtonGroup>}
          {part.kind === 'scenarios' && state.guest === null ? <ScenarioAnswers title={t('scenarios.reasons')} /> : null}
        </>
      )}
      <P><Go to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</Go></P>
    </Page>
  );
}

function NotYours() {
  const { session } = useHere();
  const { t } = useWords();
  return (
    <Page title={t('errors.othersOnly')}>
      <P>{t('question.assessor.notYou')}</P>
      <P><Go to={['a', session.id, 'tasks']}>{t('screens.tasks.to')}</Go></P>
    </Page>
  );
}
