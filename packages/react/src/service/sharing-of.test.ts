import { itemsOf } from '@guildhall/core';
import { leadershipPoints } from '@guildhall/core/frameworks';
import { defaultCouncilProfile } from '@guildhall/core/council';
import { expect, it } from 'vitest';
import { councilOf, noCouncil } from './council.ts';
import { leastOf, promisedAfter, sharingOf } from './sharing-of.ts';

const ashmoor = councilOf({ ...defaultCouncilProfile, name: 'Ashmoor Council', sharing: 'plan' });

it.each([
  ['nothing where nobody says otherwise', noCouncil, undefined, true, { sharing: 'nobody', includeIntegrity: false }],
  ['as the council says where the host says nothing', ashmoor, undefined, false, { sharing: 'plan', includeIntegrity: false }],
  ['less than the council says where the host asks for less', ashmoor, 'nobody', true, { sharing: 'nobody', includeIntegrity: false }],
  ['the result where the host asks for it', ashmoor, 'result', false, { sharing: 'result', includeIntegrity: false }],
  ['answers about honesty with a result', ashmoor, 'result', true, { sharing: 'result', includeIntegrity: true }],
  ['no answer about honesty with a plan', ashmoor, 'plan', true, { sharing: 'plan', includeIntegrity: false }],
] as const)('shares %s', (_, council, asked, integrity, promised) => {
  expect(sharingOf(council, asked, integrity)).toEqual(promised);
});

const sharings = ['nobody', 'plan', 'result'] as const;

it('never widens what was promised, whatever is asked for afterwards', () => {
  for (const [before, one] of sharings.entries()) {
    for (const [after, other] of sharings.entries()) {
      const least = leastOf({ sharing: one, includeIntegrity: true }, { sharing: other, includeIntegrity: true });
      expect(least).toEqual({ sharing: sharings[Math.min(before, after)], includeIntegrity: one === 'result' && other === 'result' });
      expect(leastOf({ sharing: one, includeIntegrity: false }, { sharing: other, includeIntegrity: true }).includeIntegrity).toBe(false);
    }
  }
});

it('shares nothing of somebody whom nobody promised anything', () => {
  expect(leastOf(null, { sharing: 'result', includeIntegrity: true })).toEqual({ sharing: 'nobody', includeIntegrity: false });
});

it('keeps an answer about honesty with whoever read beside it that it stays, whatever was said before and is asked for later', () => {
  const alone = new Set(leadershipPoints.competencies.flatMap(({ id, integrity }) => (integrity === 'alone' ? [id] : [])));
  const items = itemsOf(leadershipPoints);
  const honest = items.find((item) => item.kind === 'indicator' && alone.has(item.competency))?.id ?? '';
  const other = items.find((item) => item.kind === 'indicator' && !alone.has(item.competency))?.id ?? '';
  const answered = (item: string) => ({ type: 'item.answered' as const, item, response: { level: 3 } });
  const all = { sharing: 'result', includeIntegrity: true } as const;
  const without = { sharing: 'result', includeIntegrity: false } as const;
  expect(promisedAfter(answered(honest), all, without, leadershipPoints)).toEqual(without);
  expect(promisedAfter(answered(honest), all, all, leadershipPoints)).toBe(all);
  expect(promisedAfter(answered(other), all, without, leadershipPoints)).toBe(all);
  expect(promisedAfter({ type: 'part.submitted', part: 'x' }, all, without, leadershipPoints)).toBe(all);
  expect(promisedAfter(answered(honest), without, all, leadershipPoints)).toBe(without);
  expect(promisedAfter(answered(honest), null, without, leadershipPoints)).toBeNull();
});
