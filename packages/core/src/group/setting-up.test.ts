import { expect, it } from 'vitest';
import { startAttempt, type Attempt } from '../flow/index.ts';
import { councillorQuickScan, councillorRoles, frameworks } from '../frameworks/index.ts';
import { choiceFor } from './choice-for.ts';
import { freePlan } from './free-plan.ts';
import { sessionCodeOf } from './session-code.ts';
import { competenciesOffered, planFindings } from './session-plan.ts';
import { lookedAt, mostLookedAtClosely, sessionSets } from './session-sets.ts';

const about = { framework: councillorQuickScan, competencies: competenciesOffered(councillorQuickScan) };

it('offers the scan whole and the roles closely, and nothing that judges one person', () => {
  const { whole, close } = sessionSets(frameworks);
  expect([whole, close].map((sets) => sets.map(({ id }) => id))).toEqual([['councillor-quick-scan'], ['councillor-roles']]);
});

it('looks at all of a set that is answered whole, and closely at one to three skills in the order of the set', () => {
  expect(lookedAt(councillorQuickScan, [])).toEqual(competenciesOffered(councillorQuickScan));
  expect(lookedAt(councillorRoles, [])).toBeNull();
  expect(lookedAt(councillorRoles, ['brokering', 'place-shaper'])).toEqual(['place-shaper', 'brokering']);
  const offered = competenciesOffered(councillorRoles);
  expect(lookedAt(councillorRoles, offered.slice(0, mostLookedAtClosely))).toHaveLength(3);
  expect(lookedAt(councillorRoles, offered.slice(0, mostLookedAtClosely + 1))).toBeNull();
  expect(lookedAt(councillorRoles, ['no-such-skill'])).toBeNull();
});

it('gives every session of a device a code of its own while there are any left, whatever chance says', () => {
  const taken = new Set<string>();
  for (let times = 0; times < 128; times++) {
    const plan = freePlan(about, 4_000_000_000 + times * 7, taken);
    expect(plan === null ? null : planFindings(plan)).toEqual([]);
    if (plan !== null) taken.add(sessionCodeOf(plan));
  }
  expect(taken.size).toBe(128);
  expect(freePlan(about, 5, taken)).toBeNull();
  taken.delete(sessionCodeOf({ ...about, tag: 4 }));
  expect(freePlan(about, 5, taken)?.tag).toBe(4);
});

function begun(framework: typeof councillorRoles): Attempt {
  const attempt = startAttempt(framework, { respondent: 'r', startedOn: '2027-03-01', seed: 7 });
  attempt.send({ type: 'agreement.given' });
  return attempt;
}

/** Lets the session choose until there is something to answer; what was put to the person in the end. */
function chosen(competencies: readonly string[]): readonly string[] {
  const attempt = begun(councillorRoles);
  attempt.send({ type: 'facts.settled' });
  for (const [fact, value] of Object.entries({ office: 'non-executive', leaning: 'local', localBudget: 'yes' })) attempt.send({ type: 'fact.given', fact, value });
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

it('chooses nothing where there is nothing to choose, and not before the person has said about themselves', () => {
  expect(choiceFor(councillorQuickScan, begun(councillorQuickScan).view(), ['brokering'])).toBeNull();
  const roles = begun(councillorRoles);
  expect(roles.view().doing).toBe('telling');
  expect(choiceFor(councillorRoles, roles.view(), ['brokering'])).toBeNull();
});
