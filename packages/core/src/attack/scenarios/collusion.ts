import { determinedBy } from '../determined.ts';
import { feasibleIntervals } from '../feasible.ts';
import type { Attempt } from '../findings.ts';
import { tookPartOf } from '../joint-model.ts';
import { randomFrom } from '../random.ts';
import { addQuestion, addSides } from '../report-model.ts';
import type { ReleasedQuestion } from '../../privacy/released-figures.ts';
import { figuresOf, sideOf, simulatedCouncil, sizeOf } from '../simulated-council.ts';
import { systemBuilder } from '../system.ts';
import type { Trial } from './trial.ts';
import type { Person, Topic } from '../topic.ts';

/**
 * How many people of a group must tell each other their answers before a report says what another's are. Those join first who help most:
 * all on one side of the target, and then all others.
 */
export function collusionScenario({ rules, seed, people: asked }: Trial): Attempt {
  const random = randomFrom(seed);
  const { topics, people } = simulatedCouncil(random, sizeOf(random, asked));
  const shown = rules.report(figuresOf(topics, people), []);
  let fewest: number | null = null;
  for (const [place, topic] of topics.entries()) {
    const question = shown?.questions[place];
    if (question === undefined || question.scored === 'hidden') continue;
    for (const first of [true, false]) {
      const order = people.map((person) => [person[place] ?? []]).sort(([a = []], [b = []]) => rank(topic, a, first) - rank(topic, b, first));
      for (let colluders = 0; colluders < Math.min(people.length, fewest ?? 13); colluders++) {
        if (!isTold(question, topic, order, colluders)) continue;
        fewest = colluders;
        break;
      }
    }
  }
  return {
    tried: people.length * topics.length, colluders: fewest,
    findings: fewest !== null && fewest <= 2 ? [{ kind: 'recovered', what: `another's side, by ${fewest} who put together what they know`, possible: [fewest, fewest] }] : [],
  };
}

function rank(topic: Topic, answers: readonly (number | null)[], first: boolean): number {
  const side = sideOf(topic, answers);
  return side === null ? 2 : side === first ? 0 : 1;
}

/** Whether the report tells the side of somebody else, to the first so many. */
function isTold(question: ReleasedQuestion, topic: Topic, people: readonly Person[], colluders: number): boolean {
  const [known, others] = [tookPartOf(topic, 0, people.slice(0, colluders)), tookPartOf(topic, 0, people.slice(colluders))];
  const all = tookPartOf(topic, 0, people);
  if (others.took.scored === 0) return false;
  const builder = systemBuilder();
  const { reaching, counts } = addQuestion(builder, question, topic, all.took);
  const total = others.took.answers.reduce((a, b) => a + b, 0);
  const rest = { reaching: builder.unknown('others: reaching', [0, others.took.scored]), counts: topic.values.map((value) => builder.unknown(`others: answers at ${value}`, [0, total])) };
  builder.equals([[reaching, 1], [rest.reaching, -1]], known.reaching);
  counts.forEach((count, level) => builder.equals([[count, 1], [rest.counts[level] ?? 0, -1]], known.answers[level] ?? 0));
  addSides(builder, rest, topic, others.took);
  const system = builder.system();
  const certain = determinedBy(system).get(rest.reaching);
  if (certain !== undefined) return certain === 0 || certain === others.took.scored;
  const found = feasibleIntervals(system, { only: [rest.reaching], steps: 60 })?.[rest.reaching];
  return found !== undefined && (found.high === 0 || found.low === others.took.scored);
}
