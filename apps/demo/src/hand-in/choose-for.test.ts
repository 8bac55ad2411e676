import { startAttempt, type Attempt } from '@guildhall/core';
import { councillorQuickScan, councillorRoles } from '@guildhall/core/frameworks';
import { expect, it } from 'vitest';
import { choiceFor, pathAfter } from './choose-for.ts';

function begun(framework: typeof councillorRoles): Attempt {
  const attempt = startAttempt(framework, { respondent: 'r', startedOn: '2027-03-01', seed: 7 });
  attempt.send({ type: 'agreement.given' });
  return attempt;
}

/** Lets the session choose until there is something to answer; what was put to the person in the end. */
function chosen(competencies: readonly string[]): readonly string[] {
  const attempt = begun(councillorRoles);
  attempt.send({ type: 'facts.settled' });
  for (const fact of ['office', 'leaning', 'localBudget'] as const) attempt.send({ type: 'fact.given', fact, value: { office: 'non-executive', leaning: 'local', localBudget: 'yes' }[fact] });
  attempt.send({ type: 'facts.settled' });
  const asked = new Set<string>();
  for (let rounds = 0; rounds < 20; rounds += 1) {
    const view = attempt.view();
    const choice = choiceFor(councillorRoles, view, competencies);
    if (choice !== null) attempt.send(choice);
    else if (view.doing === 'reviewing') break;
    for (const part of attempt.view().open) {
      asked.add(part.id);
      // Blanks are named once, and may then stay.
      attempt.send({ type: 'part.submitted', part: part.id });
      attempt.send({ type: 'part.submitted', part: part.id });
    }
  }
  expect(attempt.view().doing).toBe('reviewing');
  return [...asked];
}

it('puts exactly the roles of the session to a person, whichever they are', () => {
  expect(chosen(['place-shaper', 'community-leader'])).toEqual(['community-leader', 'place-shaper']);
  expect(chosen(['brokering'])).toEqual(['brokering']);
  expect(chosen(['place-shaper', 'brokering'])).toEqual(['place-shaper', 'brokering']);
});

it('chooses nothing where there is nothing to choose', () => {
  const attempt = begun(councillorQuickScan);
  expect(choiceFor(councillorQuickScan, attempt.view(), ['brokering'])).toBeNull();
  expect(pathAfter(attempt.view())).toEqual(['part', 'scan', '1']);
});

it('asks about the person first where the question set does', () => {
  const attempt = begun(councillorRoles);
  expect(choiceFor(councillorRoles, attempt.view(), ['brokering'])).toBeNull();
  expect(pathAfter(attempt.view())).toEqual(['about']);
});
