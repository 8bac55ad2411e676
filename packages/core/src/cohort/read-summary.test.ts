import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { councillorQuickScan, councillorRoles, frameworks, publicMeetingReadiness } from '../frameworks/index.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { emptySummary } from './add-sheet.ts';
import { cohortCounter } from './cohort-counter.ts';
import type { CohortSummary } from './cohort-summary.ts';
import { madeUpSheets } from './made-up-sheets.ts';
import { readSummary } from './read-summary.ts';

const known = [...frameworks, smallAreas];

function summaryOf(framework: typeof smallAreas, people: number, seed: number): CohortSummary {
  const counter = cohortCounter(framework);
  for (const sheet of madeUpSheets(framework, people, seed)) {
    const read = readSheet(sheet, [framework]);
    if (read.ok) counter.add(read.answers);
  }
  return counter.summary();
}

const honest = summaryOf(smallAreas, 60, 8);
type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };

/** The honest summary with something changed. */
function changed(change: (summary: Writable<CohortSummary>) => void): unknown {
  const copy = structuredClone(honest) as Writable<CohortSummary>;
  change(copy);
  return JSON.parse(JSON.stringify(copy));
}

function findingsIn(value: unknown): readonly string[] {
  const read = readSummary(value, known);
  return read.ok ? [] : read.findings.map(({ code, path }) => `${code} ${path}`);
}

const listening = (summary: Writable<CohortSummary>) => summary.competencies['listening'] ?? fail();
const li1 = (summary: Writable<CohortSummary>) => summary.items['li1'] ?? fail();
function fail(): never { throw new Error('not in this summary'); }

