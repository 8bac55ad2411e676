import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../document/html/html-document.ts';
import { markdownDocument } from '../../../document/markdown-document.ts';
import { plainDocument } from '../../../document/plain-document.ts';
import type { BarsBlock, HeatBlock, PictureBlock, RichBlock } from '../../../document/words.ts';
import type { Framework } from '../../../framework/framework.ts';
import { localise } from '../../../framework/localise.ts';
import { councillorQuickScan, councillorRoles } from '../../../frameworks/index.ts';
import type { Language } from '../../../messages/language.ts';
import type { Released } from '../../../privacy/index.ts';
import { readSheet } from '../../../sheet/read-sheet.ts';
import { smallAreas } from '../../../testing/small-framework.ts';
import { cohortCounter } from '../../cohort-counter.ts';
import type { CohortReport } from '../../cohort-report.ts';
import type { CohortSummary } from '../../cohort-summary.ts';
import { cohortReport } from '../../make-report.ts';
import { madeUpSheets } from '../../made-up-sheets.ts';
import { cohortDocument } from './cohort-document.ts';

function summaryOf(framework: Framework, people: number): CohortSummary {
  const counter = cohortCounter(framework);
  for (const sheet of madeUpSheets(framework, people, 3)) {
    const read = readSheet(sheet, [framework]);
    if (read.ok) counter.add(read.answers);
  }
  return counter.summary();
}

const reportOf = (framework: Framework, people: number): Released<CohortReport> => cohortReport(framework, summaryOf(framework, people));

const roles = reportOf(councillorRoles, 160);
const few = reportOf(councillorRoles, 14);
const scan = reportOf(councillorQuickScan, 160);
const madeOn = '2026-03-02';
const documentOf = (report: Released<CohortReport>, language: Language = 'en', inEnglish = 0) => cohortDocument({ report, language, madeOn, inEnglish });
const pageOf = (report: Released<CohortReport>, language: Language = 'en') => htmlDocument([documentOf(report, language)]);
const blocksOf = <K extends RichBlock['kind']>(report: Released<CohortReport>, kind: K) => documentOf(report).blocks.filter((block): block is Extract<RichBlock, { kind: K }> => block.kind === kind);
const [heatOf, pictureOf] = [(report: Released<CohortReport>): HeatBlock | undefined => blocksOf(report, 'heat')[0], (report: Released<CohortReport>): PictureBlock | undefined => blocksOf(report, 'picture')[0]];
const barsOf = (report: Released<CohortReport>): readonly BarsBlock[] => blocksOf(report, 'bars');

