import { describe, expect, it } from 'vitest';
import { councillorQuickScan, councillorRoles, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { closeRound, openRoom } from '../privacy/index.ts';
import { answersOf, responsesOf } from '../scoring/made-up-answers.ts';
import { roomSheetOf } from './room-sheet-of.ts';

describe('a sheet for the room', () => {
  it('says of each skill with a level whether the unrounded level gets there', () => {
    const answers = answersOf({ responses: responsesOf({ ap1: 3, ap2: 3, ap3: 2, br1: 3, br2: 3, br3: 3, cr1: 4 }) });
    expect(roomSheetOf(councillorRoles, 's-1', answers)).toEqual({ id: 's-1', reaches: { 'action-planning': false, brokering: true } });
  });

  it('leaves out a choice that stands apart, and counts every other as there or not', () => {
    const answers = answersOf({ responses: responsesOf({ brokering: '=strength', 'place-shaper': '=notImportant', 'action-planning': '=toDevelop', 'conflict-resolution': '=needToKnowMore', 'community-leader': 'preferNotToSay' }) });
    expect(roomSheetOf(councillorQuickScan, 's-1', answers).reaches).toEqual({ 'action-planning': false, 'conflict-resolution': false, brokering: true });
  });

  it('leaves out integrity, and refuses what judges one person', () => {
    const answers = answersOf({ facts: { identity: 'chief-executive' }, responses: responsesOf({ t3a: 5, t3b: 5, t2a: 5, t2b: 5 }) });
    expect(roomSheetOf(leadershipPoints, 's-1', answers).reaches).toEqual({ 'point-2': true });
    expect(() => roomSheetOf(publicMeetingReadiness, 's-1', answers)).toThrow(expect.objectContaining({ code: 'E_COHORT_KIND' }));
  });

  it('fits a room', () => {
    const sheets = Array.from({ length: 6 }, (_, i) => roomSheetOf(councillorQuickScan, `s-${i}`, answersOf({ responses: responsesOf({ brokering: '=strength' }) })));
    expect(closeRound(openRoom(['brokering']), sheets).picture.competencies).toEqual([{ id: 'brokering', sentence: 'most', renewed: true }]);
  });
});
