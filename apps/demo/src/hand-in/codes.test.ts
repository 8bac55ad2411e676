import { councillorQuickScan, councillorRoles } from '@guildhall/core/frameworks';
import { bandsOffered, competenciesOffered, sessionCodeOf } from '@guildhall/core/group';
import { format } from '@guildhall/core/messages';
import { expect, it } from 'vitest';
import { aboutSheet } from './about-sheet.ts';
import { planIn } from './plan-in.ts';
import { spelledOut } from './spelled-out.ts';
import { traceOf } from './trace-of.ts';
import { wordsOfBand } from './words-of-bands.ts';

const plan = { framework: councillorRoles, competencies: ['place-shaper', 'brokering'], tag: 9 };

it('takes a code in any case, with spaces and with letters that look like numbers, for the one that is meant', () => {
  const code = sessionCodeOf(plan);
  const typed = ` ${code.slice(0, 4)} - ${code.slice(4)} `.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
  expect(planIn(typed)).toEqual({ ok: true, plan, code });
  expect(planIn('').ok).toBe(false);
});

it('makes a sheet of a session, of a whole question set, or of some of its skills', () => {
  expect(aboutSheet([sessionCodeOf(plan)])).toEqual({ framework: councillorRoles, competencies: plan.competencies, code: sessionCodeOf(plan) });
  expect(aboutSheet(['councillor-quick-scan'])).toEqual({ framework: councillorQuickScan, competencies: competenciesOffered(councillorQuickScan), code: null });
  expect(aboutSheet(['councillor-roles', 'brokering.nobody'])).toMatchObject({ competencies: ['brokering'] });
  expect(aboutSheet(['nothing'])).toEqual([expect.objectContaining({ code: expect.stringMatching(/^E_CODE_/) as string })]);
  // One that judges a single person is nothing for a group.
  expect(Array.isArray(aboutSheet(['public-meeting-readiness']))).toBe(true);
});

it('says everything a code can hold in words of its own', () => {
  for (const framework of [councillorQuickScan, councillorRoles]) {
    const words = bandsOffered(framework).map((band) => wordsOfBand(framework, band, (key, args) => format('en', key, args)));
    expect(new Set(words).size).toBe(words.length);
    expect(words.join()).not.toMatch(/undefined|\{/);
    // The analyst's short names are not on the screen.
    expect(words).not.toContain('Doing');
  }
  expect(bandsOffered(councillorQuickScan).map((band) => wordsOfBand(councillorQuickScan, band, (key) => key))).toEqual(['A strength', 'Something to develop', 'I need to know more', 'Not important for me']);
});

it('is spelled letter by letter for those who hear it', () => {
  expect(spelledOut('AB12-CD34')).toBe('A, B, 1, 2. C, D, 3, 4.');
});

it('leaves a trace that knows the same code again, and is another for somebody else', () => {
  expect(traceOf('r1', 'ABCDEFGHJKMN')).toBe(traceOf('r1', 'ABCDEFGHJKMN'));
  expect(traceOf('r1', 'ABCDEFGHJKMN')).not.toBe(traceOf('r1', 'ABCDEFGHJKMP'));
  expect(traceOf('r1', 'ABCDEFGHJKMN')).not.toBe(traceOf('r2', 'ABCDEFGHJKMN'));
  expect(traceOf('r1', 'ABCDEFGHJKMN')).toMatch(/^[0-9a-f]{16}$/);
});
