import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { councillorQuickScan, councillorRoles, frameworks, publicMeetingReadiness } from '../frameworks/index.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { resultJsonSchema } from './result-json-schema.ts';
import { resultOf, type ResultInput } from './result-of.ts';
import { resultSchema } from './result-schema.ts';
import type { Result } from './result.ts';

/** The sheet of the contract. */
const sheet = {
  framework: 'public-meeting-readiness', version: '1.0.0', council: 'c-204', respondent: 'o-17', answeredOn: '2026-03-02', source: 'hr-export-7',
  facts: { meetingsSpoken: 1 },
  answers: { rd1a: 2, rd1b: 'needToKnowMore', rd9c: { notMyRole: 'no minutes taken here' } },
  raters: [{ id: 'a-2', group: 'assessor', answers: { rd1a: 2, rd1b: 3, rd2c: 'notSeen' } }],
  checks: { sp1: 'done', sp9: { notNeeded: 'small venue' } },
  scenarios: { sj1: { a: 4, b: 3, c: 1, d: 2, e: 1 } },
  causes: { 'plain-explanation': 'practise' }, discussedFlags: ['sj1.c'],
};

function resultFor(value: unknown, options: Partial<ResultInput> = {}): Result {
  const read = readSheet(value, frameworks);
  if (!read.ok) throw new Error(read.findings.map(({ code, path }) => `${code} ${path}`).join(', '));
  return resultOf({ ...read, scoredWith: '1.0.0', ...options });
}
const hash = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);

describe('the result of the contract’s sheet', () => {
  const result = resultFor(sheet);

  it('says what it is, whose, and what it was scored with', () => {
    expect(result).toMatchObject({
      format: 'guildhall/result@1', framework: { id: 'public-meeting-readiness', version: '1.0.0', hash },
      council: 'c-204', respondent: 'o-17', answeredOn: '2026-03-02', sheet: hash, scoredWith: '1.0.0', purpose: 'development', warnings: [],
    });
  });
  it('has its fields, in the order of the contract, and none that was absent', () => {
    expect(Object.keys(result)).toEqual([
      'format', 'framework', 'council', 'respondent', 'answeredOn', 'sheet', 'scoredWith', 'purpose', 'warnings', 'competencies', 'status', 'scenarios',
      'causes', 'gaps', 'plan',
    ]);
  });
  it('has all twelve competencies, from what the assessor saw', () => {
    expect(result.competencies.map(({ id }) => id)).toEqual(publicMeetingReadiness.competencies.map(({ id }) => id));
    expect(result.competencies[0]).toEqual({
      id: 'authority-and-limits', title: 'Authority and limits', chosen: true, level: null, percent: null, band: null,
      asked: 3, applicable: 3, answered: 2, bounds: [0, 2], whyNull: 'too-few', self: { level: null },
    });
    expect(result.competencies[1]).toMatchObject({ answered: 0, bounds: [0, 3], whyNull: 'not-assessed', self: { level: null } });
  });
  it('proposes a status with all its reasons', () => {
    expect(result.status).toEqual({
      id: 'NOT_ASSESSED',
      reasons: [
        ...publicMeetingReadiness.competencies.slice(0, 6).map(({ id }) => ({ code: 'CRITICAL_NOT_SEEN', competency: id })),
        { code: 'OTHERS_TOO_FEW' },
        ...['sp2', 'sp3', 'sp4', 'sp5', 'sp6', 'sp7', 'sp8', 'sp10'].map((check) => ({ code: 'SUPPORT_MISSING', check })),
      ],
    });
  });
  it('marks the scenario that is complete', () => expect(result.scenarios).toEqual({ marks: 20, of: 20, percent: 100, flags: [] }));
  it('knows no gap where nobody has watched, and so plans nothing', () => {
    expect(result.causes).toEqual({ 'plain-explanation': 'practise' });
    expect(result.gaps).toEqual(publicMeetingReadiness.competencies.map(({ id }) => ({ competency: id, kind: 'unknown', level: null, target: 2 })));
    expect(result.plan).toEqual([]);
  });
});

