import { describe, expect, it } from 'vitest';
import type { Answers } from '../attempt/answers.ts';
import type { Competency, Framework } from '../framework/framework.ts';
import { answersOf, responsesOf, type Short } from '../scoring/made-up-answers.ts';
import { smallAreas } from '../testing/small-framework.ts';
import { changeOf } from './change-of.ts';
import type { Norms } from './norms.ts';
import { readNorms } from './read-norms.ts';
import { readVersionMap } from './read-version-map.ts';
import { versionMapFindings, type VersionMap } from './version-map.ts';

const said = (given: Readonly<Record<string, Short>>): Answers => answersOf({ responses: responsesOf(given) });
const [listening, mending, candour] = smallAreas.competencies as [Competency, Competency, Competency];
const renamed = (competency: Competency, ids: readonly string[], rest: Partial<Competency> = {}): Competency =>
  ({ ...competency, ...rest, indicators: ids.map((id, i) => ({ ...(competency.indicators[i % competency.indicators.length] as Competency['indicators'][number]), id })) });
const version = (to: string, competencies: readonly Competency[]): Framework => ({ ...smallAreas, version: to, competencies });

const first = version('1.0.0', [renamed(listening, ['hear', 'repeat'], { id: 'ears' }), renamed(mending, ['me1', 'me2', 'me3', 'me4']), candour]);
const second = version('1.1.0', [listening, mending, candour]);
const third = version('1.2.0', [listening, renamed(mending, ['me1', 'me2', 'fix']), candour]);
const toSecond: VersionMap = {
  framework: 'village-green', from: '1.0.0', to: '1.1.0', why: 'Shorter words; a question about money went.',
  items: { hear: 'li1', repeat: 'li2', me1: 'me1', me2: 'me2', me3: 'me3', me4: null, ca1: 'ca1', ca2: 'ca2' },
};
const toThird: VersionMap = {
  framework: 'village-green', from: '1.1.0', to: '1.2.0', why: 'A plainer name.',
  items: { li1: 'li1', li2: 'li2', me1: 'me1', me2: 'me2', me3: 'fix', ca1: 'ca1', ca2: 'ca2' },
};
const before = said({ hear: 2, repeat: 2, me1: 2, me2: 2, me3: 2, me4: 2 });
const after = said({ li1: 4, li2: 4, me1: 4, me2: 4, me3: 4 });
const known = (of: Framework): Norms => ({
  format: 'guildhall/norms@1', framework: { id: of.id, version: of.version }, without: [],
  competencies: Object.fromEntries(of.competencies.map(({ id }) => [id, { sd: 0.6, reliability: 0.8 }])),
});

describe('across versions', () => {
  it('a competency is compared where all its questions became all the questions of the new one', () => {
    const change = changeOf({ framework: second, before, after, earlier: { framework: first, maps: [toSecond] }, norms: known(second) });
    expect(change.framework).toEqual({ id: 'village-green', version: '1.1.0', from: '1.0.0' });
    expect(change.competencies.map(({ id, verdict, why }) => [id, verdict, why])).toEqual([
      ['listening', 'better', undefined], ['mending', 'cannot-tell', 'questions-changed'], ['candour', 'cannot-tell', 'integrity'],
    ]);
    expect(change.competencies[1]).toMatchObject({ before: { level: 2, answered: 4 }, after: { level: 4 }, difference: null });
  });
  it('what moved is listed, with the reason', () => {
    const { moved } = changeOf({ framework: second, before, after, earlier: { framework: first, maps: [toSecond] } });
    expect(moved).toEqual({
      items: [{ item: 'hear', to: 'li1' }, { item: 'repeat', to: 'li2' }, { item: 'me4', to: null }], added: [],
      comparable: [{ competency: 'listening', from: 'ears' }, { competency: 'candour', from: 'candour' }],
      why: ['Shorter words; a question about money went.'],
    });
    expect(changeOf({ framework: second, before: after, after }).moved).toBeUndefined();
  });
  it('one step follows another', () => {
    const [early, late] = [said({ li1: 2, li2: 2, me1: 1, me2: 1, me3: 1 }), said({ li1: 2, li2: 2, me1: 3, me2: 3, fix: 3 })];
    const over = (framework: Framework, given: Answers, maps: readonly VersionMap[]) =>
      changeOf({ framework: third, before: given, after: late, earlier: { framework, maps }, norms: known(third) });
    expect(over(second, early, [toSecond, toThird]).competencies.map(({ verdict }) => verdict)).toEqual(['no-clear-change', 'better', 'cannot-tell']);
    const whole = over(first, before, [toThird, toSecond]);
    expect(whole.competencies.map(({ verdict }) => verdict)).toEqual(['no-clear-change', 'cannot-tell', 'cannot-tell']);
    expect(whole.moved?.why).toEqual(['Shorter words; a question about money went.', 'A plainer name.']);
    expect(whole.moved?.items).toContainEqual({ item: 'me3', to: 'fix' });
  });
  it('norms of the earlier version go by the earlier names', () => {
    const earlier = { framework: first, maps: [toSecond] };
    expect(changeOf({ framework: second, before, after, earlier, norms: known(first) }).competencies[0]?.verdict).toBe('better');
  });
  it('a “then” rating still tells of what cannot be compared with before', () => {
    const found = changeOf({ framework: second, before, after, then: said({ me1: 2, me2: 2, me3: 2 }), earlier: { framework: first, maps: [toSecond] }, norms: known(second) });
    expect(found.competencies[1]).toMatchObject({ verdict: 'cannot-tell', then: { shift: null, difference: 2, verdict: 'better' } });
  });
  it('nothing is compared where a question was added, or what stood by itself is now averaged', () => {
    const more = version('1.1.0', [renamed(listening, ['li1', 'li2', 'li5']), mending, candour]);
    const added = changeOf({ framework: more, before, after, earlier: { framework: first, maps: [toSecond] } });
    expect(added.competencies[0]?.why).toBe('questions-changed');
    expect(added.moved).toMatchObject({ added: ['li5'], comparable: [{ competency: 'candour' }] });
    const { integrity: _, ...averaged } = candour;
    const found = changeOf({ framework: version('1.1.0', [listening, mending, averaged]), before: said({ ca1: 1, ca2: 1 }), after: said({ ca1: 5, ca2: 5 }), earlier: { framework: first, maps: [toSecond] } });
    expect(found.competencies[2]).toMatchObject({ before: { level: null }, difference: null, why: 'questions-changed' });
  });
  it('nothing is compared on other levels', () => {
    const four: Framework = { ...first, scale: { ...smallAreas.scale, levels: smallAreas.scale.kind === 'levels' ? smallAreas.scale.levels.slice(0, 4) : [] } as Framework['scale'] };
    expect(changeOf({ framework: second, before, after, earlier: { framework: four, maps: [toSecond] } }).competencies[0]?.why).toBe('questions-changed');
  });
  it('no map is no comparison', () => {
    const over = (maps: readonly VersionMap[]) => () => changeOf({ framework: third, before, after, earlier: { framework: first, maps } });
    expect(over([])).toThrow(expect.objectContaining({ code: 'E_VERSION_OTHER' }));
    expect(over([toSecond])).toThrow(expect.objectContaining({ code: 'E_VERSION_OTHER' }));
    expect(over([toSecond, { ...toThird, to: '1.0.0' }])).toThrow(expect.objectContaining({ code: 'E_VERSION_OTHER' }));
  });
});

