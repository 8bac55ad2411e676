import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, patience, runs } from '../../test/support/holds.ts';
import { chance, madeUpSheets } from '../cohort/made-up-sheets.ts';
import { roomSheetOf } from '../cohort/room-sheet-of.ts';
import { frameworks, leadershipPoints } from '../frameworks/index.ts';
import { answersOf, responsesOf } from '../scoring/made-up-answers.ts';
import { answersIn } from '../sheet/answers-in.ts';
import { bandsOffered, roomForNonces } from './band-symbols.ts';
import { codeOf, handInCodeOf, handedInOf, readHandInCode } from './hand-in-code.ts';
import { anyBands, anyPlan, anySheet, rolesPlan, scanPlan, sheetOf } from '../../test/support/made-up-session.ts';
import { roomSheetFrom } from './room-sheet-from.ts';
import { sessionCodeOf } from './session-code.ts';
import { competenciesOffered, type SessionPlan } from './session-plan.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codesIn = (read: ReturnType<typeof readHandInCode>): readonly string[] => (read.ok ? [] : read.findings.map(({ code }) => code));

describe('a code to hand in with', () => {
  it('has twelve signs in groups of four, whatever the session is about, and gives back what was handed in', () => {
    holds(500, fc.property(anyPlan.chain((plan) => fc.tuple(fc.constant(plan), anySheet(plan))), ([plan, sheet]) => {
      expect(sheet.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
      expect(readHandInCode(plan, sheet.id.toLowerCase().replaceAll('0', 'O').replaceAll('1', 'i'))).toEqual({ ok: true, handedIn: sheet });
    }));
    expect(handInCodeOf(rolesPlan, answersOf({}), 7)).toMatch(/^.{4}-.{4}-.{4}$/);
  });

  it('holds ten skills with seven values each, and thirty thousand codes for the very same answers', () => {
    expect(rolesPlan.competencies).toHaveLength(10);
    expect(bandsOffered(rolesPlan.framework)).toHaveLength(6);
    expect(roomForNonces(rolesPlan.framework, 10)).toBe(31_139);
    expect(roomForNonces(scanPlan.framework, 10)).toBe(900_719);
    const [full] = bandsOffered(rolesPlan.framework).slice(-1);
    const sheet = sheetOf(rolesPlan, full, 31_138);
    expect(readHandInCode(rolesPlan, sheet.id)).toEqual({ ok: true, handedIn: sheet });
  });

  it('is told from every other by its nonce, as far as there is room', () => {
    holds(200, fc.property(anyPlan.chain((plan) => fc.tuple(fc.constant(plan), anyBands(plan), fc.maxSafeNat(), fc.maxSafeNat())), ([plan, bands, one, other]) => {
      const room = roomForNonces(plan.framework, plan.competencies.length);
      expect(codeOf(plan, bands, one) === codeOf(plan, bands, other)).toBe(one % room === other % room);
    }));
  });

  it('finds every single wrong sign, every two wrong signs and every two that changed places', () => {
    const sheets = fc.sample(anySheet(rolesPlan), { numRuns: 2, seed: 7 });
    let tried = 0;
    for (const { id } of sheets) {
      const symbols = Array.from(id);
      const isFound = (changed: readonly string[]): void => {
        tried += 1;
        const read = readHandInCode(rolesPlan, changed.join(''));
        if (read.ok || read.findings[0]?.code !== 'E_CODE_MISTYPED') throw new Error(`${changed.join('')} was taken for a code beside ${id}`);
      };
      for (let i = 0; i < 12; i++) {
        for (const a of letters) {
          if (a === symbols[i]) continue;
          isFound(symbols.with(i, a));
          for (let j = i + 1; j < 12; j++) for (const b of letters) if (b !== symbols[j]) isFound(symbols.with(i, a).with(j, b));
        }
        for (let j = i + 1; j < 12; j++) if (symbols[i] !== symbols[j]) isFound(symbols.with(i, symbols[j] ?? '').with(j, symbols[i] ?? ''));
      }
    }
    expect(tried).toBeGreaterThan(120_000);
  }, patience);

  it('says in which group of four to look, where one sign is wrong', () => {
    const { id } = sheetOf(scanPlan, { choice: 'strength' }, 12_345);
    for (let i = 0; i < 12; i++) {
      const wrong = Array.from(id).with(i, id[i] === 'Q' ? 'R' : 'Q').join('');
      expect(readHandInCode(scanPlan, wrong)).toMatchObject({ ok: false, findings: [{ code: 'E_CODE_MISTYPED', path: `/${Math.floor(i / 4)}` }] });
    }
  });

  it('is never the same for two of forty people, in 25 sessions of each kind', () => {
    const next = chance(2026);
    for (const plan of [scanPlan, rolesPlan]) {
      for (let session = 0; session < runs(25); session++) {
        const codes = Array.from({ length: 40 }, () => {
          const offered = bandsOffered(plan.framework);
          const bands = Object.fromEntries(plan.competencies.flatMap((id) => { const band = offered[Math.floor(next() * (offered.length + 1))]; return band ? [[id, band]] : []; }));
          return codeOf(plan, bands, Math.floor(next() * 2 ** 32));
        });
        expect(new Set(codes).size).toBe(40);
      }
    }
  });

  it('says to a room what the answers themselves would', () => {
    for (const framework of frameworks.filter((each) => competenciesOffered(each).length > 0)) {
      const plan: SessionPlan = { framework, competencies: competenciesOffered(framework).slice(0, 10), tag: 3 };
      let levels = 0;
      for (const sheet of madeUpSheets(framework, runs(200), 11)) {
        const answers = answersIn(framework, sheet);
        const handedIn = handedInOf(plan, answers, 1);
        const { reaches } = roomSheetOf(framework, 'x', answers);
        expect(readHandInCode(plan, handInCodeOf(plan, answers, 1))).toEqual({ ok: true, handedIn });
        expect(roomSheetFrom(plan, handedIn).reaches).toEqual(Object.fromEntries(Object.entries(reaches).filter(([id]) => plan.competencies.includes(id))));
        levels += Object.keys(handedIn.bands).length;
      }
      expect(levels).toBeGreaterThan(runs(200));
    }
  });

  it('says of the middle band whether the unrounded level gets there', () => {
    const plan: SessionPlan = { ...rolesPlan, competencies: ['action-planning', 'brokering'] };
    const answers = answersOf({ responses: responsesOf({ ap1: 3, ap2: 3, ap3: 2, br1: 3, br2: 3, br3: 3 }) });
    expect(handedInOf(plan, answers, 0).bands).toEqual({ 'action-planning': { band: 'doing', reaches: false }, brokering: { band: 'doing', reaches: true } });
  });

  it('holds nothing about integrity', () => {
    const plan: SessionPlan = { framework: leadershipPoints, competencies: ['outcomes', 'point-2'], tag: 1 };
    const facts = { identity: 'chief-executive' };
    const with3 = answersOf({ facts, responses: responsesOf({ t2a: 4, t2b: 4, t3a: 1, t3b: 1 }) });
    expect(handInCodeOf(plan, with3, 9)).toBe(handInCodeOf(plan, answersOf({ facts, responses: responsesOf({ t2a: 4, t2b: 4 }) }), 9));
    expect(() => handInCodeOf({ ...plan, competencies: ['point-3'] }, with3, 9)).toThrow(expect.objectContaining({ code: 'E_PLAN' }));
  });

  it('says what is wrong with anything else', () => {
    const { id } = sheetOf(scanPlan, { choice: 'strength' }, 3);
    expect(codesIn(readHandInCode(scanPlan, ''))).toEqual(['E_CODE_NONE']);
    expect(codesIn(readHandInCode(scanPlan, id.slice(2)))).toEqual(['E_CODE_SHORT']);
    expect(codesIn(readHandInCode(scanPlan, `${id}7`))).toEqual(['E_CODE_LONG']);
    expect(readHandInCode(scanPlan, `${id.slice(0, 9)}U${id.slice(10)}`)).toMatchObject({ findings: [{ code: 'E_CODE_LETTER', path: '/2' }] });
    expect(codesIn(readHandInCode({ ...scanPlan, tag: 6 }, id))).toEqual(['E_CODE_OTHER_SESSION']);
    expect(codesIn(readHandInCode(scanPlan, sessionCodeOf(scanPlan)))).toEqual(['E_CODE_IS_SESSION']);
    expect(() => codeOf(scanPlan, {}, -1)).toThrow(expect.objectContaining({ code: 'E_NONCE' }));
    expect(() => codeOf(scanPlan, { brokering: { choice: 'nothing' } }, 1)).toThrow(expect.objectContaining({ code: 'E_BAND' }));
  });

  it('is of another question set where it says what nobody can say here', () => {
    // All of the room a code has, which a scan does not use up.
    const odd: SessionPlan = { ...rolesPlan, tag: scanPlan.tag, competencies: rolesPlan.competencies.slice(0, 1) };
    const { id } = sheetOf(odd, bandsOffered(odd.framework)[5], roomForNonces(odd.framework, 1) - 1);
    expect(codesIn(readHandInCode(scanPlan, id))).toEqual(['E_CODE_OTHER_SET']);
  });
});
