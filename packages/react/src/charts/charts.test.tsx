import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { timesLooked } from '@guildhall/core/change';
import { councillorQuickScan, councillorRoles, leadershipPoints, publicMeetingReadiness } from '@guildhall/core/frameworks';
import type { Language } from '@guildhall/core/messages';
import { smallAreas } from '@guildhall/core/testing';
import { ReadingContext } from '../service/reading.ts';
import { wordsIn } from '../words/words-in.ts';
import { changeModel } from './change-model.ts';
import { heatModel } from './heat-model.ts';
import { ChangeChart, DistributionChart, HeatMap, ProfileChart, RatersChart } from './index.ts';
import { madeUpChange, madeUpGroup, madeUpRaters, madeUpReport } from './testing/made-up.ts';
import type { ChartModel, ScaleModel } from './model.ts';
import { labelRoom } from './place-on.ts';
import { profileModel } from './profile-model.ts';
import { ratersModel } from './raters-model.ts';
import { spreadModel } from './spread-model.ts';

const en = wordsIn('en');
const seeds = fc.integer({ min: 1, max: 5000 });
const levelled = fc.constantFrom(councillorRoles, leadershipPoints, smallAreas);
const languages = fc.constantFrom<Language>('en', 'cy');

/** Every number anywhere in a model. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** How far a mark reaches with what is written beside it, where the picture is as narrow as it gets. */
function reachOf({ at, label }: ScaleModel['rows'][number]['marks'][number]): readonly [number, number] {
  return [label?.side === 'before' ? at - labelRoom : at, label?.side === 'after' ? at + labelRoom : at];
}

function isSound(model: ScaleModel): void {
  expect(numbersIn(model).every((number) => Number.isFinite(number))).toBe(true);
  for (const { marks, bands, lines, lanes } of model.rows) {
    for (const mark of marks) {
      const [from, to] = reachOf(mark);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
      expect(mark.lane).toBeLessThan(lanes);
    }
    for (const { from, to, lane } of [...bands, ...lines]) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(100);
      expect(lane).toBeLessThan(lanes);
    }
    // What is written in one lane does not cover what else is written there, and no other sign.
    for (const mark of marks) {
      if (mark.label === null) continue;
      const [from, to] = reachOf(mark);
      const others = marks.filter((other) => other !== mark && other.lane === mark.lane);
      for (const { at } of others) expect(mark.label.side === 'before' ? at >= mark.at : at <= mark.at, `${at} in ${from} to ${to}`).toBe(true);
    }
  }
  tableSaysAll(model, model.rows.map(({ id }) => id));
}

function tableSaysAll({ table }: ChartModel, ids: readonly string[]): void {
  expect(table.rows.map(({ id }) => id)).toEqual(ids);
  for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length - 1);
  expect(new Set(table.columns.map(({ label }) => label)).size).toBe(table.columns.length);
}

const marksOf = (model: ScaleModel | null, id: string, shape: string) => model?.rows.find((row) => row.id === id)?.marks.filter((mark) => mark.shape === shape) ?? [];

