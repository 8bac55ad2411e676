import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import type { FrameworkRef } from '../attempt/record.ts';
import type { ReleasedFigures, ReleasedQuestion } from '../privacy/released-figures.ts';
import type { CohortReleases } from './cohort-releases.ts';
import type { CohortReport } from './cohort-report.ts';
import type { CohortSummary } from './cohort-summary.ts';

z.config(jitless);

const name = z.string().check(z.minLength(1), z.maxLength(200, 'a name has at most 200 characters'));
// More people than there ever were, and few enough for every sum of theirs to stay exact.
const count = z.int().check(z.minimum(0, 'a count is 0 or more'), z.maximum(1e12, 'no group has so many people'));
const sum = z.int().check(z.minimum(0, 'a sum of levels is 0 or more'));
const counts = z.array(count).check(z.maxLength(12, 'a scale has at most 12 levels'));

const frameworkRefSchema: z.ZodMiniType<FrameworkRef> = z.strictObject({
  id: name.check(z.describe('Id of the framework that was answered')),
  version: name,
  hash: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, 'a hash is "sha256:" and 64 hexadecimal digits'), z.describe('Of the content of the framework: every question as it was asked')),
});

/** The shape of a summary. Whether its counts and sums can be is for `readSummary`. */
export const cohortSummarySchema: z.ZodMiniType<CohortSummary> = z.strictObject({
  format: z.literal('guildhall/cohort-summary@1'),
  release: z.literal('none').check(z.describe('A working file: nothing in it has been released')),
  framework: frameworkRefSchema,
  people: count.check(z.describe('Sheets, one for each person')),
  items: z.record(name, z.strictObject({
    levels: counts.check(z.describe('People by level of the scale, lowest first; in a scan by choice')),
    none: z.record(name, count).check(z.describe('People by non-answer')),
  })).check(z.describe('By the id of the item')),
  competencies: z.record(name, z.strictObject({
    scored: count.check(z.describe('People with a level; in a scan, people who chose')),
    reaching: count.check(z.describe('Of those, people whose unrounded level is at or above the target')),
    bands: counts.check(z.describe('People by band, lowest first')),
    complete: z.strictObject({
      n: count.check(z.describe('People who answered every item with a level')),
      sums: z.array(sum).check(z.maxLength(200), z.describe('Sum of each item')),
      products: z.array(sum).check(z.maxLength(20_100), z.describe('Sums of products of two items: the upper triangle with its diagonal, row by row')),
    }),
    causes: z.record(name, count).check(z.describe('Of the people with a level, those who named each cause')),
  })).check(z.describe('By the id of the competency')),
});

const hidden = z.literal('hidden');
const orHidden = <T extends z.ZodMiniType>(schema: T) => z.union([schema, hidden], { error: 'E_TYPE give the figure, or "hidden" where it is held back' });
const number = z.number();
const rule = z.enum([
  'minimum-group', 'both-sides', 'people-behind', 'levels-group', 'reliability-group', 'unanimity', 'spread', 'width', 'complementary', 'margins',
  'changed', 'room-sheets', 'room-reopening', 'lower-floor', 'unreleased', 'rater-group',
]);
const figure = z.enum(['scored', 'reaching', 'halfShort', 'quartiles', 'levels', 'reliability', 'choices']);
const why: z.ZodMiniType<ReleasedQuestion['why']> = z.partialRecord(figure, rule).check(z.describe('Which rule holds back what is hidden'));
const levelCounts = orHidden(z.array(z.strictObject({ levels: z.tuple([number, number]), count })).check(z.maxLength(12)));
const quartiles = orHidden(z.tuple([number, number, number]));
const itemAnalysis = z.array(z.strictObject({ id: name, mean: number, rest: z.nullable(number), alphaWithout: z.nullable(number) })).check(z.maxLength(200));

/** What was shown of a group, as a history of releases keeps it. */
export const releasedFiguresSchema: z.ZodMiniType<ReleasedFigures> = z.strictObject({
  people: count,
  questions: z.array(z.strictObject({
    id: name,
    scored: orHidden(count),
    reaching: orHidden(count),
    halfShort: orHidden(z.boolean()),
    quartiles,
    levels: levelCounts,
    reliability: orHidden(z.strictObject({ n: count, alpha: number, interval: z.tuple([number, number]), items: itemAnalysis })),
    choices: z.exactOptional(z.array(orHidden(count)).check(z.maxLength(12))),
    why,
  })).check(z.maxLength(200)),
});

/** The shape of a history of releases. Whether what it says was shown could have been is for the next release. */
export const cohortReleasesSchema: z.ZodMiniType<CohortReleases> = z.strictObject({
  format: z.literal('guildhall/cohort-releases@1'),
  release: z.literal('none').check(z.describe('A working file: the summaries in it have not been released')),
  framework: frameworkRefSchema,
  releases: z.array(z.strictObject({ summary: cohortSummarySchema, released: releasedFiguresSchema })).check(z.maxLength(1000, 'a history holds at most 1,000 releases'), z.describe('Every report of this group that was shown, oldest first')),
});

const share = z.number().check(z.minimum(0), z.maximum(1));

/** The shape of a report, for programs that read one. */
export const cohortReportSchema: z.ZodMiniType<CohortReport> = z.strictObject({
  format: z.literal('guildhall/cohort@1'),
  framework: frameworkRefSchema,
  title: z.string(),
  content: z.enum(['draft', 'panel', 'adopted']).check(z.describe('The least that was looked over of anything that was asked')),
  n: count.check(z.describe('People in the group')),
  target: number.check(z.describe('The level from which "atOrAbove3" counts')),
  levels: z.array(z.strictObject({ value: z.int(), shown: z.string() })),
  competencies: z.array(z.strictObject({
    id: name, title: z.string(), plainTitle: z.string(),
    n: orHidden(count).check(z.describe('People who have a level')),
    quartiles: quartiles.check(z.describe('Quartiles of the answers, type 7, as whole levels')),
    atOrAbove3: orHidden(z.strictObject({ share, low: share, high: share })).check(z.describe('Share of people at or above the target, with the Wilson 95 % interval')),
    halfBelow: orHidden(z.boolean()).check(z.describe('Whether half or more of those with a level are below the target')),
    levels: levelCounts.check(z.describe('Answers from one level to another; together they are all the answers')),
    choices: z.exactOptional(z.array(z.strictObject({ id: name, label: z.string(), count: orHidden(count) })).check(z.describe('In a scan: people by choice'))),
    why,
  })).check(z.describe('In the order of the framework: nobody is ranked')),
  reliability: z.array(z.strictObject({ competency: name, alpha: number, items: count, n: count, interval: z.tuple([number, number]), analysis: itemAnalysis })),
  disagreement: z.array(name).check(z.describe('Competencies in which answers are spread widest, widest first')),
  needs: z.array(z.strictObject({ competency: name, title: z.string(), to: z.enum(['organisation', 'group']), action: name, actionTitle: z.string(), cause: z.exactOptional(name) })),
});
