import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../frameworks/index.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { simulateCohort } from '../testing/simulate-cohort.ts';
import { smallFramework } from '../testing/small-framework.ts';
import { resultOf, type ResultInput } from './result-of.ts';
import { resultTextOf } from './result-text.ts';

const known = [...frameworks, smallFramework];
const rated = { sj1: { a: 4, b: 3, c: 1, d: 2, e: 1 }, sj2: { a: 4, b: 4, c: 4, d: 4, e: 4 } };

/** Sheets of every framework, with as much missing, as many causes, raters and ratings as come up. */
const input: fc.Arbitrary<ResultInput> = fc.record({
  framework: fc.constantFrom(...known), seed: fc.nat(200), missing: fc.constantFrom(0, 0.1, 0.6, 1), causes: fc.constantFrom(0, 0.5, 1), notChosen: fc.constantFrom(0, 0.5),
  council: fc.constantFrom(undefined, 'c-1', 'ŵ "\\'), raters: fc.boolean(), scenarios: fc.boolean(),
  options: fc.record({
    scoredWith: fc.constantFrom('1.0.0', ''), includeIntegrity: fc.boolean(), flags: fc.constantFrom('list' as const, 'gate' as const),
    input: fc.record({ file: fc.string(), line: fc.nat() }), warnings: fc.array(fc.record({ code: fc.constant('W_X'), path: fc.string(), message: fc.string() }), { maxLength: 2 }),
  }, { requiredKeys: ['scoredWith', 'warnings'] }),
}).map(({ framework, seed, missing, causes, notChosen, council, raters, scenarios, options }) => {
  const [made] = simulateCohort(framework, { people: 1, seed, missing, causes, notChosen });
  const assessor = { id: 'a-2', group: 'assessor', answers: Object.fromEntries(framework.competencies.flatMap(({ indicators }, i) => (i % 3 === seed % 3 ? [] : indicators.flatMap(({ id, putTo }) => (putTo === undefined ? [[id, 1 + (seed + i) % 3]] : []))))) };
  const sheet = { ...made, ...(council === undefined ? {} : { council }), ...(raters && framework.readiness !== undefined ? { raters: [assessor] } : {}), ...(scenarios && framework.scenarios.length > 1 ? { scenarios: rated } : {}) };
  const read = readSheet(sheet, known);
  if (!read.ok) throw new Error(read.findings.map(({ code, path }) => `${code} ${path}`).join(', '));
  return { ...read, ...options };
});

describe('a result as text', () => {
  it('is the result written out, to the letter', () => {
    fc.assert(fc.property(input, (given) => { expect(resultTextOf(given)).toBe(JSON.stringify(resultOf(given))); }), { numRuns: 1500 });
  });
});
