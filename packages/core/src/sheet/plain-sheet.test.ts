import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworkById, frameworks } from '../frameworks/index.ts';
import { parseJson } from '../json/parse-json.ts';
import { simulateCohort } from '../testing/simulate-cohort.ts';
import { readPlainSheet } from './plain-sheet.ts';
import { readSheet } from './read-sheet.ts';

/** What the readers find that leave nothing out; `undefined` where there is anything to say. */
function readExactly(text: string) {
  const parsed = parseJson(text);
  if (!parsed.ok) return undefined;
  const read = readSheet(parsed.value, frameworks, parsed.positionOf);
  return read.ok && read.warnings.length === 0 ? read : undefined;
}

const officer = {
  framework: 'public-meeting-readiness', version: '1.0.0', council: 'c-204', respondent: 'o-17', answeredOn: '2026-03-02', source: 'hr-export-7',
  facts: { meetingsSpoken: 1 },
  answers: { rd1a: 2, rd1b: 'needToKnowMore', rd9c: { notMyRole: 'no minutes taken here' } },
  raters: [{ id: 'a-2', group: 'assessor', answers: { rd1a: 2, rd1b: 3, rd2c: 'notSeen' } }],
  checks: { sp1: 'done', sp9: { notNeeded: 'small venue' } },
  scenarios: { sj1: { a: 4, b: 3, c: 1, d: 2, e: 1 } },
  causes: { 'plain-explanation': 'practise' }, discussedFlags: ['sj1.c'],
};
const good = [
  JSON.stringify(officer),
  ...frameworks.flatMap((framework) => [...simulateCohort(framework, { people: 12, seed: 5, council: 'c-1', missing: 0.3, causes: 0.5, ...(framework.id === 'councillor-roles' ? { raters: { officers: { each: 2 } } } : {}) })].map((sheet) => JSON.stringify(sheet))),
];

