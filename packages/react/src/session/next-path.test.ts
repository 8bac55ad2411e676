import { startAttempt, type Attempt } from '@guildhall/core';
import { councillorQuickScan, councillorRoles } from '@guildhall/core/frameworks';
import { expect, it } from 'vitest';
import { nextPath, straightPath } from './next-path.ts';

function begun(framework: typeof councillorRoles): Attempt {
  const attempt = startAttempt(framework, { respondent: 'r', startedOn: '2027-03-01', seed: 7 });
  attempt.send({ type: 'agreement.given' });
  return attempt;
}

/** Answers about the roles, after these were chosen. */
function chosen(areas: readonly string[]): Attempt {
  const attempt = begun(councillorRoles);
  for (const [fact, value] of Object.entries({ office: 'non-executive', leaning: 'local', localBudget: 'yes' })) attempt.send({ type: 'fact.given', fact, value });
  attempt.send({ type: 'facts.settled' });
  attempt.send({ type: 'areas.chosen', stage: attempt.view().stage?.id ?? '', areas });
  return attempt;
}

it('goes straight to the only part there is', () => {
  const view = begun(councillorQuickScan).view();
  expect([nextPath(view), straightPath(view), straightPath(view, 'group')]).toEqual([['part', 'scan', '1'], ['part', 'scan', '1'], ['part', 'scan', 'group', '1']]);
});

it('asks about the person first where the question set does', () => {
  const view = begun(councillorRoles).view();
  expect([nextPath(view), straightPath(view)]).toEqual([['about'], ['about']]);
});

it('shows what there is where one of several parts is open, but where that would only be in the way', () => {
  const one = chosen(['community-leader']).view();
  expect(one.open.map(({ id }) => id)).toEqual(['community-leader']);
  expect([nextPath(one), straightPath(one)]).toEqual([['tasks'], ['part', 'community-leader', '1']]);
  const two = chosen(['community-leader', 'political-representative']).view();
  expect(two.open).toHaveLength(2);
  expect(straightPath(two)).toEqual(['tasks']);
});
