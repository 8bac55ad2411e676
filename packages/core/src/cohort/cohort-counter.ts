import type { Answers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import type { Framework, NonAnswer } from '../framework/framework.ts';
import { isAsked } from '../scoring/compiled.ts';
import { absent, blank, cohortLayout, type CohortLayout } from './cohort-layout.ts';
import type { CohortSummary, CompetencyCounts, ItemCounts } from './cohort-summary.ts';
import { summaryFindings } from './summary-findings.ts';

/** Adds people up, one after the other, in memory that never grows. */
export interface CohortCounter {
  readonly layout: CohortLayout;
  /** People added so far. */
  readonly people: number;
  /**
   * Adds one person. What observers said, free text and answers about integrity are not looked at.
   *
   * @throws {AssessmentError} `E_COHORT_ANSWER`, where an answer is none that the framework knows; nothing is added then.
   */
  add(answers: Answers): void;
  /**
   * Adds one person that a faster reader has written down already: a code for each of `layout.items`, and one for each of
   * `layout.competencies` for causes (all `blank` where absent). Nothing is checked here; `cohortLayout` says what the codes are.
   */
  addRow(row: Int8Array, causes?: Int8Array): void;
  /**
   * Adds everybody in another summary of the same framework.
   *
   * @throws {AssessmentError} `E_COHORT_SUMMARY`, where it is of another framework, or cannot be; nothing is added then.
   */
  merge(summary: CohortSummary): void;
  /** What has been added so far. */
  summary(): CohortSummary;
}

/**
 * A counter for the sheets of one framework. Whole numbers alone are added, so that the order never matters.
 *
 * For speed, fill one `Int8Array(layout.items.length)` again and again and give it to `addRow`:
 *
 * @example
 * const counter = cohortCounter(councillorRoles);
 * counter.add(answers);
 * counter.summary().people; // 1
 *
 * @throws {AssessmentError} `E_COHORT_KIND`, where the framework is not for groups.
 */
export function cohortCounter(framework: Framework): CohortCounter {
  const layout = cohortLayout(framework);
  const { items, competencies, values, answers: width, nonAnswers, bands: bandCount, causes: causeIds, choices } = layout;
  const codes = width + nonAnswers.length;
  const notMyRole = nonAnswers.includes('notMyRole') ? width + nonAnswers.indexOf('notMyRole') : codes;
  const least = values[0] ?? 0;
  const productsFrom = runningTotals(competencies.map(({ from, to }) => triangle(to - from)));

  let people = 0;
  const answered = new Float64Array(items.length * codes);
  const scored = new Float64Array(competencies.length);
  const reaching = new Float64Array(competencies.length);
  const bands = new Float64Array(competencies.length * bandCount);
  const complete = new Float64Array(competencies.length);
  const sums = new Float64Array(items.length);
  const products = new Float64Array(productsFrom.at(-1) ?? 0);
  const causes = new Float64Array(competencies.length * causeIds.length);

  const row = new Int8Array(items.length);
  const causeRow = new Int8Array(competencies.length);

  const addRow = (codesOf: Int8Array, causesOf?: Int8Array): void => {
    people += 1;
    for (let c = 0; c < competencies.length; c++) {
      const competency = competencies[c];
      if (competency === undefined) continue;
      const { from, to } = competency;
      let [applicable, given, sum, choice] = [0, 0, 0, blank];
      for (let i = from; i < to; i++) {
        const code = codesOf[i] ?? absent;
        if (code === absent) continue;
        applicable += 1;
        if (code === blank) continue;
        plus(answered, i * codes + code, 1);
        if (code < width) {
          given += 1;
          sum += code + least;
          if (choice === blank) choice = code;
        } else if (code === notMyRole) applicable -= 1;
      }
      if (given === 0 || given < (competency.needed[applicable] ?? 0)) continue;
      plus(scored, c, 1);
      const cause = causesOf?.[c] ?? blank;
      if (cause !== blank) plus(causes, c * causeIds.length + cause, 1);
      if (choices !== undefined) {
        if (competency.reached[choice]) plus(reaching, c, 1);
        continue;
      }
      if (sum >= (competency.reachingFrom[given] ?? 0)) plus(reaching, c, 1);
      for (let b = bandCount - 1; b >= 0; b--) {
        if (sum < (competency.bandsFrom[b]?.[given] ?? 0)) continue;
        plus(bands, c * bandCount + b, 1);
        break;
      }
      if (given < to - from) continue;
      plus(complete, c, 1);
      let at = productsFrom[c] ?? 0;
      for (let i = from; i < to; i++) {
        const level = (codesOf[i] ?? 0) + least;
        plus(sums, i, level);
        for (let j = i; j < to; j++) plus(products, at++, level * ((codesOf[j] ?? 0) + least));
      }
    }
  };

  const add = (answers: Answers): void => {
    writeRow(layout, answers, row);
    writeCauses(layout, answers, causeRow);
    addRow(row, causeRow);
  };

  const merge = (summary: CohortSummary): void => {
    const findings = summaryFindings(framework, summary);
    if (findings.length > 0) throw new AssessmentError('E_COHORT_SUMMARY', 'This summary cannot be added:', findings);
    people += summary.people;
    items.forEach(({ id }, i) => {
      const { levels = [], none = {} } = summary.items[id] ?? {};
      levels.forEach((count, level) => plus(answered, i * codes + level, count));
      nonAnswers.forEach((kind, k) => plus(answered, i * codes + width + k, none[kind] ?? 0));
    });
    competencies.forEach(({ id, from }, c) => {
      const counts = summary.competencies[id];
      if (counts === undefined) return;
      plus(scored, c, counts.scored);
      plus(reaching, c, counts.reaching);
      counts.bands.forEach((count, b) => plus(bands, c * bandCount + b, count));
      plus(complete, c, counts.complete.n);
      counts.complete.sums.forEach((sum, i) => plus(sums, from + i, sum));
      counts.complete.products.forEach((product, i) => plus(products, (productsFrom[c] ?? 0) + i, product));
      causeIds.forEach((cause, k) => plus(causes, c * causeIds.length + k, counts.causes[cause] ?? 0));
    });
  };

  const itemCounts = (i: number): ItemCounts => ({
    levels: [...answered.subarray(i * codes, i * codes + width)],
    none: Object.fromEntries(nonAnswers.map((kind, k): [NonAnswer, number] => [kind, answered[i * codes + width + k] ?? 0])),
  });
  const competencyCounts = (c: number, from: number, to: number): CompetencyCounts => ({
    scored: scored[c] ?? 0,
    reaching: reaching[c] ?? 0,
    bands: [...bands.subarray(c * bandCount, (c + 1) * bandCount)],
    complete: choices === undefined
      ? { n: complete[c] ?? 0, sums: [...sums.subarray(from, to)], products: [...products.subarray(productsFrom[c] ?? 0, productsFrom[c + 1] ?? 0)] }
      : { n: 0, sums: [], products: [] },
    causes: Object.fromEntries(causeIds.map((cause, k) => [cause, causes[c * causeIds.length + k] ?? 0])),
  });

  return {
    layout,
    get people() { return people; },
    add,
    addRow,
    merge,
    summary: () => ({
      format: 'guildhall/cohort-summary@1',
      release: 'none',
      framework: layout.framework,
      people,
      items: Object.fromEntries(items.map(({ id }, i) => [id, itemCounts(i)])),
      competencies: Object.fromEntries(competencies.map(({ id, from, to }, c) => [id, competencyCounts(c, from, to)])),
    }),
  };
}

/** Places of the upper triangle, diagonal included, of a square. */
function triangle(side: number): number {
  return (side * (side + 1)) / 2;
}

function plus(numbers: Float64Array, at: number, more: number): void {
  numbers[at] = (numbers[at] ?? 0) + more;
}

function runningTotals(sizes: readonly number[]): readonly number[] {
  let total = 0;
  return [0, ...sizes.map((size) => (total += size))];
}

/** Writes one person's answers into a row. */
function writeRow(layout: CohortLayout, { chosen, facts, responses }: Answers, row: Int8Array): void {
  for (const { id: competency, from, to } of layout.competencies) {
    const lookedAt = chosen === undefined || chosen.has(competency);
    for (let i = from; i < to; i++) {
      const item = layout.items[i];
      if (item === undefined) continue;
      row[i] = lookedAt && isAsked(item, facts) ? codeOf(layout, item.id, responses[item.id]) : absent;
    }
  }
}

function writeCauses(layout: CohortLayout, { causes }: Answers, row: Int8Array): void {
  layout.competencies.forEach(({ id }, c) => {
    const cause = causes[id];
    const code = cause === undefined ? blank : layout.causes.indexOf(cause);
    if (cause !== undefined && code < 0) throw unknownAnswer(['causes', id], 'a cause the framework does not know');
    row[c] = code;
  });
}

function codeOf(layout: CohortLayout, item: string, response: Response | undefined): number {
  const { values, choices, answers, nonAnswers } = layout;
  if (response === undefined || 'text' in response) return blank;
  if ('level' in response) {
    const code = response.level - (values[0] ?? 0);
    if (choices !== undefined || !Number.isInteger(code) || code < 0 || code >= answers) throw unknownAnswer(['responses', item], 'a level that is not on the scale');
    return code;
  }
  if ('choice' in response) {
    const code = choices?.indexOf(response.choice) ?? -1;
    if (code < 0) throw unknownAnswer(['responses', item], 'a choice that is not offered');
    return code;
  }
  const kind = nonAnswers.indexOf(response.none);
  if (kind < 0) throw unknownAnswer(['responses', item], 'a non-answer the framework does not know');
  return answers + kind;
}

function unknownAnswer(steps: readonly string[], what: string): AssessmentError {
  const finding: Finding = { code: 'E_COHORT_ANSWER', path: `/${steps.join('/')}`, message: `${what} cannot be counted`, hint: 'read the sheet by "readSheet" first' };
  return new AssessmentError('E_COHORT_ANSWER', 'These answers cannot be counted:', [finding]);
}
