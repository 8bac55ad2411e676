import { answersOf } from '../flow/answers-of.ts';
import { numbersFrom } from '../flow/shuffle.ts';
import type { Framework } from '../framework/framework.ts';
import type { AnswerSheet } from '../sheet/answer-sheet.ts';
import { sheetOf } from '../sheet/sheet-of.ts';
import { seededPersona, walkTo } from './persona.ts';

/** How many made-up people there are, and what they have in common. */
export interface Simulation {
  /** How many people. */
  readonly people: number;
  /** The same seed makes the same people; any whole number. */
  readonly seed: number;
  /** How often somebody would rather not say, 0 to 1. */
  readonly shareOfNonAnswers?: number;
  readonly council?: string;
}

/**
 * The answer sheets of made-up people who walked through a framework, as far as everything that is asked has been asked. Their facts
 * and what they look at differ from one to the next, and follow from the seed.
 *
 * @example simulate(councillorRoles, { people: 3, seed: 7 }).map(({ respondent }) => respondent); // ['p-1', 'p-2', 'p-3']
 */
export function simulate(framework: Framework, { people, seed, shareOfNonAnswers = 0.1, council }: Simulation): readonly AnswerSheet[] {
  const asked = framework.flow.find(({ kind }) => kind === 'review' || kind === 'decision')?.id;
  return Array.from({ length: people }, (_, i) => {
    const respondent = `p-${i + 1}`;
    const next = numbersFrom(seed, respondent);
    const persona = { ...seededPersona(Math.floor(next() * 2 ** 31), shareOfNonAnswers), respondent, facts: factsOf(framework, next), areas: areasOf(framework, next) };
    const { memory } = walkTo(framework, asked, persona).view();
    return sheetOf(framework, answersOf(framework, memory), { respondent, answeredOn: persona.startedOn, ...(council === undefined ? {} : { council }) });
  });
}

/** Facts of one person: any of the options of a choice, and a small whole number. */
function factsOf({ flow }: Framework, next: () => number): Readonly<Record<string, string | number>> {
  const facts = flow.flatMap((stage) => (stage.kind === 'about' ? stage.facts : []));
  return Object.fromEntries(facts.flatMap(({ id, kind, options = [] }): [string, string | number][] => {
    const option = options[Math.floor(next() * options.length)];
    if (kind === 'choice') return option === undefined ? [] : [[id, option.id]];
    return kind === 'whole-number' ? [[id, Math.floor(next() * 6)]] : [];
  }));
}

/** What one person looks at today: two areas in three, and one at least. */
function areasOf({ flow }: Framework, next: () => number): readonly string[] {
  const areas = flow.flatMap((stage) => (stage.kind === 'areas' && stage.chosen ? stage.areas.map(({ id }) => id) : []));
  const chosen = areas.filter(() => next() < 2 / 3);
  return chosen.length > 0 ? chosen : areas.slice(0, 1);
}
