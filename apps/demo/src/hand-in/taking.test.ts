import { councillorQuickScan } from '@guildhall/core/frameworks';
import { handInCodeOf, readHandInCode, startGroupSession, type GroupSession, type SessionPlan } from '@guildhall/core/group';
import { expect, it } from 'vitest';
import { taking } from './taking.ts';

const at = '2027-03-01T18:30:00Z';
const plan: SessionPlan = { framework: councillorQuickScan, competencies: ['brokering'], tag: 3 };
const answers = { facts: {}, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [], responses: { brokering: { choice: 'strength' } } };

function hand(session: GroupSession, nonce: number) {
  const read = readHandInCode(plan, handInCodeOf(plan, answers, nonce));
  if (!read.ok) throw new Error('no code');
  const ok = session.send({ type: 'sheet.handedIn', ...read.handedIn, way: 'turn' }, at);
  const why = session.refusal();
  return ok ? { ok, id: read.handedIn.id } as const : { ok, findings: why === null ? [] : [why] } as const;
}

/** Five sheets were counted, and the first was taken back. */
function withOneTakenBack(): GroupSession {
  const session = startGroupSession(plan, { at });
  const [first] = [1, 2, 3, 4, 5].map((nonce) => hand(session, nonce));
  if (first?.ok !== true) throw new Error('not taken');
  expect(session.send({ type: 'round.closed' }, at)).toBe(true);
  expect(session.send({ type: 'sheet.takenBack', id: first.id }, at)).toBe(true);
  expect(session.send({ type: 'round.opened' }, at)).toBe(true);
  return session;
}

it('takes answers whose code looks like one that was taken back, or is on the table, under another code', () => {
  const session = withOneTakenBack();
  const chances = [1, 2, 77];
  expect(hand(session, 1)).toMatchObject({ ok: false, findings: [{ code: 'E_GROUP_TAKEN_BACK' }] });
  expect(taking(() => hand(session, chances.shift() ?? 0)).ok).toBe(true);
  expect(chances).toEqual([]);
  expect(session.view().handedIn).toBe(5);
});

it('tells at once why nothing can be handed in at all, and gives up after a while where no code is taken', () => {
  const session = withOneTakenBack();
  let asked = 0;
  expect(taking(() => { asked += 1; return hand(session, 1); }).ok).toBe(false);
  expect(asked).toBe(16);
  session.send({ type: 'session.ended' }, at);
  asked = 0;
  expect(taking(() => { asked += 1; return hand(session, 9); })).toMatchObject({ findings: [{ code: 'E_GROUP_ENDED' }] });
  expect(asked).toBe(1);
});
