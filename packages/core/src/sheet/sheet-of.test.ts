import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Framework, Indicator } from '../framework/framework.ts';
import { isPutTo } from '../framework/items.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import { smallAreas, smallFramework, smallScan } from '../testing/small-framework.ts';
import type { AnswerSheet, ReasonedNonAnswer, SheetAnswers } from './answer-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { sheetOf } from './sheet-of.ts';

const reason = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((text) => /\p{L}/u.test(text));
const id = fc.stringMatching(/^[a-z]{1,8}-[0-9]{1,4}$/);

/** Any sheet that fits a framework. */
function sheetFor(framework: Framework): fc.Arbitrary<AnswerSheet> {
  const facts = framework.id === smallFramework.id
    ? fc.record({ part: fc.constantFrom('watch', 'beside', 'alone'), meetingsSpoken: fc.nat(50), meetingOn: fc.constantFrom('2026-03-02', '2028-02-29') }, { requiredKeys: [] })
    : framework.id === smallAreas.id ? fc.record({ office: fc.constantFrom('executive', 'non-executive'), localBudget: fc.constantFrom('yes', 'no') }, { requiredKeys: [] }) : fc.constant({});
  return facts.chain((given) => {
    const asked = framework.competencies.flatMap(({ indicators }) => indicators).filter((indicator) => isPutTo(indicator, factsWithDefaults(framework, given)));
    const answers = (by: 'self' | 'observed'): fc.Arbitrary<SheetAnswers> =>
      fc.record(Object.fromEntries(asked.map((indicator) => [indicator.id, answerTo(framework, indicator, by)])), { requiredKeys: [] }) as fc.Arbitrary<SheetAnswers>;
    const rater = fc.record({ id: id.map((name) => `r-${name}`), group: fc.constantFrom('assessor', 'manager', 'community'), answers: answers('observed') });
    const checks = fc.record(Object.fromEntries(framework.checks.map((check) => [check.id, fc.oneof(fc.constant('done' as const), reason.map((why) => ({ notNeeded: why })))])), { requiredKeys: [] });
    const rating = fc.constantFrom(1, 2, 3, 4);
    const scenarios = fc.record(Object.fromEntries(framework.scenarios.map((scenario) => [scenario.id, fc.record(Object.fromEntries(scenario.options.map((option) => [option.id, rating])), { requiredKeys: [] })])), { requiredKeys: [] });
    return fc.record({
      framework: fc.constant(framework.id), version: fc.constant(framework.version), respondent: id, council: id, answeredOn: fc.constant('2026-03-02'), source: id,
      facts: fc.constant(given), answers: answers('self'),
      raters: fc.uniqueArray(rater, { selector: (one) => one.id, maxLength: 3 }),
      checks, scenarios,
      causes: fc.record(Object.fromEntries(framework.competencies.map((competency) => [competency.id, fc.constantFrom(...framework.causes.map((cause) => cause.id))])), { requiredKeys: [] }),
      discussedFlags: fc.subarray(framework.scenarios.flatMap((scenario) => scenario.options.map((option) => `${scenario.id}.${option.id}`))),
    }, { requiredKeys: ['framework', 'version', 'respondent', 'facts'] }) as fc.Arbitrary<AnswerSheet>;
  });
}

function answerTo({ scale, nonAnswers }: Framework, { refuses = [] }: Indicator, by: 'self' | 'observed') {
  const rules = nonAnswers.filter((rule) => rule.by.includes(by) && !refuses.includes(rule.id));
  const none = rules.map((rule) => fc.oneof(fc.constant(rule.id), reason.map((why) => ({ [rule.id]: why }) as unknown as ReasonedNonAnswer)));
  const values = scale.kind === 'levels' ? scale.levels.map(({ value }) => value) : scale.choices.map((choice) => choice.id);
  return fc.oneof(fc.constantFrom<number | string>(...values), ...none);
}

describe('sheetOf', () => {
  it.each([smallFramework, smallAreas, smallScan])('writes what readSheet read, so that it is read the same again: $title', (framework) => {
    fc.assert(fc.property(sheetFor(framework), (sheet) => {
      const first = readSheet(sheet, [framework]);
      if (!first.ok) throw new Error(JSON.stringify(first.findings));
      const { respondent, council, answeredOn, source } = sheet;
      const written = sheetOf(framework, first.answers, { respondent, ...(council === undefined ? {} : { council }), ...(answeredOn === undefined ? {} : { answeredOn }), ...(source === undefined ? {} : { source }) });
      const second = readSheet(JSON.parse(JSON.stringify(written)), [framework]);
      if (!second.ok) throw new Error(JSON.stringify(second.findings));
      expect(second.answers).toEqual(first.answers);
      expect(written).toMatchObject({ framework: framework.id, version: framework.version, respondent });
      // What was given is there again, to the letter; an empty part is left out.
      const given = Object.entries(sheet).filter(([part, value]) => part !== 'facts' && Object.keys(value as object).length > 0);
      const { facts: _facts, ...others } = written;
      expect(others).toEqual(Object.fromEntries(given));
    }), { numRuns: 500 });
  });

  it('leaves notes and what was written behind, and what is still open', () => {
    const sheet = sheetOf(smallFramework, {
      facts: {}, raters: [], scenarios: {}, causes: {}, discussedFlags: [],
      responses: { kl1: { level: 2, note: 'a private thought' }, kl2: { none: 'preferNotToSay', note: 'another' }, thoughts: { text: 'a third' } },
      checks: { c1: { as: 'open', reason: 'later' }, c2: { as: 'notNeeded' } },
    }, { respondent: 'o-17' });
    expect(sheet).toEqual({ framework: 'village-hall', version: '1.0.0', respondent: 'o-17', answers: { kl1: 2, kl2: 'preferNotToSay' }, checks: { c2: 'notNeeded' } });
  });
});
