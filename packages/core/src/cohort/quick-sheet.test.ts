import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/support/holds.ts';
import type { Framework } from '../framework/framework.ts';
import { councillorQuickScan, councillorRoles, leadershipPoints } from '../frameworks/index.ts';
import { parseJson } from '../json/parse-json.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { smallAreas, smallScan } from '../testing/small-framework.ts';
import { cohortCounter } from './cohort-counter.ts';
import { absent, blank } from './cohort-layout.ts';
import { madeUpSheets } from './made-up-sheets.ts';
import { quickSheets } from './quick-sheet.ts';

/** Levels of two digits, the lowest of them 0. */
const elevenLevels: Framework = {
  ...smallAreas, id: 'village-eleven',
  scale: { kind: 'levels', id: 'eleven', bands: [], levels: Array.from({ length: 11 }, (_, value) => ({ value, id: `l${value}`, label: `${value}`, shown: `${value}`, meaning: `${value}` })) },
};
const frameworks = [councillorRoles, leadershipPoints, councillorQuickScan, smallAreas, smallScan, elevenLevels];

/** What is left of a line when it has been read as exactly as can be. */
function exactly(framework: Framework, line: string) {
  const parsed = parseJson(line);
  if (!parsed.ok) return { isClean: false };
  const read = readSheet(parsed.value, frameworks, parsed.positionOf);
  if (!read.ok || read.framework !== framework) return { isClean: false };
  const counter = cohortCounter(framework);
  counter.add(read.answers);
  return { isClean: read.warnings.length === 0, summary: counter.summary(), sheet: read.sheet };
}

/** What the quick reader makes of it, among other lines or alone; `undefined` where it leaves it to others. */
function quickly(framework: Framework, line: string, [before, after]: readonly [string, string] = ['', '\n']) {
  const counter = cohortCounter(framework);
  const quick = quickSheets(framework, counter);
  const bytes = Buffer.from(before + line + after);
  const from = Buffer.byteLength(before);
  if (!quick.read(bytes, from, from + Buffer.byteLength(line))) return undefined;
  quick.add();
  const text = ({ from: start, to }: { readonly from: number; readonly to: number }): string | undefined => (start === to ? undefined : bytes.toString('utf8', start, to));
  return { summary: counter.summary(), council: text(quick.council), respondent: text(quick.respondent) };
}

const odd = [
  'null', 'true', '0', '-0', '-1', '1', '3', '5', '6', '7', '10', '99', '100', '1.0', '1e0', '1e999', '01', '+1', '9007199254740993', '1.5', '"3"', '""', '" "', '[]', '{}', '[1]', '{"a":1}',
  '"notMyRole"', '"notSeen"', '"needToKnowMore"', '"preferNotToSay"', '{"notMyRole":"because"}', '{"notMyRole": "£3 \u0175\u0177l \u{1f600}"}', '{"notMyRole":"\\u00a3\\n\\""}', '{"notMyRole":"\\ud800"}',
  '{"notMyRole":"\\ud83d\\ude00"}', '{"notMyRole":"\\u200b"}', '{"notMyRole":"\\x"}', '{"notMyRole":"\\uD7FF"}', '{"notMyRole":" \u200b\u00a0"}', '{"notMyRole":""}', '{"notMyRole":"a","notMyRole":"b"}', '{"notMyRole":"a","notSeen":"b"}', '{"notSeen":"x"}', '{"to-develop":"x"}',
  '"2026-02-28"', '"2026-02-29"', '"2024-02-29"', '"1900-02-29"', '"2000-02-29"', '"2026-04-31"', '"2026-13-01"', '"2026-00-10"', '"0000-01-01"', '"2026-1-1"', '"2026-12-31"',
  '"m-1"', '" m-1"', '"m 1"', '"m\\u002d1"', '"m\u200b1"', '"m\u00e91"', '"m\u0007"', `"${'m'.repeat(200)}"`, `"${'m'.repeat(201)}"`, '"yes"', '"no"', '"to-develop"', '"know-more"', '"council-rules"',
  '"framework"', '"version"', '"1.0.0"', '"1.1.0"', '"council"', '"respondent"', '"answeredOn"', '"source"', '"facts"', '"answers"', '"raters"', '"checks"', '"scenarios"', '"causes"', '"discussedFlags"',
  '"village-eleven"', '"format"', '"__proto__"', '"toString"', '"li1"', '"pr1"', '"ps4"', '"p\\u00721"', '"respond\\u0065nt"',
  ' ', '\t', '\r', '\u0000', '\ufeff', '\u00a0', '\u007f', ',', ':', '::', ';', '{', '}', '[', ']', '"', '//',
];
const token = /"(?:[^"\\]|\\.)*"|-?\d+|[{}[\],:]/g;