describe('a report on a group as a document', () => {
  it('is made of what was released, and of nothing that looks like it', () => {
    expect(() => documentOf({ ...roles } as Released<CohortReport>)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
    expect(() => documentOf(JSON.parse(JSON.stringify(roles)) as Released<CohortReport>)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
  });

  it('has no hole in it, in either language', () => {
    for (const report of [roles, few, scan]) {
      for (const language of ['en', 'cy'] as const) {
        const content = documentOf(report, language);
        expect(JSON.stringify(content.blocks)).not.toMatch(/undefined|\[object|NaN|Infinity|"text":""/);
        const tables = plainDocument(content).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
        expect(tables.flatMap(({ header, rows }) => rows.filter((row) => row.length !== header.length))).toEqual([]);
      }
    }
  });

  it('draws every count that was released, each over the levels it counts, and one cell over all of them where all are hidden', () => {
    const rows = heatOf(roles)?.rows ?? [];
    expect(rows.map(({ title }) => title.text)).toEqual(roles.competencies.map(({ plainTitle }) => plainTitle));
    for (const [i, { levels }] of roles.competencies.entries()) {
      const cells = rows[i]?.cells ?? [];
      expect(cells.reduce((sum, { across }) => sum + across, 0)).toBe(roles.levels.length);
      expect(cells.map(({ words }) => Number.parseInt(words.text, 10))).toEqual(levels === 'hidden' ? [] : levels.map(({ count }) => count));
    }
    for (const { cells } of heatOf(few)?.rows ?? []) expect(cells).toEqual([{ words: { text: 'hidden: small group', lang: 'en' }, across: 5, heat: 'held' }]);
  });

  it('says a count once where there is no picture, with the levels it covers', () => {
    for (const report of [roles, few]) {
      const [table] = plainDocument(documentOf(report)).blocks.filter((block) => block.kind === 'table' && block.across !== undefined);
      const { rows, across = [] } = table?.kind === 'table' ? table : { rows: [] };
      for (const [i, { cells }] of (heatOf(report)?.rows ?? []).entries()) {
        expect(rows[i]?.slice(1).flatMap((words) => words)).toEqual(cells.map(({ words }) => words));
        expect(across[i]?.filter((columns) => columns > 0)).toEqual([1, ...cells.map((cell) => cell.across)]);
        expect(rows[i]?.map((words) => words.length === 0)).toEqual(across[i]?.map((columns) => columns === 0));
      }
    }
  });

  it('draws how many get there with how far chance could take it, in the order of the question set', () => {
    const { rows = [], table } = pictureOf(roles)?.model ?? {};
    expect(rows.map(({ id }) => id)).toEqual(roles.competencies.map(({ id }) => id));
    for (const [i, { atOrAbove3 }] of roles.competencies.entries()) {
      expect(rows[i]?.marks).toHaveLength(atOrAbove3 === 'hidden' ? 0 : 1);
      const cells = table?.rows[i]?.cells ?? [];
      expect(cells[1]).toBe(atOrAbove3 === 'hidden' ? 'hidden' : String(Math.round(100 * atOrAbove3.share)));
    }
    expect(pictureOf(few)).toBeUndefined();
    expect(markdownDocument(plainDocument(documentOf(few)))).toContain('## How many people get there\n\nHow many people get there is hidden.');
  });

  it('has a bar for each count of a skill, and none where its levels are hidden', () => {
    expect(barsOf(roles).map(({ rows }) => rows.map(({ count }) => count))).toEqual(roles.competencies.flatMap(({ levels }) => (levels === 'hidden' ? [] : [levels.map(({ count }) => count)])));
    expect(barsOf(few)).toEqual([]);
    expect(barsOf(scan).flatMap(({ rows }) => rows.map(({ title }) => title.text)).slice(0, 4)).toEqual(['A strength', 'Something to develop', 'I need to know more', 'Not important for me']);
  });

  it('says which rules hide what is hidden, and offers nothing to do after a scan', () => {
    expect(markdownDocument(plainDocument(documentOf(few)))).toContain('Levels and the middle answer are shown from 20 people on.');
    expect(pageOf(scan)).not.toContain('What would help');
  });

  it('says in which language everything is', () => {
    const { framework, inEnglish } = localise(smallAreas, 'cy');
    const html = htmlDocument([cohortDocument({ report: reportOf(framework, 60), language: 'cy', madeOn, inEnglish, council: 'Cyngor Ashmoor' })]);
    expect(html).toContain('<html lang="cy-GB">');
    expect(html).toContain('<header>Cyngor Ashmoor</header>');
    expect(html).toContain('Pobl yn y grŵp: 60 · ');
    expect(inEnglish).toBeGreaterThan(0);
    expect(html).toContain(`<h1 lang="en-GB">${smallAreas.title}</h1>`);
  });
});

describe('a report on a group as a page', () => {
  it('allows its own style and nothing else', () => {
    for (const report of [roles, few, scan]) {
      const html = pageOf(report);
      const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
      const hash = createHash('sha256').update(style, 'utf8').digest('base64');
      expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`);
      expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|\son[a-z]+=|\sstyle=|https?:(?!\/\/www\.w3\.org\/2000\/svg)|\sid="/i);
    }
  });

  it('leaves no heading out on the way down', () => {
    const levels = [...pageOf(roles).matchAll(/<h([123])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => { expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1); });
  });

  it('shows a heavy cell by words and dots, which are not heard, and one that is held back by words', () => {
    expect(pageOf(roles)).toMatch(/class="heat heat-3" data-label="[^"]+"><div><span>\d+ \(many\)<\/span><svg class="dots" [^>]*aria-hidden="true">(?:<circle [^>]*\/>){3}<\/svg><\/div>/);
    expect(pageOf(few)).toContain('<td role="cell" class="heat heat-held" data-label="1 Not yet – 5 Others learn from me" colspan="5"><div><span>hidden: small group</span></div></td>');
  });

  it('says what dots mean where there are any, and in no file that has none', () => {
    expect(pageOf(roles)).toContain('<p>The more dots, the larger the share.</p>');
    for (const text of [pageOf(few), markdownDocument(plainDocument(documentOf(roles)))]) expect(text).not.toContain('dots,');
  });

  it('gives a picture of a share its sentence, and a bar none of its own', () => {
    const html = pageOf(roles);
    expect(html.match(/role="img"><title>\d+ in 100 people are at level 3 or above\. Chance alone could make that \d+ to \d+\.<\/title>/g)).toHaveLength(roles.competencies.filter(({ atOrAbove3 }) => atOrAbove3 !== 'hidden').length);
    expect(html).toMatch(/<div class="bar"><span>\d+<\/span><svg [^>]*aria-hidden="true"><path d="M0 0H[\d.]+V12H0Z"\/><\/svg><\/div>/);
  });

  it('lets no title become anything but text', () => {
    const hostile: Framework = { ...smallAreas, title: '</title><script>x</script>', competencies: smallAreas.competencies.map((competency) => ({ ...competency, plainTitle: '"><b>bold</b>\u0000' })) };
    const html = pageOf(reportOf(hostile, 60));
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).not.toContain('\u0000');
    expect(html).toContain('&quot;&gt;&lt;b&gt;bold&lt;/b&gt;');
  });
});

/** So many people that what a rule hides is a number that stands nowhere else. */
function crowd(): { readonly summary: CohortSummary; readonly people: number } {
  const levelOf = (competency: number, person: number): number => (competency === 0 ? (person < 3 ? 1 : 5) : 1 + ((person * (1 + (competency % 4))) % 5));
  const counter = cohortCounter(councillorRoles);
  const each = 1009;
  for (let person = 0; person < each; person += 1) {
    const responses = Object.fromEntries(councillorRoles.competencies.flatMap(({ indicators }, i) => indicators.map(({ id }) => [id, { level: levelOf(i, person) }])));
    counter.add({ facts: { localBudget: 'yes' }, responses, causes: {}, raters: [], checks: {}, scenarios: {}, discussedFlags: [] });
  }
  const summary = counter.summary();
  return { summary, people: each };
}

describe('what is held back', () => {
  const { summary, people } = crowd();
  const report = cohortReport(councillorRoles, summary);
  const [first] = report.competencies;
  const indicators = councillorRoles.competencies[0]?.indicators.length ?? 0;
  /** Of the first skill all but three say the same: neither they nor the three may be counted. */
  const planted = [people - 3, (people - 3) * indicators, people * indicators].map(String);

  /** As a number of its own, and not as digits of another. */
  const tells = (text: string): readonly string[] => planted.flatMap((number) => [number, Number(number).toLocaleString('en-GB'), Number(number).toLocaleString('cy')])
    .filter((written) => new RegExp(`(?<![\\d.a-z])${written}(?![\\da-z])`).test(text));

  it('is planted: these figures are in the summary, and the report hides them', () => {
    expect(first).toMatchObject({ atOrAbove3: 'hidden', levels: 'hidden', quartiles: 'hidden' });
    expect(tells(JSON.stringify(summary))).not.toEqual([]);
    expect(tells(JSON.stringify(report))).toEqual([]);
  });

  it.each([['a page', (language: Language) => pageOf(report, language)], ['a document to change', (language: Language) => JSON.stringify(plainDocument(documentOf(report, language)))]] as const)(
    'is nowhere in %s, however it is written', (_, write) => {
      for (const language of ['en', 'cy'] as const) {
        expect(tells(write(language))).toEqual([]);
        // Nor can it be seen in a picture: the row of the first skill has neither a bar nor a mark.
        expect(barsOf(report)).toHaveLength(report.competencies.length - 1);
        expect(pictureOf(report)?.model.rows[0]).toMatchObject({ marks: [], bands: [], lines: [] });
      }
    },
  );

  it('makes no difference to a byte: two groups that differ only in what is held back have the same documents', () => {
    const said = summaryOf(councillorRoles, 14);
    // Few enough that what stood in their way may not be told, whatever it was.
    const unsaid = { ...said, competencies: Object.fromEntries(Object.entries(said.competencies).map(([id, counts]) => [id, { ...counts, causes: Object.fromEntries(Object.keys(counts.causes).map((cause) => [cause, 0])) }])) };
    expect(JSON.stringify(unsaid)).not.toBe(JSON.stringify(said));
    const changed = cohortReport(councillorRoles, unsaid);
    expect(pageOf(changed)).toBe(pageOf(few));
  });
});
