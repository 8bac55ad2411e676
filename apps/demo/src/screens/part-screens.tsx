import { useHere } from '../attempt/use-session.ts';
import { Page } from '../parts/page.tsx';
import { useGo, useLinkTo } from '../routing/use-place.ts';
import { useWords } from '../words.ts';
import { CheckPart } from './check-part.tsx';
import { GroupPage } from './group-page.tsx';
import { NotFound } from './not-found.tsx';
import { QuestionPage } from './question-page.tsx';
import { ScenarioPage } from './scenario-page.tsx';
import { Supports } from './supports.tsx';

/** The pages of one part: a question each, a short group together, and the check at the end. */
export function PartScreens({ id, path: [page = '1', place = '1'] }: { readonly id: string; readonly path: readonly string[] }) {
  const { view } = useHere();
  const part = view.open.find((each) => each.id === id);
  if (part === undefined) return <NotOpen id={id} />;
  if (!part.mine) return <NotYours />;
  if (part.kind === 'checklist') return <Supports part={part} />;
  if (page === 'check') return <CheckPart part={part} />;
  if (page === 'group') return <GroupPage part={part} number={Number(place)} />;
  return part.kind === 'scenarios' ? <ScenarioPage part={part} number={Number(page)} /> : <QuestionPage part={part} number={Number(page)} />;
}

/** A part that is done can be opened again; what builds on it is then gone through again, with its answers still there. */
function NotOpen({ id }: { readonly id: string }) {
  const { session, view, framework, lang, send, by } = useHere();
  const { t, list } = useWords();
  const link = useLinkTo();
  const go = useGo();
  const part = view.parts.find((each) => each.id === id);
  if (part === undefined) return <NotFound />;
  const followers = framework.flow.flatMap((stage) => (stage.kind === 'ask' && stage.follows === part.stage ? [stage.title] : []));
  const reopen = (): void => {
    if (send({ type: 'part.reopened', part: id, ...by })) go(['a', session.id, 'part', id], 'instead');
  };
  const decided = view.doing === 'closed' || view.doing === 'standing' || view.doing === 'following' || view.doing === 'deciding';
  return (
    <Page title={part.title} lang={lang}>
      {part.status !== 'submitted' ? <p>{t('areas.eachFirst')}</p> : (
        <>
          <p>{t('question.partDone', { part: part.title })}. {t('areas.answeredOf', { answered: part.answered, total: part.asked })}</p>
          {followers.length === 0 ? <p>{t('review.reopen.hint')}</p> : <p>{t('areas.reopen.warning', { part: list(followers) })}</p>}
          {decided ? null : <p><button type="button" className="button button-second" onClick={reopen}>{t('areas.reopen')}</button></p>}
        </>
      )}
      <p><a href={link('a', session.id, 'tasks')}>{t('demo.tasks.to')}</a></p>
    </Page>
  );
}

function NotYours() {
  const { session } = useHere();
  const { t } = useWords();
  const link = useLinkTo();
  return (
    <Page title={t('errors.othersOnly')}>
      <p>{t('question.assessor.notYou')}</p>
      <p><a href={link('a', session.id, 'tasks')}>{t('demo.tasks.to')}</a></p>
    </Page>
  );
}
