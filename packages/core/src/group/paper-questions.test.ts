import { expect, it } from 'vitest';
import { councillorQuickScan, councillorRoles } from '../frameworks/index.ts';
import { answersOnPaper, choiceTyped, paperQuestions } from './paper-questions.ts';
import { competenciesOffered } from './session-plan.ts';

it('asks on paper what is asked on a screen, one question for each skill of the scan', () => {
  const questions = paperQuestions(councillorQuickScan, competenciesOffered(councillorQuickScan));
  expect(questions.map(({ competency }) => competency)).toEqual(councillorQuickScan.competencies.map(({ id }) => id));
  expect(questions[0]?.choices.map(({ letter, meaning }) => `${letter} ${meaning}`)).toEqual([
    'A A strength', 'B Something to develop', 'C I need to know more', 'D Not important for me', 'E I would rather not say',
  ]);
});

it('asks only about the roles that were chosen, with levels from A', () => {
  const questions = paperQuestions(councillorRoles, ['place-shaper']);
  expect(new Set(questions.map(({ competency }) => competency))).toEqual(new Set(['place-shaper']));
  expect(questions[0]?.choices.slice(0, 5).map(({ letter, response }) => [letter, response])).toEqual([1, 2, 3, 4, 5].map((level, i) => ['ABCDE'[i], { level }]));
});

it('takes a letter in either case or the number of its place, nothing as nothing, and anything else as wrong', () => {
  const [question] = paperQuestions(councillorQuickScan, ['community-leader']);
  if (question === undefined) throw new Error('there is no question');
  expect(['B', ' b ', '2'].map((typed) => choiceTyped(question, typed)?.letter)).toEqual(['B', 'B', 'B']);
  expect(choiceTyped(question, '  ')).toBeNull();
  expect(['F', '6', '0', 'AB', '?', '1.5'].map((typed) => choiceTyped(question, typed))).toEqual(Array.from({ length: 6 }, () => undefined));
});

it('reads a whole sheet as the answers a screen would have given, and what is none of the letters as nothing said', () => {
  const questions = paperQuestions(councillorQuickScan, ['community-leader', 'brokering', 'place-shaper']);
  const [first, second, third] = questions.map(({ id }) => id);
  const { responses, facts } = answersOnPaper(questions, { [first ?? '']: 'a', [second ?? '']: 'z', [third ?? '']: ' 2 ' });
  expect(responses).toEqual({ [first ?? '']: { choice: 'strength' }, [third ?? '']: { choice: 'toDevelop' } });
  expect(facts).toEqual({});
});
