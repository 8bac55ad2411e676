import type { Answers, Framework } from '@guildhall/core';
import { changeOf, normsOf, type Change } from '@guildhall/core/change';
import { cohortCounter, cohortReport, type CohortReport } from '@guildhall/core/cohort';
import type { Released } from '@guildhall/core/privacy';
import { ratersOf, type RatersReport } from '@guildhall/core/raters';
import { reportOf, type Report } from '@guildhall/core/report';
import { readSheet } from '@guildhall/core/sheet';
import { simulateCohort, type CohortTraits } from '@guildhall/core/testing';

/** What a made-up group answered. */
function answersOf(framework: Framework, traits: CohortTraits): readonly Answers[] {
  return [...simulateCohort(framework, traits)].map((sheet) => {
    const read = readSheet(sheet, [framework]);
    if (!read.ok) throw new Error('A made-up sheet can be read.');
    return read.answers;
  });
}

export function madeUpGroup(framework: Framework, traits: CohortTraits): Released<CohortReport> {
  const counter = cohortCounter(framework);
  for (const answers of answersOf(framework, traits)) counter.add(answers);
  return cohortReport(framework, counter.summary());
}

export function madeUpReport(framework: Framework, seed: number, missing = 0.3): Report {
  const [answers] = answersOf(framework, { people: 1, seed, missing });
  if (answers === undefined) throw new Error('One person was made.');
  return reportOf({ framework, answers });
}

export function madeUpChange(framework: Framework, seed: number, growth = 0.6): Change {
  const traits: CohortTraits = { people: 60, seed, mean: 2.8, spread: 0.7, missing: 0.08 };
  const before = answersOf(framework, traits);
  const after = answersOf(framework, { ...traits, growth, growthSpread: 0.6 });
  const then = answersOf(framework, { ...traits, leniency: -0.5 });
  const [first, second, looksBack] = [before[0], after[0], then[0]];
  if (first === undefined || second === undefined || looksBack === undefined) throw new Error('Sixty people were made.');
  return changeOf({ framework, before: first, after: second, ...(seed % 2 === 0 ? { then: looksBack } : {}), norms: normsOf(framework, before) });
}

export function madeUpRaters(framework: Framework, seed: number): RatersReport {
  const [answers] = answersOf(framework, {
    people: 1, seed, leniency: 0.6, missing: 0.1,
    raters: { 'fellow-councillors': { each: 4 }, officers: { each: 3, missing: 0.3 }, community: { each: 2 }, manager: { each: 1 } },
  });
  if (answers === undefined) throw new Error('One person was made.');
  return ratersOf(framework, answers);
}