describe('a profile', () => {
  it('keeps every sign in the picture, in the order of the levels, and says all of it in the table', () => {
    fc.assert(fc.property(levelled, seeds, languages, (framework, seed, language) => {
      const report = madeUpReport(framework, seed);
      const model = profileModel(report, wordsIn(language));
      if (model === null) throw new Error('It has levels.');
      isSound(model);
      const byPlace = model.rows.flatMap(({ id }) => marksOf(model, id, 'dot').map(({ at }) => ({ at, level: [...report.strengths, ...report.toWorkOn].find((skill) => skill.id === id)?.score.level ?? NaN })));
      const crossed = byPlace.flatMap((one) => byPlace.filter((other) => one.level < other.level && one.at >= other.at));
      expect(crossed).toEqual([]);
      expect(model.rows.map(({ id }) => id)).toEqual([...report.strengths, ...[...report.toWorkOn].reverse(), ...report.unclear].map(({ id }) => id));
    }), { numRuns: 60 });
  });

  it('shows how far missing answers could move a level, around the level, and nothing where none is missing', () => {
    fc.assert(fc.property(seeds, (seed) => {
      for (const missing of [0, 0.4]) {
        const model = profileModel(madeUpReport(councillorRoles, seed, missing), en);
        const bands = model?.rows.flatMap(({ bands: own, marks }) => own.map((band) => ({ band, dot: marks.find(({ shape }) => shape === 'dot') }))) ?? [];
        const off = bands.filter(({ band, dot }) => dot !== undefined && (dot.at < band.from - 1e-9 || dot.at > band.to + 1e-9));
        expect(off).toEqual([]);
        expect(missing === 0 ? bands : []).toEqual([]);
        expect(model?.key.some(({ shape }) => shape === 'band')).toBe(bands.length > 0);
      }
    }), { numRuns: 30 });
  });

  it('names a single level, and gives a range only where there is one', () => {
    const { scale, strengths, toWorkOn } = madeUpReport(councillorRoles, 5);
    const [one, two] = [...strengths, ...toWorkOn].map((skill, i) => ({ ...skill, title: `Skill ${i}`, score: { ...skill.score, level: 2 } }));
    if (scale === undefined || one === undefined || two === undefined) throw new Error('There are two.');
    const summary = (...toWork: readonly (typeof one)[]) => profileModel({ scale, strengths: [], toWorkOn: toWork, unclear: [] }, en)?.summary[0];
    expect(summary(one)).toBe('“Skill 0” is at 2, on a scale from 1 to 5.');
    expect(summary(one, two)).toBe('All of them are at 2, on a scale from 1 to 5.');
    expect(summary(one, { ...two, score: { ...two.score, level: 2.04 } })).toBe('All of them are at 2, on a scale from 1 to 5.');
    expect(summary(one, { ...two, score: { ...two.score, level: 4 } })).toBe('The levels go from 2 to 4, on a scale from 1 to 5.');
    fc.assert(fc.property(levelled, seeds, (framework, seed) => {
      expect(profileModel(madeUpReport(framework, seed), en)?.summary.join(' ')).not.toMatch(/from ([\d.]+) to \1,/);
    }), { numRuns: 40 });
  });

  it('is nothing for a scan, which has no levels', () => {
    expect(profileModel(madeUpReport(councillorQuickScan, 1), en)).toBeNull();
  });

  it('shows a person’s own view beside what was watched', () => {
    const report = madeUpReport(publicMeetingReadiness, 3);
    const skill = report.toWorkOn[0] ?? report.strengths[0] ?? report.unclear[0];
    if (skill === undefined || report.scale === undefined) throw new Error('There is a skill.');
    const model = profileModel({ scale: report.scale, strengths: [{ ...skill, score: { ...skill.score, level: 1, self: { level: 3 } } }], toWorkOn: [], unclear: [] }, en);
    expect(marksOf(model, skill.id, 'square')[0]?.at).toBeGreaterThan(marksOf(model, skill.id, 'dot')[0]?.at ?? NaN);
    expect(model?.table.columns).toContainEqual({ label: 'Your own view', numeric: true });
    expect(model?.rows[0]?.says).toContain('Your own view: 3.');
  });
});

describe('a change', () => {
  it('keeps every sign and number in the picture and apart, and says in words what the core found', () => {
    fc.assert(fc.property(levelled, seeds, fc.double({ min: -2, max: 2, noNaN: true }), languages, (framework, seed, growth, language) => {
      const change = madeUpChange(framework, seed, growth);
      const words = wordsIn(language);
      const model = changeModel({ framework, change }, words);
      if (model === null) throw new Error('It has levels.');
      isSound(model);
      const compared = change.competencies.filter((each) => timesLooked(each) === 'both');
      expect(model.rows.map(({ verdict }) => verdict)).toEqual(compared.map(({ verdict }) => words.t(`change.verdict.${verdict}`)));
      for (const [i, { lines }] of model.rows.entries()) {
        const verdict = compared[i]?.verdict;
        for (const { shape } of lines) expect(shape).toBe(verdict === 'no-clear-change' ? 'unclear' : 'clear');
        expect(verdict === 'cannot-tell' ? lines : []).toEqual([]);
      }
    }), { numRuns: 25 });
  });

  it('leaves out what was looked at only once, and says how many those are', () => {
    const { competencies } = madeUpChange(smallAreas, 8, 1);
    const [first, second] = competencies;
    if (first === undefined || second === undefined) throw new Error('there are too few');
    const untold = { verdict: 'cannot-tell', difference: null, sDiff: null, cut: null, rci: null } as const;
    const change = { competencies: [{ ...first, ...untold, why: 'not-chosen-after' as const }, { ...second, ...untold, why: 'not-chosen' as const }, ...competencies.slice(2)] };
    const model = changeModel({ framework: smallAreas, change }, en);
    expect(model?.rows.map(({ id }) => id)).toEqual(competencies.slice(2).map(({ id }) => id));
    expect(model?.table.rows.map(({ id }) => id)).toEqual(competencies.slice(2).map(({ id }) => id));
    expect(model?.summary).toContain('1 skill was looked at only once, so it is not in the picture.');
    // Answers that stand alone cannot be told; those looked at once are not counted with them.
    const untellable = competencies.slice(2).filter(({ verdict }) => verdict === 'cannot-tell').length;
    expect(model?.summary.filter((sentence) => sentence.includes('nobody can tell'))).toEqual(untellable === 0 ? [] : [en.t('charts.change.cannot-tell', { count: untellable })]);
  });

  it('lies to the right where it went up, and to the left where it went down', () => {
    const { competencies } = madeUpChange(smallAreas, 8, 1);
    const model = changeModel({ framework: smallAreas, change: { competencies } }, en);
    for (const { id, before, after } of competencies) {
      if (before.level === null || after.level === null) continue;
      const [ring, dot] = [marksOf(model, id, 'ring')[0]?.at ?? NaN, marksOf(model, id, 'dot')[0]?.at ?? NaN];
      expect(Math.sign(dot - ring)).toBe(Math.sign(after.level - before.level));
    }
  });
});

