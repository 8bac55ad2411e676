import { shuffled } from '@guildhall/core/flow';
import { letterAt, rationaleOf, scenariosOffered, type OfferedScenario, type Vote } from '@guildhall/core/group';
import { Bullets, Button, ButtonGroup, Go, Heading, Hint, Lead, P, useWords } from '@guildhall/react';
import { ErrorSummary, OwnForm, Section, TaskList, TaskRow, useIds } from '@guildhall/react/parts';
import { useState } from 'react';
import { toActions } from './board.tsx';
import { NextThing, SessionPage } from './frame.tsx';
import { Projector } from './projector.tsx';
import type { OpenSession } from './open-session.ts';
import { send } from './run-session.ts';
import { useShownSets } from './words.ts';

interface Props { readonly open: OpenSession }

/** The situations a group can vote on and talk about. */
export function Scenarios({ open }: Props) {
  const { t, language } = useWords();
  const scenarios = scenariosOffered(open.view.plan, useShownSets());
  const lang = language === 'en' ? undefined : 'en';
  return (
    <SessionPage title={t('trainer.scenario')} at="scenario" open={open}>
      <Lead>{t('trainer.scenario.lead')}</Lead>
      {scenarios.some(({ reviewed }) => reviewed === 'draft') ? <Hint>{t('trainer.scenario.draft')}</Hint> : null}
      <TaskList>
        {scenarios.map(({ id, title }) => (
          <TaskRow
            key={id} id={`scenario.${id}`} title={title} lang={lang} to={['group', 'scenario', id]}
            status={open.view.votes.some((vote) => vote.scenario === id && vote.rationaleShown) ? t('trainer.scenario.done') : ''}
          />
        ))}
      </TaskList>
    </SessionPage>
  );
}

/** One situation: vote, then talk, then what the writers thought. Nobody sees the last before the first. */
export function ScenarioPage({ open, id }: Props & { readonly id: string }) {
  const found = useScenario(open, id);
  if (found === undefined) return <Scenarios open={open} />;
  return <Situation key={found.vote === undefined ? 'vote' : found.vote.rationaleShown ? 'reasons' : 'talk'} open={open} found={found} />;
}

interface Found {
  readonly scenario: OfferedScenario;
  readonly options: OfferedScenario['options'];
  readonly vote: Vote | undefined;
  readonly rationale: string | null;
  readonly lang: 'en' | undefined;
}

/** A situation with its options in the order that this session has for them: the best is not always the first. */
function useScenario({ view }: OpenSession, id: string): Found | undefined {
  const sets = useShownSets();
  const { language } = useWords();
  const scenario = scenariosOffered(view.plan, sets).find((each) => each.id === id);
  if (scenario === undefined) return undefined;
  return {
    scenario,
    options: shuffled(scenario.options, view.plan.tag, id),
    vote: view.votes.find((each) => each.scenario === id),
    rationale: rationaleOf(view, sets, id),
    lang: language === 'en' ? undefined : 'en',
  };
}

function Situation({ open, found: { scenario, options, vote, rationale, lang } }: Props & { readonly found: Found }) {
  const { t } = useWords();
  return (
    <SessionPage title={scenario.title} lang={lang} at="scenario" open={open}>
      <P className="gh-situation" lang={lang}>{scenario.situation}</P>
      {vote === undefined ? <Voting scenario={scenario} options={options} lang={lang} /> : <Counted options={options} vote={vote} lang={lang} />}
      {vote !== undefined && rationale === null ? (
        <Section labelledBy="talk">
          <Heading level={2} id="talk">{t('trainer.scenario.discuss.title')}</Heading>
          <Bullets>{([1, 2, 3] as const).map((n) => <li key={n}>{t(`trainer.scenario.discuss.${n}`)}</li>)}</Bullets>
          <ButtonGroup><Button onClick={() => { send({ type: 'rationale.shown', scenario: scenario.id }); }}>{t('trainer.scenario.reveal')}</Button></ButtonGroup>
        </Section>
      ) : null}
      {rationale === null ? null : (
        <Section labelledBy="writers">
          <Heading level={2} id="writers">{t('trainer.scenario.writers')}</Heading>
          <P lang={lang}>{rationale}</P>
          {scenario.reviewed === 'draft' ? <Hint>{t('trainer.scenario.draft')}</Hint> : null}
          <ButtonGroup>
            <NextThing to={toActions(open.view)}>{t('trainer.board.toActions')}</NextThing>
            <Go to={['group', 'scenario']}>{t('trainer.scenario.other')}</Go>
          </ButtonGroup>
        </Section>
      )}
      <P className="gh-no-print"><Go to={['group', 'scenario', scenario.id, 'projector']}>{t('trainer.board.projector')}</Go></P>
    </SessionPage>
  );
}