const replaced = (from: string | RegExp, to: string) => (text: string): string => text.replace(from, to);
const ways: readonly ((text: string) => string)[] = [
  replaced(/"version":"[^"]*",/, ''), replaced(/"version":"[^"]*"/, '"version":"9.9.9"'), replaced(/"framework":"[^"]*"/, '"framework":"juggling"'), replaced(/"framework":"/, '"framework":"x'),
  replaced(/"council":"[^"]*",/, ''), replaced(/"respondent":"[^"]*",?/, ''), replaced(/"respondent":"/, '"respondent":" '), replaced(/"respondent":"[^"]*"/, '"respondent":""'),
  replaced(/"respondent":"/, '"respondent":"ŵ\u00adâ'), replaced(/"respondent":"/, '"respondent":"ŵ – £'), replaced(/"respondent":"/, '"respondent":"\u200b'), replaced(/"respondent":"/, '"respondent":"\\u0041'), replaced(/"respondent":"/, '"respondent":"\\ud800'),
  replaced(/"respondent":"[^"]*"/, `"respondent":"${'m'.repeat(201)}"`), replaced(/"respondent":"[^"]*"/, '"respondent":12345678901234567890'), replaced(/"respondent":"[^"]*"/, '"respondent":null'),
  replaced(/\d{4}-\d{2}-\d{2}/, '2026-02-30'), replaced(/\d{4}-\d{2}-\d{2}/, '0001-01-01'),
  replaced(/:(\d)([,}])/, ':6$2'), replaced(/:(\d)([,}])/, ':-0$2'), replaced(/:(\d)([,}])/, ':"$1"$2'), replaced(/:(\d)([,}])/, ':$1.0$2'), replaced(/:(\d)([,}])/, ':$1e0$2'), replaced(/:(\d)([,}])/, ':1e999$2'), replaced(/:(\d)([,}])/, ':1e-999$2'),
  replaced(/:(\d)([,}])/, ':null$2'), replaced(/:(\d)([,}])/, ':true$2'), replaced(/:(\d)([,}])/, ':[1]$2'), replaced(/:(\d)([,}])/, ':9007199254740993$2'), replaced(/:(\d)([,}])/, ':"notMyRole"$2'), replaced(/:(\d)([,}])/, ':"notSeen"$2'),
  replaced(/:(\d)([,}])/, ':{"notMyRole":"no such thing here"}$2'), replaced(/:(\d)([,}])/, ':{"notMyRole":" "}$2'), replaced(/:(\d)([,}])/, ':{"notMyRole":"a","notSeen":"b"}$2'), replaced(/:(\d)([,}])/, ':{}$2'), replaced(/:(\d)([,}])/, `:{"notMyRole":"${'x'.repeat(4001)}"}$2`),
  replaced('"answers":{', '"answers":{"xx9":3,'), replaced('"answers":{', '"answers":{"pr1":3,"pr1":3,'), replaced('"answers":{', '"answers":{"__proto__":3,'), replaced('"answers":{', '"answers":{"constructor":3,'), replaced('"answers":{', '"answers":{"1":3,'), replaced(/"answers":\{.*?\}/, '"answers":[]'),
  replaced('{', '{"name":"Ashmoor",'), replaced('{', '{"format":"guildhall/attempt@1",'), replaced('{', '{"toString":1,'), replaced('{', '{"__proto__":{},'), replaced('{', '{"facts":{},'), replaced('{', '{"facts":{"localBudget":"maybe"},'), replaced('{', '{"facts":{"meetingsSpoken":-1},'),
  replaced('{', '{"raters":[],'), replaced('{', '{"raters":[{"id":"a-1","group":"manager","answers":{"pr1":3}}],'), replaced('"group":"', '"group":"x'), replaced('"id":"a-2"', '"id":"o-17"'), replaced('"id":"a-2"', '"id":"O-17"'),
  replaced('{"id":"a-2"', '{"id":"a-2","group":"assessor","answers":{}},{"id":"a-2"'), replaced('"sp9":', '"sp99":'), replaced('{"notNeeded":"small venue"}', '"notNeeded"'), replaced('"a":4', '"a":5'), replaced('"sj1.c"', '"sj1.c","sj1.c"'), replaced('practise"', 'practis"'),
  (text) => text.replaceAll(',', ', ').replaceAll(':', ': '), (text) => ` ${text}\r\n`, (text) => `\ufeff${text}`, (text) => `${text}{}`, (text) => text.slice(0, -1), (text) => text.replace('{', '{,'), (text) => `${text}\u0000`, (text) => `[${text}]`,
  (text) => text.replaceAll('"', "'"), (text) => text.replace(',', ',\u00a0'), (text) => text.replace(/"(\w+)":/, '"$1" :'), (text) => text.replace('":"', '":"\t'), () => '', () => 'null', () => '3', () => '"text"', () => '{}', () => '['.repeat(100),
];
const way = fc.constantFrom((text: string) => text, ...ways);
const text = fc.record({ from: fc.constantFrom(...good), first: way, then: way }).map(({ from, first, then }) => then(first(from)));

describe('a plain sheet', () => {
  it('is read as it is read exactly, or not at all', () => {
    const count = { read: 0, left: 0 };
    fc.assert(fc.property(text, (given) => {
      const read = readPlainSheet(given, frameworkById);
      count[read === undefined ? 'left' : 'read'] += 1;
      expect(read).toEqual(read === undefined ? undefined : readExactly(given));
      expect(read?.sheet).toEqual(read === undefined ? undefined : JSON.parse(given));
    }), { numRuns: 4000 });
    expect(Math.min(count.read, count.left)).toBeGreaterThan(100);
  });

  it('is what nearly every sheet is: each that is right, with a version and in plain letters, however it is spaced', () => {
    for (const sheet of good) {
      if (readExactly(sheet) === undefined) continue;
      for (const spaced of [sheet, JSON.stringify(JSON.parse(sheet), undefined, 2), sheet.replaceAll(',"', ', "').replaceAll('":', '": ')]) expect(readPlainSheet(spaced, frameworkById), spaced).toBeDefined();
    }
    expect(good.filter((sheet) => readExactly(sheet) !== undefined).length).toBeGreaterThan(good.length / 2);
  });

  it('is each of these kinds of sheet, changed in one way, only where nothing would be said of it', () => {
    const read = good.slice(0, 4).flatMap((sheet) => ways.map((change) => change(sheet))).map((given) => [given, readPlainSheet(given, frameworkById)] as const).filter(([, sheet]) => sheet !== undefined);
    expect(read.length).toBeGreaterThan(20);
    for (const [given, sheet] of read) expect(sheet, given).toEqual(readExactly(given));
  });
});
