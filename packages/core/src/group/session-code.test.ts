import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/support/holds.ts';
import { councillorQuickScan, councillorRoles, frameworks, leadershipPoints, publicMeetingReadiness } from '../frameworks/index.ts';
import { localise } from '../framework/localise.ts';
import { grouped } from './crockford.ts';
import { handInCodeOf } from './hand-in-code.ts';
import { answersOf } from '../scoring/made-up-answers.ts';
import { anyPlan, rolesPlan, scanPlan } from '../../test/support/made-up-session.ts';
import { readSessionCode, sessionCodeOf } from './session-code.ts';
import { competenciesOffered, inOrder, mostCompetencies, planFindings } from './session-plan.ts';

const codesIn = (read: ReturnType<typeof readSessionCode>): readonly string[] => (read.ok ? [] : read.findings.map(({ code }) => code));

describe('a session code', () => {
  it('has seven letters and digits, and gives back what the session is about', () => {
    holds(300, fc.property(anyPlan, (plan) => {
      const code = sessionCodeOf(plan);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}$/);
      expect(readSessionCode(frameworks, grouped(code))).toEqual({ ok: true, plan: { ...plan, competencies: inOrder(plan) } });
    }));
  });

  it('is read however people write it', () => {
    const code = sessionCodeOf(scanPlan);
    const read = readSessionCode(frameworks, code);
    expect(read.ok).toBe(true);
    for (const typed of [code.toLowerCase(), ` ${code.slice(0, 3)} ${code.slice(3)}\n`, code.split('').join('-'), code.replaceAll('0', 'o').replaceAll('1', 'l'), `${code.slice(0, 4)}–${code.slice(4)}`]) {
      expect(readSessionCode(frameworks, typed)).toEqual(read);
    }
  });

  it('is known to be mistyped where one sign is wrong, or two changed places', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    for (const code of [sessionCodeOf(scanPlan), sessionCodeOf(rolesPlan)]) {
      const signs = Array.from(code);
      const wrong = signs.flatMap((_, i) => Array.from(letters, (letter) => signs.with(i, letter)));
      const swapped = signs.flatMap((one, i) => signs.map((other, j) => signs.with(i, other).with(j, one)));
      const tried = [...wrong, ...swapped].map((each) => each.join('')).filter((text) => text !== code);
      expect(tried.length).toBeGreaterThan(7 * 31);
      expect(tried.filter((text) => codesIn(readSessionCode(frameworks, text))[0] !== 'E_CODE_MISTYPED')).toEqual([]);
    }
  });

  it('says what is wrong with anything else', () => {
    const code = sessionCodeOf(scanPlan);
    expect(codesIn(readSessionCode(frameworks, '  - '))).toEqual(['E_CODE_NONE']);
    expect(codesIn(readSessionCode(frameworks, code.slice(1)))).toEqual(['E_CODE_SHORT']);
    expect(codesIn(readSessionCode(frameworks, `${code}0`))).toEqual(['E_CODE_LONG']);
    expect(readSessionCode(frameworks, `${code.slice(0, 5)}U${code.slice(6)}`)).toMatchObject({ findings: [{ code: 'E_CODE_LETTER', path: '/1' }] });
    expect(codesIn(readSessionCode(frameworks, handInCodeOf(scanPlan, answersOf({}), 1)))).toEqual(['E_CODE_IS_HAND_IN']);
  });

  it('is refused where the questions, or this version of them, are not known', () => {
    const code = sessionCodeOf(scanPlan);
    expect(codesIn(readSessionCode([councillorRoles, leadershipPoints], code))).toEqual(['E_CODE_UNKNOWN_SET']);
    const reworded = { ...councillorQuickScan, version: '1.0.1' };
    expect(codesIn(readSessionCode([reworded], code))).toEqual(['E_CODE_UNKNOWN_SET']);
    expect(readSessionCode([reworded, councillorQuickScan], code).ok).toBe(true);
  });

  it('is the same in either language', () => {
    const welsh = localise(councillorQuickScan, 'cy').framework;
    expect(sessionCodeOf({ ...scanPlan, framework: welsh })).toBe(sessionCodeOf(scanPlan));
    expect(readSessionCode([welsh], sessionCodeOf(scanPlan)).ok).toBe(true);
  });
});

describe('what a session may be about', () => {
  it('is never integrity, and never whether one person is ready', () => {
    expect(competenciesOffered(leadershipPoints)).not.toContain('point-3');
    expect(competenciesOffered(leadershipPoints)).toHaveLength(14);
    expect(competenciesOffered(publicMeetingReadiness)).toEqual([]);
    expect(planFindings({ framework: leadershipPoints, competencies: ['point-10'], tag: 1 })).toMatchObject([{ code: 'E_PLAN_COMPETENCY' }]);
    expect(planFindings({ framework: publicMeetingReadiness, competencies: ['authority-and-limits'], tag: 1 })).toMatchObject([{ code: 'E_PLAN_KIND' }]);
  });

  it('is ten skills at most, where there are bands', () => {
    expect([councillorQuickScan, councillorRoles, leadershipPoints].map(mostCompetencies)).toEqual([10, 10, 10]);
    expect(planFindings({ framework: leadershipPoints, competencies: competenciesOffered(leadershipPoints).slice(0, 11), tag: 1 })).toMatchObject([{ code: 'E_PLAN_TOO_MANY' }]);
  });

  it('is refused with everything that is wrong', () => {
    expect(planFindings({ framework: councillorRoles, competencies: ['brokering', 'brokering', 'nothing'], tag: 128 }).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'E_PLAN_TAG /tag', 'E_PLAN_COMPETENCY /competencies/1', 'E_PLAN_COMPETENCY /competencies/2',
    ]);
    expect(() => sessionCodeOf({ ...scanPlan, competencies: [] })).toThrow(expect.objectContaining({ code: 'E_PLAN' }));
  });
});
