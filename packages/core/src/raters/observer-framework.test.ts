import { describe, expect, it } from 'vitest';
import { checkFramework } from '../framework/check-framework.ts';
import type { Framework } from '../framework/framework.ts';
import { localise, textsOf } from '../framework/localise.ts';
import { councillorRoles, frameworks, leadershipPoints } from '../frameworks/index.ts';
import { steadyAna, walkTo } from '../testing/persona.ts';
import { smallAreas, smallFramework } from '../testing/small-framework.ts';
import { invitedGroups, type InvitedGroup } from './groups.ts';
import { observerFramework } from './observer-framework.ts';

const shipped = frameworks.filter(({ kind }) => kind === 'assessment');
const idsOf = ({ competencies }: Framework) => competencies.flatMap(({ indicators }) => indicators.map(({ id }) => id));
const stemOf = ({ competencies }: Framework, id: string) => competencies.flatMap(({ indicators }) => indicators).find((indicator) => indicator.id === id)?.stem;

/** What a person reads on the way, in the order in which they come to it. */
function readIn(framework: Framework): readonly string[] {
  const texts: string[] = [];
  for (const { kind, id } of framework.flow) {
    const view = walkTo(framework, id, { ...steadyAna, respondent: 'f-1' }).view();
    if (kind !== 'ask') continue;
    for (const { items } of view.open) texts.push(...items.flatMap(({ question, nonAnswers }) => [question.text, ...question.levels.flatMap(({ label, looksLike }) => [label, looksLike]), ...nonAnswers.map(({ label }) => label)]));
  }
  return texts;
}

describe.each([smallFramework, smallAreas, ...shipped])('the observers’ form of $title', (framework) => {
  it.each(invitedGroups)('is a framework that passes every check, for %s', (group) => {
    const observed = observerFramework(framework, group);
    expect(checkFramework(observed)).toEqual([]);
    expect([observed.id, observed.version]).toEqual([`${framework.id}-by-${group}`, framework.version]);
  });

  it('is gone through by the engine as any other, to its end', () => {
    const attempt = walkTo(observerFramework(framework, 'officers'), undefined, { ...steadyAna, respondent: 'f-1' });
    expect(attempt.view().doing).toBe('closed');
    expect(attempt.view().isWithdrawn).toBe(false);
  });

  it('asks nothing about integrity, and nothing the person was not asked', () => {
    const observed = idsOf(observerFramework(framework, 'officers'));
    const alone = framework.competencies.filter(({ integrity }) => integrity === 'alone').flatMap(({ indicators }) => indicators.map(({ id }) => id));
    expect(observed.filter((id) => alone.includes(id) || !idsOf(framework).includes(id))).toEqual([]);
  });

  it('rests on the phrases its questions rest on, and has no readiness, situations or supports', () => {
    const observed = observerFramework(framework, 'officers');
    expect(observed.readiness).toBeUndefined();
    expect([observed.scenarios, observed.checks, observed.causes, observed.notes]).toEqual([[], [], [], []]);
    expect(observed.phrases.length).toBeGreaterThan(0);
  });

  it('takes what the framework lets an observer say in place of a level, but not that it is no part of their own role', () => {
    expect(observerFramework(framework, 'officers').nonAnswers.map(({ id, by }) => [id, by])).toEqual([['notSeen', ['self']], ['preferNotToSay', ['self']]]);
  });
});

