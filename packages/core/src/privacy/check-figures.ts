import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import type { GroupFigures, QuestionFigures } from './group-figures.ts';

/**
 * Figures come from adding up, so they agree with each other; a rule that is applied to figures that do not protects nobody.
 *
 * @throws AssessmentError `E_FIGURES`, with everything that is wrong; no count is in it
 */
export function checkFigures({ people, questions }: GroupFigures): void {
  const findings = [
    ...(isCount(people) ? [] : [finding('/people', 'the number of people is no whole number from 0')]),
    ...questions.flatMap((question, i) => questionFindings(question, people, `/questions/${i}`)),
    ...questions.flatMap(({ id }, i) => (questions.findIndex((other) => other.id === id) === i ? [] : [finding(`/questions/${i}/id`, 'this competency is there twice')])),
  ];
  if (findings.length > 0) throw new AssessmentError('E_FIGURES', 'These figures contradict themselves:', findings);
}

function questionFindings({ scored, reaching, answers, items, values, target, choices, reliability }: QuestionFigures, people: number, path: string): readonly Finding[] {
  const counts = [scored, reaching, ...answers, ...items.flat(), ...(choices ?? [])];
  if (!counts.every(isCount)) return [finding(path, 'a count is no whole number from 0')];
  const problems: readonly (readonly [isWrong: boolean, at: string, message: string])[] = [
    [scored > people, 'scored', 'more people have a level than there are'],
    [reaching > scored, 'reaching', 'more people reach the target than have a level'],
    [values.length !== answers.length, 'answers', 'there are not as many counts as levels'],
    [!values.every((value, i) => Number.isSafeInteger(value) && value > (values[i - 1] ?? -Infinity)), 'values', 'levels are no rising whole numbers'],
    [values.length > 0 && !(Number.isInteger(target) && target >= 0 && target < values.length), 'target', 'the target is none of the levels'],
    [items.some((item) => item.length !== answers.length), 'items', 'an item does not have as many counts as there are levels'],
    [items.some((item) => sum(item) > people), 'items', 'an item has more answers than there are people'],
    [answers.some((count, level) => count !== sum(items.map((item) => item[level] ?? 0))), 'answers', 'answers are not those of the items together'],
    [answers.length > 0 && scored > sum(answers), 'answers', 'there are fewer answers than people who have a level'],
    [answers.length > 0 && reaching > sum(answers.slice(target)), 'reaching', 'more people reach the target than gave an answer that does'],
    [answers.length > 0 && scored - reaching > sum(answers.slice(0, target)), 'reaching', 'more people fall short than gave an answer that does'],
    [choices !== undefined && (values.length > 0 || sum(choices) > people), 'choices', 'there are levels beside choices, or more choices than people'],
    [choices !== undefined && scored > sum(choices), 'scored', 'more people are counted than chose'],
    [reliability !== undefined && !(isCount(reliability.n) && reliability.n <= people), 'reliability/n', 'there are more complete rows than people, or it is no count'],
  ];
  return problems.filter(([isWrong]) => isWrong).map(([, at, message]) => finding(`${path}/${at}`, message));
}

function finding(path: string, message: string): Finding {
  return { code: 'E_FIGURES', path, message, hint: 'make the figures from answer sheets again' };
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