type Change = (tokens: string[], at: number, other: string) => void;
const changes: Record<string, Change> = {
  replace: (tokens, at, other) => { tokens[at] = other; },
  insert: (tokens, at, other) => { tokens.splice(at, 0, other); },
  drop: (tokens, at) => { tokens.splice(at, 1); },
  dropEntry: (tokens, at) => { if (tokens[at + 1] === ':') tokens.splice(at, tokens[at + 3] === ',' ? 4 : 3); },
  swap: (tokens, at) => { [tokens[at], tokens[at + 4]] = [tokens[at + 4] ?? '', tokens[at] ?? '']; },
  double: (tokens, at) => { if (tokens[at + 1] === ':' && !'{['.includes(tokens[at + 2] ?? '{')) tokens.splice(at, 0, ...tokens.slice(at, at + 3), ','); },
  value: (tokens, at, other) => { if (tokens[at + 1] === ':' && !'{['.includes(tokens[at + 2] ?? '{')) tokens[at + 2] = other; },
  entry: (tokens, at, other) => { if (tokens[at] === '{') tokens.splice(at + 1, 0, other.startsWith('"') ? other : '"x"', ':', '3', ','); },
  cut: (tokens, at) => { tokens.length = at; },
};
const change = fc.record({ how: fc.constantFrom(...Object.keys(changes)), at: fc.double({ min: 0, max: 0.999, noNaN: true }), other: fc.constantFrom(...odd) });

function changed(line: string, made: readonly { readonly how: string; readonly at: number; readonly other: string }[]): string {
  const tokens = line.match(token) ?? [];
  for (const { how, at, other } of made) changes[how]?.(tokens, Math.floor(at * tokens.length), other);
  return tokens.join('');
}

const neighbours = fc.constantFrom<readonly [string, string]>(['', '\n'], ['', ''], ['{"framework":"x"}\n', '\r\n{"framework":"y"}'], ['x', '\n']);

describe.each(frameworks)('a quick reader of $id $version', (framework) => {
  const tried = { all: 0, taken: 0, clean: 0 };

  it('takes only what exact reading finds nothing to say about, and counts it alike', () => {
    holds(600, fc.property(fc.integer(), fc.array(change, { maxLength: 3 }), neighbours, (seed, made, beside) => {
      const [sheet] = madeUpSheets(framework, 1, seed);
      const line = changed(JSON.stringify({ ...sheet, answeredOn: '2026-03-02', source: 'x 1' }), made);
      const quick = quickly(framework, line, beside);
      const exact = exactly(framework, line);
      tried.all += 1;
      if (exact.isClean) tried.clean += 1;
      if (quick === undefined) return;
      tried.taken += 1;
      expect(exact.isClean).toBe(true);
      expect(quick).toEqual({ summary: exact.summary, council: exact.sheet?.council, respondent: exact.sheet?.respondent });
    }));
    // Or it would show nothing.
    expect(tried.taken).toBeGreaterThan(tried.all / 10);
    expect(tried.taken).toBeLessThan(tried.all);
    expect(tried.taken).toBeGreaterThan(0.85 * tried.clean);
  });

  it('takes every sheet that is well written and has nothing to warn of', () => {
    for (const sheet of madeUpSheets(framework, 150, 11)) {
      const line = JSON.stringify(sheet);
      const exact = exactly(framework, line);
      expect(quickly(framework, line)?.summary).toEqual(exact.isClean ? exact.summary : undefined);
    }
  });
});