interface OptionsProps { readonly options: OfferedScenario['options']; readonly lang: 'en' | undefined }

function Voting({ scenario, options, lang }: OptionsProps & { readonly scenario: OfferedScenario }) {
  const { t } = useWords();
  const ids = useIds();
  const [hands, setHands] = useState<Readonly<Record<string, string>>>({});
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const problems = options.flatMap(({ id }, i) => (wrong.includes(id) ? [{ field: `hands.${id}`, text: t('trainer.scenario.hands.wrong', { letter: letterAt(i) }) }] : []));
  const count = (): void => {
    const bad = options.filter(({ id }) => !/^\s*\d{0,3}\s*$/.test(hands[id] ?? '')).map(({ id }) => id);
    setWrong(bad);
    if (bad.length > 0) return;
    const counts = Object.fromEntries(options.flatMap(({ id }) => ((hands[id] ?? '').trim() === '' ? [] : [[id, Number(hands[id])]])));
    send({ type: 'vote.counted', scenario: scenario.id, counts });
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <OwnForm onSubmit={count}>
        <Heading level={2}>{t('trainer.scenario.vote')}</Heading>
        <Hint>{t('trainer.scenario.vote.lead')}</Hint>
        <ol className="app-options">
          {options.map(({ id, text }, i) => (
            <li key={id} className="app-option">
              <strong className="app-option-letter" aria-hidden="true">{letterAt(i)}</strong>
              <span className="app-option-text" lang={lang}>{text}</span>
              <span className="app-option-hands">
                <label className="govuk-label" htmlFor={ids(`hands.${id}`)}>{t('trainer.scenario.handsShort')}<span className="govuk-visually-hidden"> {letterAt(i)}</span></label>
                <input
                  className={wrong.includes(id) ? 'govuk-input govuk-input--width-4 govuk-input--error' : 'govuk-input govuk-input--width-4'}
                  id={ids(`hands.${id}`)} type="text" inputMode="numeric" autoComplete="off" value={hands[id] ?? ''} aria-invalid={wrong.includes(id) ? true : undefined} onChange={(event) => { setHands({ ...hands, [id]: event.target.value }); }}
                />
              </span>
            </li>
          ))}
        </ol>
        <ButtonGroup><Button submit>{t('trainer.scenario.discuss')}</Button></ButtonGroup>
      </OwnForm>
    </>
  );
}

function Counted({ options, vote, lang }: OptionsProps & { readonly vote: Vote }) {
  const { t } = useWords();
  return (
    <ol className="app-options">
      {options.map(({ id, text }, i) => (
        <li key={id} className="app-option">
          <strong className="app-option-letter" aria-hidden="true">{letterAt(i)}</strong>
          <span className="app-option-text" lang={lang}>{text}</span>
          {vote.counts[id] === undefined ? null : <span className="app-option-hands">{t('trainer.scenario.handsUp', { count: vote.counts[id] })}</span>}
        </li>
      ))}
    </ol>
  );
}

/** A situation for a projector, at the point the group has come to. */
export function ScenarioProjected({ open, id }: Props & { readonly id: string }) {
  const { t } = useWords();
  const found = useScenario(open, id);
  if (found === undefined) return <Scenarios open={open} />;
  const { scenario, options, vote, rationale, lang } = found;
  return (
    <Projector title={scenario.title} back={['group', 'scenario', id]}>
      <div className={rationale === null ? undefined : 'app-projector-told'}>
        <p className="app-projector-situation" lang={lang}>{scenario.situation}</p>
        <Counted options={options} vote={vote ?? { scenario: id, counts: {}, rationaleShown: false }} lang={lang} />
        {rationale === null ? null : <><Heading level={2}>{t('trainer.scenario.writers')}</Heading><p className="app-projector-reasons" lang={lang}>{rationale}</p></>}
      </div>
    </Projector>
  );
}