describe('a result', () => {
  const councillor = { framework: 'councillor-roles', respondent: 'm-1', answers: { ap1: 2, ap2: 3, ap3: 3, br1: 4, br2: 2 }, causes: { 'action-planning': 'chance' } };

  it('carries no key for what the sheet did not say', () => {
    expect(Object.keys(resultFor({ framework: 'councillor-roles', version: '1.0.0', respondent: 'm-1' }))).toEqual([
      'format', 'framework', 'respondent', 'sheet', 'scoredWith', 'purpose', 'warnings', 'competencies', 'gaps', 'plan',
    ]);
  });
  it('carries where it was read from', () => {
    expect(resultFor(sheet, { input: { file: 'march.jsonl', line: 3 } }).input).toEqual({ file: 'march.jsonl', line: 3 });
  });
  it('repeats warnings without their hints and places in the text', () => {
    const [warning, ...more] = resultFor(councillor).warnings;
    expect(more).toEqual([]);
    expect(Object.keys(warning ?? {})).toEqual(['code', 'path', 'message']);
  });
  it('does not round, and finds gaps and plan from what is not rounded', () => {
    const result = resultFor(councillor);
    expect(result.competencies.filter(({ chosen }) => chosen).map(({ id, level }) => ({ id, level }))).toEqual([{ id: 'action-planning', level: 8 / 3 }, { id: 'brokering', level: 3 }]);
    expect(result.gaps).toEqual([
      { competency: 'action-planning', kind: 'short', level: 8 / 3, target: 3 }, { competency: 'brokering', kind: 'met', level: 3, target: 3 },
    ]);
    expect(result.plan).toEqual([{ action: 'da10', for: ['action-planning'], cause: 'chance', to: 'person' }]);
    expect(result).not.toHaveProperty('status');
    expect(result).not.toHaveProperty('scenarios');
  });
  it('keeps integrity out unless it was asked for', () => {
    const leader = { framework: 'leadership-points', version: '1.0.0', respondent: 'm-2', answers: { t3a: 4, t3b: 2 } };
    expect(JSON.stringify(resultFor(leader))).not.toContain('t3a');
    expect(resultFor(leader, { includeIntegrity: true }).competencies[6]).toMatchObject({ whyNull: 'integrity', level: null, items: { t3a: 4, t3b: 2 } });
    expect(resultFor(leader, { includeIntegrity: true }).sheet).toBe(resultFor({ ...leader, answers: { t3a: 1, t3b: 1 } }).sheet);
  });
  it('lists flags, and lets them decide only where the council has adopted the scenarios', () => {
    const flagged = { ...sheet, scenarios: { sj1: { a: 4, b: 3, c: 4, d: 2, e: 1 } }, discussedFlags: [] };
    expect(resultFor(flagged).scenarios?.flags).toEqual(['sj1.c']);
    expect(resultFor(flagged).status?.reasons).not.toContainEqual({ code: 'FLAG_OPEN', flag: 'sj1.c' });
    expect(resultFor(flagged, { flags: 'gate' }).status?.reasons).toContainEqual({ code: 'FLAG_OPEN', flag: 'sj1.c' });
  });
  it('counts a quick scan and makes no gap or plan of it', () => {
    const item = councillorQuickScan.competencies[0]?.indicators[0]?.id ?? '';
    const choice = councillorQuickScan.scale.kind === 'choices' ? councillorQuickScan.scale.choices[1]?.id : undefined;
    const result = resultFor({ framework: 'councillor-quick-scan', version: '1.0.0', respondent: 'm-3', answers: { [item]: choice } });
    expect(result.competencies[0]).toMatchObject({ choice, level: null });
    expect(result).toMatchObject({ gaps: [], plan: [] });
  });
  it('hashes the framework with which it was scored', () => {
    expect(resultFor(councillor).framework.hash).toBe(resultFor(councillor).framework.hash);
    expect(resultFor(councillor).framework.hash).not.toBe(resultFor(sheet).framework.hash);
    expect(councillorRoles.version).toBe('1.0.0');
  });
});

describe('the published schema', () => {
  const file = new URL('../../schemas/result.json', import.meta.url);
  const text = `${JSON.stringify(resultJsonSchema(), null, 2)}\n`;

  it('is the file `schemas/result.json` (UPDATE_SCHEMAS=1 writes it anew)', () => {
    if (env['UPDATE_SCHEMAS'] === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
  it('takes every result, before and after JSON', () => {
    const results = [
      resultFor(sheet, { input: { file: 'a.json', line: 1 } }),
      resultFor({ ...sheet, scenarios: { sj1: { a: 4, b: 3, c: 4, d: 2, e: 1 } }, discussedFlags: [] }, { flags: 'gate' }),
      resultFor({ framework: 'councillor-roles', respondent: 'm-1', answers: { ap1: 2, ap2: 1, pr1: 4, pr2: 'notMyRole', pr3: 'notMyRole', pr4: 'notMyRole' } }),
      resultFor({ framework: 'leadership-points', respondent: 'm-2', facts: { identity: 'member' }, answers: { t3a: 4 } }, { includeIntegrity: true }),
    ];
    for (const result of results) {
      expect(resultSchema.safeParse(result).error?.issues ?? []).toEqual([]);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });
  it('refuses a field nobody knows, a rounded hash and a made-up reason', () => {
    const result = resultFor(sheet);
    expect(resultSchema.safeParse({ ...result, total: 3 }).success).toBe(false);
    expect(resultSchema.safeParse({ ...result, sheet: 'sha256:12' }).success).toBe(false);
    expect(resultSchema.safeParse({ ...result, status: { id: 'READY', reasons: [{ code: 'LIKED' }] } }).success).toBe(false);
  });
});