describe('self and others', () => {
  it('gives each group a lane and a shape of its own, and keeps every number in the picture', () => {
    fc.assert(fc.property(seeds, languages, (seed, language) => {
      const model = ratersModel({ framework: councillorRoles, raters: madeUpRaters(councillorRoles, seed) }, wordsIn(language));
      if (model === null) throw new Error('It has levels.');
      isSound(model);
      for (const { marks } of model.rows) {
        expect(new Set(marks.map(({ lane }) => lane)).size).toBe(marks.length);
        expect(new Set(marks.map(({ shape }) => shape)).size).toBe(marks.length);
      }
      expect(new Set(model.key.map(({ shape }) => shape)).size).toBe(model.key.length);
    }), { numRuns: 40 });
  });

  it('never names a group of two, and says of every picture alike that small groups are left out', () => {
    const raters = madeUpRaters(councillorRoles, 11);
    const none = { competencies: raters.competencies.map((rated) => ({ ...rated, groups: [], others: null, gap: null, label: null })) };
    for (const each of [raters, none]) {
      const model = ratersModel({ framework: councillorRoles, raters: each }, en);
      expect(JSON.stringify(model)).not.toContain('People in the community');
      expect(model?.summary).toContain('A group of fewer than three people who answered is left out of everything here.');
    }
    expect(ratersModel({ framework: councillorRoles, raters: none }, en)?.rows[0]?.under).toBe('Too few people have said enough about this to show it.');
  });

  it('says that a manager is known by name', () => {
    expect(ratersModel({ framework: councillorRoles, raters: madeUpRaters(councillorRoles, 11) }, en)?.summary).toContain('My manager: this is somebody known by name, so it is not anonymous.');
  });
});

const groups = fc.record({ people: fc.integer({ min: 10, max: 120 }), seed: fc.nat(500), mean: fc.double({ min: 1.5, max: 4.5, noNaN: true }) });

