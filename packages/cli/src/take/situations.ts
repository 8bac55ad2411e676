import { shuffled } from '@guildhall/core/flow';
import type { Scenario, ScenarioOption } from '@guildhall/core';
import { handIn, partOf } from './part.ts';
import type { Session } from './session.ts';

interface Rating { readonly scenario: Scenario; readonly option: ScenarioOption; readonly number: number; readonly isFirst: boolean }

/** Situations one after another: how good is each way to act? The order of the ways is settled by the attempt's own seed. */
export async function goThroughSituations(session: Session, id: string): Promise<boolean> {
  const { talk, t, framework } = session;
  const first = partOf(session, id);
  if (first === undefined) return false;
  const scenarios = first.scenarios.flatMap((scenario) => framework.scenarios.filter((each) => each.id === scenario));
  const ratings = scenarios.flatMap((scenario, i) => shuffled(scenario.options, session.seed, scenario.id)
    .map((option, j): Rating => ({ scenario, option, number: i + 1, isFirst: j === 0 })));
  talk.newPage();
  await talk.say();
  await talk.sayStrong(first.title);
  await talk.say(t('scenarios.lead'));
  await talk.sayQuiet(t('scenarios.order'));
  await talk.pause();
  let at = nextBlank(session, ratings);
  for (;;) {
    const part = partOf(session, id);
    if (part === undefined) return true;
    if (at < 0) return false;
    const rating = ratings[at];
    if (rating !== undefined) at = await rate(session, rating, at, scenarios.length);
    else if (await handIn(session, part)) return true;
    else at = nextBlank(session, ratings);
  }
}

function nextBlank({ view }: Session, ratings: readonly Rating[]): number {
  return Math.max(0, ratings.findIndex(({ scenario, option }) => view.memory.scenarios[scenario.id]?.[option.id] === undefined));
}

async function rate(session: Session, { scenario, option, number, isFirst }: Rating, at: number, total: number): Promise<number> {
  const { talk, t } = session;
  const tellAgain = async (): Promise<void> => {
    await talk.say();
    await talk.progress(number, total, t('scenarios.progress', { number, total }));
    await talk.sayStrong(scenario.title);
    await talk.say(scenario.situation);
  };
  talk.newPage();
  // On a screen the situation stands above every way to act in it.
  if (isFirst || !session.shown.has(scenario.id) || !talk.staysInSight) await tellAgain();
  session.shown.add(scenario.id);
  await talk.say();
  await talk.sayStrong(option.text);
  await talk.say(t('scenarios.rate'));
  const words = { 1: t('scenarios.rating.1'), 2: t('scenarios.rating.2'), 3: t('scenarios.rating.3'), 4: t('scenarios.rating.4') };
  await talk.offer(Object.entries(words));
  const given = session.view.memory.scenarios[scenario.id]?.[option.id];
  if (given !== undefined) await talk.hint(t('cli.take.keep', { answer: words[given as 1 | 2 | 3 | 4] }));
  for (;;) {
    const line = (await talk.ask({ holds: given === undefined ? undefined : String(given), acts: ['back', 'skip'] })).toLowerCase();
    if (line === 'b') return at - 1;
    if (line === 's' || (line === '' && given !== undefined)) return at + 1;
    if (line === '?') await tellAgain();
    else if (/^[1-4]$/.test(line) && await session.send({ type: 'scenario.rated', scenario: scenario.id, option: option.id, rating: Number(line) })) return at + 1;
    else await talk.say(t('cli.take.oneOf', { keys: '1 2 3 4 b s ? q' }));
  }
}