describe('a version map', () => {
  const findings = (items: VersionMap['items'], rest: Partial<VersionMap> = {}) => versionMapFindings({ ...toSecond, ...rest, items }, first, second).map(({ code, path }) => `${code} ${path}`);
  it('says what became of every question, once, by names that there are', () => {
    expect(findings(toSecond.items)).toEqual([]);
    const { hear: _, ...without } = toSecond.items;
    expect(findings(without)).toEqual(['E_MISSING /items/hear']);
    expect(findings({ ...toSecond.items, heard: null })).toEqual(['E_UNKNOWN_ITEM /items/heard']);
    expect(findings({ ...toSecond.items, me4: 'me9' })).toEqual(['E_UNKNOWN_ITEM /items/me4']);
    expect(findings({ ...toSecond.items, me4: 'me3' })).toEqual(['E_DUPLICATE /items/me3', 'E_DUPLICATE /items/me4']);
  });
  it('is about the two versions it is used for', () => {
    expect(findings(toSecond.items, { from: '0.9.0', to: '2.0.0' })).toEqual(['E_VERSION_MAP /from', 'E_VERSION_MAP /to']);
  });
  it('that does not fit is refused with all that is wrong', () => {
    const map = { ...toSecond, items: { hear: 'li1', repeat: 'li1' } };
    expect(() => changeOf({ framework: second, before, after, earlier: { framework: first, maps: [map] } })).toThrow(expect.objectContaining({ code: 'E_VERSION_MAP' }));
    expect(() => changeOf({ framework: third, before, after, earlier: { framework: first, maps: [toSecond, { ...toThird, items: { li1: 'li1' } }] } }))
      .toThrow(expect.objectContaining({ code: 'E_VERSION_MAP' }));
  });
  it('is read from data', () => {
    expect(readVersionMap(JSON.parse(JSON.stringify(toSecond)))).toEqual({ ok: true, map: toSecond });
    const wrong = readVersionMap({ framework: 'village-green', from: 1, to: '1.1.0', items: { li1: 3 }, wy: 'x' });
    expect(wrong.ok ? [] : wrong.findings.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual(['E_MISSING /why', 'E_TYPE /from', 'E_TYPE /items/li1', 'E_UNKNOWN_KEY /wy']);
    expect(readVersionMap(null).ok).toBe(false);
    expect(readVersionMap({ ...toSecond, why: ' ' }).ok).toBe(false);
  });
});

describe('norms', () => {
  it('are read from data, and whose they are is not asked', () => {
    const given = known(second);
    expect(readNorms(JSON.parse(JSON.stringify(given)))).toEqual({ ok: true, norms: given });
    const { without: _, ...bare } = given;
    expect(readNorms(bare)).toEqual({ ok: true, norms: given });
  });
  it.each([
    [{ sd: 0, reliability: 0.8 }, '/competencies/listening/sd'], [{ sd: 0.6, reliability: 1 }, '/competencies/listening/reliability'],
    [{ sd: 0.6, reliability: -0.2 }, '/competencies/listening/reliability'], [{ sd: 0.6 }, '/competencies/listening/reliability'],
  ])('that cannot be are refused: %j', (norm, path) => {
    const read = readNorms({ ...known(second), competencies: { listening: norm } });
    expect(read.ok ? [] : read.findings.map((finding) => finding.path)).toEqual([path]);
  });
});