describe('the words an observer reads', () => {
  it.each(shipped)('are of somebody else, never of oneself: $id', (framework) => {
    const texts = readIn(observerFramework(framework, 'officers', { identity: 'chief-executive', office: 'executive', localBudget: 'yes', part: 'alone' }));
    expect(texts.length).toBeGreaterThan(100);
    // What somebody is quoted as saying is theirs, and a non-answer is the observer's own.
    const said = texts.map((text) => text.replace(/".*?"/gu, '').replace(/^I (?:have not seen this|would rather not say)$/u, ''));
    expect(said.filter((text) => /\b(?:I|me|my|you|your)\b/u.test(text))).toEqual([]);
  });

  it('begin with the observed lead, and say of every level what it means, without the analyst’s pictures', () => {
    const [first] = readIn(observerFramework(councillorRoles, 'officers'));
    expect(first).toMatch(/^How well does this person meet people/);
    const texts = new Set(readIn(observerFramework(leadershipPoints, 'officers', { identity: 'chief-executive' })));
    const anchors = leadershipPoints.competencies.flatMap(({ indicators }) => indicators.flatMap((indicator) => (indicator.anchors ?? []).flatMap(({ analyst, shown }) => [analyst, shown])));
    expect(anchors.filter((anchor) => texts.has(anchor))).toEqual([]);
    expect(texts.has('They do this well in hard situations, and others learn from them.')).toBe(true);
    expect(texts.has('Others learn from them')).toBe(true);
  });

  it('say to a group that it is shown together, and to a manager that they are not anonymous', () => {
    const limitOf = (group: InvitedGroup) => observerFramework(councillorRoles, group).limits.at(-1);
    expect(limitOf('community')).toMatch(/at least three/);
    expect(limitOf('manager')).toMatch(/not anonymous/);
  });

  it('are there in Welsh, as drafts, where we wrote them, and where the framework is translated', () => {
    const translated: Framework = { ...smallAreas, translations: { cy: { 'competencies.listening.indicators.li2.observed': { text: 'ailadrodd yr hyn a glywsant', of: 'say back what they heard', status: 'reviewed' } } } };
    const observed = observerFramework(translated, 'officers');
    const { framework } = localise(observed, 'cy');
    expect(framework.flow.map(({ title }) => title)).toContain('Yn eich geiriau eich hun');
    expect(stemOf(framework, 'li2')).toBe('ailadrodd yr hyn a glywsant');
    expect(new Set(Object.values(observed.translations?.['cy'] ?? {}).map(({ status }) => status))).toEqual(new Set(['draft']));
    expect(textsOf(framework)).toHaveLength(textsOf(observed).length);
  });
});

describe('what is known of the person', () => {
  it('settles what is asked about them', () => {
    expect(idsOf(observerFramework(leadershipPoints, 'officers', { identity: 'chief-executive' }))).toHaveLength(12 + 26 - 6);
    expect(idsOf(observerFramework(leadershipPoints, 'officers', { identity: 'member' }))).toHaveLength(12 + 10 - 2);
    expect(idsOf(observerFramework(councillorRoles, 'officers', { localBudget: 'no' }))).not.toContain('ps4');
    expect(idsOf(observerFramework(councillorRoles, 'officers', { localBudget: 'yes' }))).toContain('ps4');
  });

  it('leaves out what hangs on something that is not known', () => {
    expect(idsOf(observerFramework(councillorRoles, 'officers'))).not.toContain('ps4');
  });

  it('settles how it is worded', () => {
    expect(stemOf(observerFramework(smallAreas, 'officers', { office: 'executive' }), 'li1')).toBe('hear their critics out');
    expect(stemOf(observerFramework(smallAreas, 'officers'), 'li1')).toBe('hear people out');
  });
});

describe('the parts', () => {
  it('are one for each kind of skill, then what may be written, then a last look', () => {
    const parts = observerFramework(leadershipPoints, 'officers', { identity: 'leadership' }).flow.map((stage) => [stage.kind, stage.kind === 'ask' ? stage.competencies.length : 0]);
    expect(parts).toEqual([['before-you-start', 0], ['ask', 3], ['ask', 1], ['ask', 5], ['ask', 0], ['review', 0]]);
  });
});

describe('a framework that cannot be asked about somebody else', () => {
  it.each(frameworks.filter(({ kind }) => kind === 'scan'))('is one that only counts: $id', (framework) => {
    expect(() => observerFramework(framework, 'officers')).toThrow(expect.objectContaining({ code: 'E_NOT_OBSERVED' }));
  });

  it('is one that asks about integrity alone, or of which nothing is put to this person', () => {
    const [listening, mending, candour] = smallAreas.competencies;
    if (!listening || !mending || !candour) throw new Error('three competencies');
    expect(() => observerFramework({ ...smallAreas, competencies: [candour] }, 'officers')).toThrow(expect.objectContaining({ code: 'E_NOT_OBSERVED' }));
    const nothing = { ...mending, indicators: mending.indicators.filter(({ putTo }) => putTo !== undefined) };
    expect(() => observerFramework({ ...smallAreas, competencies: [nothing] }, 'officers', { localBudget: 'no' })).toThrow(expect.objectContaining({ code: 'E_NOT_OBSERVED' }));
  });

  it('is any, for an assessor', () => {
    expect(() => observerFramework(smallAreas, 'assessor' as InvitedGroup)).toThrow(expect.objectContaining({ code: 'E_GROUP' }));
  });
});
