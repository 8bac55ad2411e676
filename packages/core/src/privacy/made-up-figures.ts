import { sum } from './check-figures.ts';
import type { GroupFigures, QuestionFigures } from './group-figures.ts';

/** For tests: what people who answered everything come to. Each person is a list of places of levels, one for each item. */
export function questionOf(people: readonly (readonly number[])[], id = 'joint', values: readonly number[] = [1, 2, 3, 4, 5], target = 2): QuestionFigures {
  const items = (people[0] ?? []).map((_, item) => values.map((__, level) => people.filter((answers) => answers[item] === level).length));
  return {
    id, values, target, items,
    scored: people.length,
    reaching: people.filter((answers) => sum(answers.map((level) => values[level] ?? 0)) >= (values[target] ?? 0) * answers.length).length,
    answers: values.map((_, level) => sum(items.map((item) => item[level] ?? 0))),
  };
}

/** People by the list of answers each of them gave. */
export function people(...kinds: readonly (readonly [count: number, answers: readonly number[]])[]): readonly (readonly number[])[] {
  return kinds.flatMap(([count, answers]) => Array.from({ length: count }, () => answers));
}

export function groupOf(...questions: readonly QuestionFigures[]): GroupFigures {
  return { people: Math.max(0, ...questions.map(({ scored, choices }) => Math.max(scored, sum(choices ?? [])))), questions };
}