describe('a group', () => {
  it('draws bars as long as their counts, inside the picture', () => {
    fc.assert(fc.property(groups, fc.constantFrom(smallAreas, councillorQuickScan), languages, (traits, framework, language) => {
      const report = madeUpGroup(framework, framework === smallAreas ? traits : { people: traits.people, seed: traits.seed });
      for (const { id } of report.competencies) {
        const model = spreadModel(report, id, wordsIn(language));
        if (model === null) throw new Error('The report has it.');
        expect(numbersIn(model).every((number) => Number.isFinite(number) && number >= 0 && number <= 100)).toBe(true);
        const shown = model.bars.filter(({ isHidden }) => !isHidden);
        for (const one of shown) for (const other of shown) expect(Math.sign(one.width - other.width)).toBe(Math.sign(Number(one.label) - Number(other.label)));
        expect(model.bars.filter(({ isHidden }) => isHidden).every(({ width }) => width === 100)).toBe(true);
        tableSaysAll(model, model.bars.map((bar) => bar.id));
      }
    }), { numRuns: 30 });
  });

  it('covers every column once, in order, and inside the picture', () => {
    fc.assert(fc.property(groups, fc.constantFrom(smallAreas, councillorQuickScan), (traits, framework) => {
      const model = heatModel(madeUpGroup(framework, framework === smallAreas ? traits : { people: traits.people, seed: traits.seed }), en);
      for (const { cells } of model.rows) {
        expect(cells[0]?.from).toBe(0);
        expect(cells.at(-1)?.to).toBe(100);
        cells.slice(1).forEach(({ from }, i) => { expect(from).toBeCloseTo(cells[i]?.to ?? NaN, 9); });
      }
      tableSaysAll(model, model.rows.map(({ id }) => id));
    }), { numRuns: 30 });
  });

  it('draws what is hidden alike, whatever it hides: only the report’s own figures are in the picture', () => {
    fc.assert(fc.property(groups, groups, (one, other) => {
      const cellsOf = (traits: typeof one) => heatModel(madeUpGroup(smallAreas, { ...traits, people: 12 }), en).rows.map(({ cells, says }) => ({ says, cells }));
      const [first, second] = [cellsOf(one), cellsOf(other)];
      const isHiddenRow = (row: (typeof first)[number] | undefined) => row?.cells.every(({ isHidden }) => isHidden) === true;
      const pairs = first.flatMap((row, i) => (isHiddenRow(row) && isHiddenRow(second[i]) ? [[row, second[i]]] : []));
      for (const [row, twin] of pairs) expect(row).toEqual(twin);
    }), { numRuns: 30 });
    const hidden = heatModel(madeUpGroup(smallAreas, { people: 12, seed: 1 }), en);
    expect(hidden.rows.some(({ cells }) => cells.some(({ isHidden, label }) => isHidden && label === 'hidden'))).toBe(true);
    expect(hidden.key).toEqual([{ shape: 'hidden', says: 'Hidden: it could tell what one person said. Hidden does not mean zero.' }]);
  });

  it('says which rule hides something', () => {
    const report = madeUpGroup(smallAreas, { people: 12, seed: 1 });
    expect(spreadModel(report, report.competencies[0]?.id ?? '', en)?.summary.join(' ')).toContain('from 20 people on');
  });

  it('is drawn only from a report that came out of a release', () => {
    const copy = { ...madeUpGroup(smallAreas, { people: 40, seed: 1 }) };
    expect(() => renderToString(<HeatMap report={copy} />)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
    expect(() => renderToString(<DistributionChart report={copy} competency="listening" />)).toThrow(expect.objectContaining({ code: 'E_PRIVACY_UNRELEASED' }));
  });
});

describe('on a page', () => {
  const group = madeUpGroup(smallAreas, { people: 12, seed: 1 });
  const all = (
    <>
      <ProfileChart report={madeUpReport(councillorRoles, 4)} lang="en" />
      <ChangeChart framework={councillorRoles} change={madeUpChange(councillorRoles, 4)} lang="en" />
      <RatersChart framework={councillorRoles} raters={madeUpRaters(councillorRoles, 4)} lang="en" />
      <HeatMap report={group} lang="en" />
      <HeatMap report={group} lang="en" />
      {group.competencies.map(({ id }) => <DistributionChart key={id} report={group} competency={id} lang="en" />)}
    </>
  );
  const html = renderToString(<ReadingContext.Provider value={{ language: 'cy', large: false, read: () => undefined }}>{all}</ReadingContext.Provider>);

  it('can each have a table of its own name', () => {
    const two = renderToString(<><HeatMap report={group} caption="North" /><HeatMap report={group} caption="South" /></>);
    expect([...two.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual(['North', 'South']);
  });

  it('share no id, and point to no other', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('have no style attribute, and no number that is none', () => {
    expect(html).not.toMatch(/ style=|NaN|undefined|Infinity/);
  });

  it('hide every picture from those who hear the page, and give each a table they can open', () => {
    expect([...html.matchAll(/<svg class="gh-chart-plot"(?![^>]*aria-hidden)/g)].length).toBe([...html.matchAll(/gh-chart-axis" aria-hidden="true"/g)].length);
    expect([...html.matchAll(/<details/g)].length).toBe([...html.matchAll(/class="gh-chart"/g)].length);
  });

  it('mark the texts of the question set as English on a Welsh page', () => {
    expect(html).toContain('<span class="gh-chart-title" lang="en">');
    expect(html).toContain('Dangos fel tabl');
  });
});
