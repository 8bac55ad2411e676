import { describe, expect, it } from 'vitest';
import { blank, cohortCounter, cohortReport, figuresOf, toCohortCsv, toCohortJson, toCohortMarkdown, toCohortTable } from '../cohort/index.ts';
import { councillorRoles } from '../frameworks/index.ts';
import { releaseReport } from '../privacy/index.ts';
import type { Person } from './topic.ts';

/** Everybody answers the first items as given, by the place of the level, and nothing else. */
function reportOf(people: readonly Person[]): { readonly released: string; readonly files: readonly string[] } {
  const counter = cohortCounter(councillorRoles);
  for (const [answers = []] of people) {
    const row = Int8Array.from({ length: counter.layout.items.length }, (_, i) => answers[i] ?? blank);
    counter.addRow(row);
  }
  const report = cohortReport(councillorRoles, counter.summary());
  return {
    released: JSON.stringify(releaseReport(figuresOf(councillorRoles, counter.summary())).released),
    files: [toCohortCsv(report), toCohortJson(report), toCohortMarkdown('en', report), toCohortMarkdown('cy', report), toCohortTable('en', report)],
  };
}

describe('every form of a report', () => {
  it('says no more than the released figures: groups that differ only in what is held back give the same files, byte for byte', () => {
    // Twelve on each side; how the low answers are shared out between the two lowest levels is held back.
    const some = Array.from({ length: 12 }, (_, i): Person => [[i < 6 ? 0 : 1, 1, 1, 1]]);
    const others = Array.from({ length: 12 }, (_, i): Person => [[i < 5 ? 0 : 1, 1, 1, 1]]);
    const high = Array.from({ length: 12 }, (): Person => [[3, 3, 3, 3]]);
    const [one, other] = [reportOf([...some, ...high]), reportOf([...others, ...high])];
    expect(one.released).toBe(other.released);
    expect(one.files).toEqual(other.files);
    // And they do say something.
    expect(one.files.join()).toContain('24');
  });
});