describe('what a quick reader leaves to others', () => {
  const sheet = { framework: 'councillor-roles', version: '1.0.0', council: 'c-1', respondent: 'm-1', answers: { ap1: 3, ap2: 4 } };
  const isTaken = (line: string): boolean => quickly(councillorRoles, line) !== undefined;

  it('is a key given twice, which JSON.parse would swallow', () => {
    expect(isTaken('{"framework":"councillor-roles","version":"1.0.0","respondent":"m-1","answers":{"ap1":3,"ap1":3}}')).toBe(false);
    expect(isTaken('{"framework":"councillor-roles","version":"1.0.0","respondent":"m-1","respondent":"m-1"}')).toBe(false);
    expect(isTaken('{"framework":"councillor-roles","version":"1.0.0","respondent":"m-1","answers":{"ap2":3,"ap1":3,"ap2":3,"ap3":3}}')).toBe(false);
  });

  it('is a level that is no digit, or not one of the scale', () => {
    const isLevel = (level: string): boolean => quickly(elevenLevels, `{"framework":"village-eleven","version":"${elevenLevels.version}","respondent":"m-1","answers":{"li1":${level},"li2":3}}`) !== undefined;
    expect(['0', '9', '10'].map(isLevel)).toEqual([true, true, true]);
    expect([':', '/', '11', '100', '-1', '1.0', '01', '1 ', ' 1', ''].map(isLevel)).toEqual([false, false, false, false, false, false, false, true, true, false]);
  });

  it('is a sheet that warns: without a version, or with no word why so much is no part of the role', () => {
    expect(isTaken(JSON.stringify({ ...sheet, version: undefined }))).toBe(false);
    expect(isTaken(JSON.stringify({ ...sheet, answers: { ap1: 'notMyRole', ap2: 3, ap3: 3 } }))).toBe(true);
    expect(isTaken(JSON.stringify({ ...sheet, answers: { ap1: 'notMyRole', ap2: 'notMyRole', ap3: 3 } }))).toBe(false);
    expect(isTaken(JSON.stringify({ ...sheet, answers: { ap1: { notMyRole: 'why' }, ap2: { notMyRole: 'why' }, ap3: 3 } }))).toBe(true);
  });

  it('is an answer to what is not asked of this person, wherever in the sheet the facts stand', () => {
    for (const localBudget of ['yes', 'no']) {
      expect(isTaken(JSON.stringify({ ...sheet, facts: { localBudget }, answers: { ps4: 3 } }))).toBe(localBudget === 'yes');
      expect(isTaken(JSON.stringify({ ...sheet, answers: { ps4: 3 }, facts: { localBudget } }))).toBe(localBudget === 'yes');
    }
  });

  it('is what others said, and never what is merely spaced out or in another order', () => {
    expect(isTaken(JSON.stringify({ ...sheet, raters: [{ id: 'a-1', group: 'manager', answers: {} }] }))).toBe(false);
    expect(isTaken(JSON.stringify({ ...sheet, raters: [], checks: {} }))).toBe(true);
    expect(isTaken(' {\t"answers" : { } , "respondent":"m-1", "version": "1.0.0" ,"framework":"councillor-roles" } ')).toBe(true);
  });

  it('tells what was not put to a person from what they left out', () => {
    const rows: Int8Array[] = [];
    const { layout } = cohortCounter(councillorRoles);
    const quick = quickSheets(councillorRoles, { layout, addRow: (row) => { rows.push(Int8Array.from(row)); } });
    for (const localBudget of ['yes', 'no']) {
      const bytes = Buffer.from(JSON.stringify({ ...sheet, answers: { ...sheet.answers, ps1: 'notMyRole' }, facts: { localBudget } }));
      expect(quick.read(bytes, 0, bytes.length)).toBe(true);
      quick.add();
    }
    const codes = rows.map((row) => ['ap1', 'ap2', 'ap3', 'ps1', 'ps3', 'ps4', 'pr1'].map((id) => row[layout.itemAt.get(id) ?? NaN]));
    const notMyRole = layout.answers + layout.nonAnswers.indexOf('notMyRole');
    expect(codes).toEqual([[2, 3, blank, notMyRole, blank, blank, absent], [2, 3, blank, notMyRole, blank, absent, absent]]);
  });

  it('holds nothing of the sheet before', () => {
    const counter = cohortCounter(councillorRoles);
    const quick = quickSheets(councillorRoles, counter);
    const bytes = Buffer.from([{ ...sheet, facts: { localBudget: 'yes' }, causes: { [councillorRoles.competencies[6]?.id ?? '']: 'know-more' } }, { ...sheet, council: undefined, answers: { ps4: 9 } }, { ...sheet, council: undefined, answers: {} }].map((each) => JSON.stringify(each)).join('\n'));
    const places: (readonly [number, number])[] = [];
    for (let [from, to] = [0, 0]; to < bytes.length; from = to + 1) {
      to = bytes.indexOf(10, from) < 0 ? bytes.length : bytes.indexOf(10, from);
      if (!quick.read(bytes, from, to)) continue;
      quick.add();
      places.push([quick.council.to - quick.council.from, quick.respondent.to - quick.respondent.from]);
    }
    expect(places).toEqual([[3, 3], [0, 3]]);
    const { people, items } = counter.summary();
    expect(people).toBe(2);
    expect(items['ap1']?.levels).toEqual([0, 0, 1, 0, 0]);
  });
});
