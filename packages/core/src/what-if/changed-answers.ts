import type { Answers, RaterAnswers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import type { CellChange } from './cells-of.ts';

/** The answers as they would be: a person's own, or those of their assessors. Nothing given is changed. */
export function changedAnswers(answers: Answers, changes: readonly CellChange[], assessed: boolean): Answers {
  if (!assessed) return { ...answers, responses: { ...answers.responses, ...levelsOf(changes) } };
  const unnamed = changes.filter(({ rater }) => rater === undefined);
  const raters = answers.raters.map((each): RaterAnswers => (each.group === 'assessor'
    ? { ...each, responses: { ...each.responses, ...levelsOf(changes.filter(({ rater }) => rater === each.id)) } }
    : each));
  return { ...answers, raters: unnamed.length === 0 ? raters : [...raters, { id: '', group: 'assessor', responses: levelsOf(unnamed) }] };
}

function levelsOf(changes: readonly CellChange[]): Record<string, Response> {
  return Object.fromEntries(changes.map(({ item, to }) => [item, { level: to }]));
}