describe('readSummary', () => {
  it.each([[smallAreas, 40], [councillorRoles, 25], [councillorQuickScan, 30], [councillorRoles, 0]] as const)('reads back what a counter wrote', (framework, people) => {
    const summary = summaryOf(framework, people, 4);
    expect(readSummary(JSON.parse(JSON.stringify(summary)), known)).toEqual({ ok: true, summary, framework });
  });

  it('finds nothing wrong with any group of people', () => {
    fc.assert(fc.property(fc.nat(40), fc.nat(), (people, seed) => {
      expect(findingsIn(summaryOf(smallAreas, people, seed))).toEqual([]);
    }), { numRuns: 30 });
  });

  it.each<[string, (summary: Writable<CohortSummary>) => void, string]>([
    ['more answers to a question than people', (s) => { li1(s).levels[4] = 500; }, 'E_COHORT_SUMS /items/li1'],
    ['a negative count', (s) => { li1(s).levels[0] = -1; }, 'E_RANGE /items/li1/levels/0'],
    ['half a person', (s) => { s.people = 59.5; }, 'E_TYPE /people'],
    ['more people with a level than people', (s) => { listening(s).scored = 61; }, 'E_COHORT_SUMS /competencies/listening/scored'],
    ['more people reaching than have a level', (s) => { listening(s).reaching = listening(s).scored + 1; }, 'E_COHORT_SUMS /competencies/listening/reaching'],
    ['bands of other people', (s) => { listening(s).bands[0] = (listening(s).bands[0] ?? 0) + 1; }, 'E_COHORT_SUMS /competencies/listening/bands'],
    ['bands that do not fit who reaches', (s) => { listening(s).bands = [0, 0, 0, 0, listening(s).scored]; }, 'E_COHORT_SUMS /competencies/listening/bands'],
    ['more causes than people with a level', (s) => { listening(s).causes['practise'] = 61; }, 'E_COHORT_SUMS /competencies/listening/causes'],
    ['more complete rows than answers', (s) => { listening(s).complete.n = 61; }, 'E_COHORT_SUMS /competencies/listening/complete/n'],
    ['a sum that so many levels cannot have', (s) => { listening(s).complete.sums[0] = 5000; }, 'E_COHORT_SUMS /competencies/listening/complete/sums'],
    ['a sum of squares that is odd where its sum is even', (s) => { listening(s).complete.products[0] = (listening(s).complete.products[0] ?? 0) + 1; }, 'E_COHORT_SUMS /competencies/listening/complete/products'],
    ['a sum of squares below that of equal levels', (s) => {
      const { n, sums } = listening(s).complete;
      listening(s).complete.products[0] = Math.floor((sums[0] ?? 0) ** 2 / n) - 3;
    }, 'E_COHORT_SUMS /competencies/listening/complete/products'],
    ['products beyond Cauchy–Schwarz', (s) => { listening(s).complete.products[1] = (listening(s).complete.products[1] ?? 0) + 5000; }, 'E_COHORT_SUMS /competencies/listening/complete/products'],
    ['a level too few', (s) => { li1(s).levels.pop(); }, 'E_COHORT_LENGTH /items/li1/levels'],
    ['a product too few', (s) => { listening(s).complete.products.pop(); }, 'E_COHORT_LENGTH /competencies/listening/complete/products'],
    ['a question left out', (s) => { delete (s.items as Record<string, unknown>)['li2']; }, 'E_MISSING /items/li2'],
    ['a non-answer left out', (s) => { delete li1(s).none.notMyRole; }, 'E_MISSING /items/li1/none/notMyRole'],
    ['an area of integrity', (s) => { s.competencies['candour'] = listening(s); }, 'E_UNKNOWN_ITEM /competencies/candour'],
    ['a cause nobody knows', (s) => { listening(s).causes['weather'] = 0; }, 'E_UNKNOWN_ITEM /competencies/listening/causes/weather'],
    ['other questions under the same version', (s) => { s.framework.hash = frameworkHashOf(councillorRoles); }, 'E_COHORT_FRAMEWORK /framework/hash'],
    ['a framework nobody knows', (s) => { s.framework.id = 'village-gren'; }, 'E_UNKNOWN_FRAMEWORK /framework/id'],
    ['a version nobody knows', (s) => { s.framework.version = '9.0.0'; }, 'E_VERSION /framework/version'],
    ['a person', (s) => { (s as Record<string, unknown>)['respondent'] = 'p-1'; }, 'E_UNKNOWN_KEY /respondent'],
    ['a summary that says it was released', (s) => { (s as Record<string, unknown>)['release'] = 'all'; }, 'E_VALUE /release'],
  ])('refuses %s', (_, change, finding) => {
    expect(findingsIn(changed(change))).toContain(finding);
  });

  it('refuses a scan whose choices do not add up', () => {
    const scan = structuredClone(summaryOf(councillorQuickScan, 30, 4)) as Writable<CohortSummary>;
    const counts = scan.competencies['brokering'] ?? fail();
    counts.reaching += 1;
    expect(findingsIn(scan)).toEqual(['E_COHORT_SUMS /competencies/brokering/reaching']);
  });

  it('refuses a summary of a framework that judges one person', () => {
    const framework = { id: publicMeetingReadiness.id, version: publicMeetingReadiness.version, hash: frameworkHashOf(publicMeetingReadiness) };
    expect(findingsIn({ ...emptySummary(smallAreas), framework })).toEqual(['E_COHORT_KIND /framework']);
  });

  it('says that another version may be read elsewhere', () => {
    expect(readSummary(changed((s) => { s.framework.version = '9.0.0'; }), known)).toMatchObject({ ok: false, unknownVersion: true });
  });

  it('tells a summary of a later version of the program from a damaged one', () => {
    expect(readSummary({ ...emptySummary(smallAreas), format: 'guildhall/cohort-summary@2' }, [smallAreas])).toMatchObject({ ok: false, findings: [{ code: 'E_NEWER', path: '/format' }] });
    expect(readSummary({ ...emptySummary(smallAreas), format: 'guildhall/cohort-summary@0' }, [smallAreas])).toMatchObject({ ok: false, findings: [{ code: 'E_VALUE' }] });
  });

  it('refuses what is no data at all', () => {
    for (const value of [null, 7, 'text', [], new Map(), undefined]) expect(readSummary(value, known).ok).toBe(false);
  });
});
