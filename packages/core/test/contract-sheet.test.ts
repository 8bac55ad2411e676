import { describe, expect, it } from 'vitest';
import { frameworks } from '../src/frameworks/index.ts';
import { parseJson } from '../src/json/index.ts';
import { readSheet, sheetOf } from '../src/sheet/index.ts';

const text = `
{ "framework": "public-meeting-readiness", "version": "1.0.0", "council": "c-204", "respondent": "o-17", "answeredOn": "2026-03-02", "source": "hr-export-7",
  "facts": { "meetingsSpoken": 1 },
  "answers": { "rd1a": 2, "rd1b": "needToKnowMore", "rd9c": { "notMyRole": "no minutes taken here" } },
  "raters": [ { "id": "a-2", "group": "assessor", "answers": { "rd1a": 2, "rd1b": 3, "rd2c": "notSeen" } } ],
  "checks": { "sp1": "done", "sp9": { "notNeeded": "small venue" } },
  "scenarios": { "sj1": { "a": 4, "b": 3, "c": 1, "d": 2, "e": 1 } },
  "causes": { "plain-explanation": "practise" }, "discussedFlags": ["sj1.c"] }
`;

function read(json: string) {
  const parsed = parseJson(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return readSheet(parsed.value, frameworks, parsed.positionOf);
}

describe('the answer sheet of the contract', () => {
  it('is read to the letter', () => {
    const sheet = read(text);
    expect(sheet).toMatchObject({ ok: true, warnings: [], framework: { id: 'public-meeting-readiness' } });
    expect(sheet.ok && sheet.answers).toMatchObject({
      facts: { meetingsSpoken: 1, part: 'watch' },
      responses: { rd1a: { level: 2 }, rd1b: { none: 'needToKnowMore' }, rd9c: { none: 'notMyRole', reason: 'no minutes taken here' } },
      raters: [{ id: 'a-2', group: 'assessor', responses: { rd1a: { level: 2 }, rd1b: { level: 3 }, rd2c: { none: 'notSeen' } } }],
      checks: { sp1: { as: 'done' }, sp9: { as: 'notNeeded', reason: 'small venue' } },
      scenarios: { sj1: { a: 4, b: 3, c: 1, d: 2, e: 1 } },
      causes: { 'plain-explanation': 'practise' },
      discussedFlags: ['sj1.c'],
    });
    expect(sheet.ok && sheet.answers.chosen).toBeUndefined();
  });

  it('is written as it was read, but for the facts it took for granted', () => {
    const sheet = read(text);
    if (!sheet.ok) throw new Error('refused');
    const { respondent, council = '', answeredOn = '', source = '' } = sheet.sheet;
    const written = sheetOf(sheet.framework, sheet.answers, { respondent, council, answeredOn, source });
    expect(written).toEqual({ ...sheet.sheet, facts: sheet.answers.facts });
  });

  it('never asks a member the points that are not theirs, nor point 12 of a member', () => {
    const points = ['t1a', 't4a', 't5a', 't7a', 't9a', 't10a', 't11a', 't12a'];
    const sheet = read(JSON.stringify({
      framework: 'leadership-points', version: '1.0.0', respondent: 'm-1', facts: { identity: 'member' }, answers: Object.fromEntries([...points, 't2a', 't13b'].map((id) => [id, 3])),
    }));
    expect(!sheet.ok && sheet.findings.map(({ code, path }) => [code, path])).toEqual(points.map((id) => ['E_NOT_ASKED', `/answers/${id}`]));
  });

  it('lets chief executive and leadership both answer point 12, and not a senior officer', () => {
    const answeredBy = (identity: string) => read(JSON.stringify({ framework: 'leadership-points', version: '1.0.0', respondent: 'm-1', facts: { identity }, answers: { t12a: 3 } })).ok;
    expect(['chief-executive', 'leadership', 'senior-officer', 'member'].map(answeredBy)).toEqual([true, true, false, false]);
  });

  it('takes a councillor for having chosen the roles they answered', () => {
    const sheet = read('{"framework":"councillor-roles","version":"1.0.0","respondent":"m-1","answers":{"pr1":"preferNotToSay","ap2":3}}');
    expect(sheet.ok && sheet.answers.chosen).toEqual(new Set(['political-representative', 'action-planning']));
  });

  it('does not ask about a local budget where there is none', () => {
    const sheet = read('{"framework":"councillor-roles","version":"1.0.0","respondent":"m-1","facts":{"localBudget":"no"},\n"answers":{"ps3":3,"ps4":3}}');
    expect(sheet).toMatchObject({ ok: false, findings: [{ code: 'E_NOT_ASKED', path: '/answers/ps4', line: 2, column: 20 }] });
  });
});
