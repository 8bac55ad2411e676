import { describe, expect, it } from 'vitest';
import type { Anchor, Indicator } from '../../../framework/framework.ts';
import { competencies } from './index.ts';

const roles = competencies.filter(({ group }) => group === 'role');
const softSkills = competencies.filter(({ group }) => group === 'soft-skill');
const indicators = competencies.flatMap((competency) => competency.indicators);
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const find = (id: string) => indicators.find((indicator) => indicator.id === id);

/** The anchors everybody sees, and those written for the executive. */
const anchorsOf = (indicator: Indicator): readonly Anchor[] =>
  [...indicator.anchors ?? [], ...(indicator.wordings ?? []).flatMap(({ anchors }) => anchors ?? [])];
const anchors = indicators.flatMap(anchorsOf);
const shownTexts = anchors.map(({ shown }) => shown);
const wordings = (indicator: Indicator) => [indicator, ...indicator.wordings ?? []];
const stems = indicators.flatMap(wordings).map(({ stem }) => stem);
const observed = indicators.flatMap(wordings).map((wording) => wording.observed);

describe('what a councillor can look at', () => {
  it('is six roles, then four soft skills, in the order of the source', () => {
    expect(idsOf(roles)).toEqual([
      'political-representative', 'community-advocate', 'community-leader', 'service-transformer', 'place-shaper', 'knowledge-champion',
    ]);
    expect(idsOf(softSkills)).toEqual(['action-planning', 'engaging-new-communities', 'conflict-resolution', 'brokering']);
    expect(idsOf(competencies)).toEqual([...idsOf(roles), ...idsOf(softSkills)]);
  });

  it('asks 27 questions about the roles', () => {
    expect(idsOf(roles.flatMap((role) => role.indicators))).toEqual([
      'pr1', 'pr2', 'pr3', 'pr4',
      'ca1', 'ca2', 'ca3', 'ca4',
      'cl1', 'cl2', 'cl3', 'cl4', 'cl5',
      'st1', 'st2', 'st3', 'st4', 'st5',
      'ps1', 'ps2', 'ps3', 'ps4',
      'kc1', 'kc2', 'kc3', 'kc4', 'kc5',
    ]);
  });

  it('asks three questions about each soft skill, and each rests on the phrase of its skill', () => {
    expect(idsOf(softSkills.flatMap((skill) => skill.indicators))).toEqual([
      'ap1', 'ap2', 'ap3', 'ec1', 'ec2', 'ec3', 'cr1', 'cr2', 'cr3', 'br1', 'br2', 'br3',
    ]);
    for (const skill of softSkills) {
      for (const indicator of skill.indicators) expect(indicator.phrases[0]).toBe(skill.phrases[0]);
    }
  });

  it('has a plain name for every role and skill, unlike the name used in the field', () => {
    expect(roles.map(({ plainTitle }) => plainTitle)).toEqual([
      'Speaking for the whole ward', 'Speaking up for people', 'Helping local people get things done',
      'Making services work better', 'Improving the area', 'Knowing the area and passing it on',
    ]);
    for (const { title, plainTitle } of competencies) expect(plainTitle).not.toBe(title);
    expect(new Set(competencies.map(({ plainTitle }) => plainTitle)).size).toBe(10);
  });

  it('asks after each of the 24 attributes of the six roles at least once', () => {
    const unasked = roles.flatMap((role) => {
      const asked = role.indicators.flatMap(({ phrases }) => phrases);
      return role.phrases.filter((phrase) => !asked.includes(phrase));
    });
    expect(unasked).toEqual([]);
    expect(roles.flatMap(({ phrases }) => phrases)).toHaveLength(24);
  });

  it('rests each question of a role on the attribute it was written for', () => {
    expect(roles.flatMap((role) => role.indicators).map(({ phrases }) => phrases[0])).toEqual([
      'pr-a', 'pr-a', 'pr-b', 'pr-b',
      'ca-a', 'ca-b', 'ca-c', 'ca-a',
      'cl-a', 'cl-b', 'cl-c', 'cl-d', 'cl-e',
      'st-a', 'st-b', 'st-c', 'st-d', 'st-e',
      'ps-a', 'ps-b', 'ps-c', 'ps-d',
      'kc-a', 'kc-b', 'kc-c', 'kc-d', 'kc-e',
    ]);
    expect(find('pr3')?.phrases).toContain('dp-4');
  });

  it('puts the question about local money only to those who have some', () => {
    const forSome = indicators.filter(({ putTo }) => putTo !== undefined);
    expect(forSome.map(({ id, putTo }) => [id, putTo])).toEqual([['ps4', { localBudget: ['yes'] }]]);
  });

  it('offers a first choice of action for every role and skill', () => {
    expect(Object.fromEntries(competencies.map(({ id, firstChoices }) => [id, firstChoices]))).toEqual({
      'political-representative': ['da9', 'da8', 'da15'],
      'community-advocate': ['da15', 'da18', 'da7'],
      'community-leader': ['da12', 'da1', 'da9'],
      'service-transformer': ['da1', 'da22', 'da8'],
      'place-shaper': ['da21', 'da10', 'da13'],
      'knowledge-champion': ['da8', 'da9'],
      'action-planning': ['da10'],
      'engaging-new-communities': ['da9', 'da13'],
      'conflict-resolution': ['da15', 'da5', 'da12'],
      brokering: ['da13', 'da15'],
    });
  });
});

describe('a member of the executive', () => {
  it('is asked how they take challenge in ca3 and st2, and everything else as others are', () => {
    expect(idsOf(indicators.filter((indicator) => indicator.wordings !== undefined))).toEqual(['ca3', 'st2']);
    for (const wording of [find('ca3'), find('st2')].flatMap((indicator) => indicator?.wordings ?? [])) {
      expect(wording.when).toEqual({ office: ['executive'] });
      expect(wording.stem).toMatch(/^welcome and answer challenge/);
      expect(wording.observed).toMatch(/^welcome and answer challenge/);
      expect(wording.anchors?.map(({ level }) => level)).toEqual([1, 3, 5]);
    }
  });

  it('reads levels written for the executive, none of them borrowed from the other wording', () => {
    for (const indicator of [find('ca3'), find('st2')]) {
      const others = indicator?.anchors?.map(({ shown }) => shown) ?? [];
      const own = indicator?.wordings?.flatMap((wording) => wording.anchors ?? []).map(({ shown }) => shown) ?? [];
      expect(own).toHaveLength(3);
      for (const text of own) expect(others).not.toContain(text);
    }
  });
});

describe('the words of a question', () => {
  it('complete "How well do you …", without a capital, a full stop or a question mark', () => {
    for (const stem of stems) expect(stem).toMatch(/^[a-z][^?!.]*[a-z]$/);
  });

  it('speak of somebody else when they are put to somebody else', () => {
    for (const text of observed) {
      expect(text).toMatch(/^[a-z][^?!.]*[a-z]$/);
      expect(text).not.toMatch(/\byour?s?\b/i);
    }
  });

  it('never ask how often', () => {
    for (const text of [...stems, ...shownTexts]) {
      expect(text).not.toMatch(/\b(?:always|never|often|sometimes|rarely|seldom|usually|occasionally|frequently)\b/i);
    }
  });

  it('are a draft until a panel has looked at them', () => {
    for (const { reviewed } of indicators) expect(reviewed).toBe('draft');
  });
});

describe('what a level looks like', () => {
  it('is said of the first, the third and the fifth level of every question', () => {
    const others = indicators.filter((indicator) => indicator.anchors?.map(({ level }) => level).join() !== '1,3,5');
    expect(idsOf(others)).toEqual([]);
  });

  it('is said in the first person, in one sentence', () => {
    for (const text of shownTexts) expect(text).toMatch(/^I\b[^.!?]*\.$/);
  });

  it('is its own sentence every time', () => {
    expect(new Set(shownTexts).size).toBe(anchors.length);
    expect(anchors.filter(({ shown, analyst }) => shown.toLowerCase().includes(analyst.toLowerCase()))).toEqual([]);
  });

  it('is short enough to read in one breath', () => {
    expect(shownTexts.filter((text) => text.split(' ').length > 26)).toEqual([]);
  });

  it('uses no long words', () => {
    expect(shownTexts.flatMap((text) => text.match(/[a-z]{12,}/gi) ?? [])).toEqual([]);
  });

  it('accuses nobody, at the first level or any other', () => {
    const accusing = new RegExp(`\\b(?:${[
      'cuts?', 'hides?', 'attacks?', 'drops?', 'labels?', 'attention', 'lies?', 'ignores?', 'bull(?:y|ies)', 'avoids?', 'blames?',
      'imposes?', 'excuses?', 'fail(?:s|ed|ing)?', 'refuses?', 'neglects?', 'forg[eo]t(?:s|ten)?', 'pretends?', 'gossips?', 'hearsay', 'jargon',
      'lazy', 'careless', 'rude', 'unfair', 'biased', 'ignorant', 'incompetent', 'wrong', 'bad(?:ly)?', 'poor(?:ly)?', 'weak', 'only', 'cannot',
      'unable', 'jumps?', 'treats?', 'silent', 'should', 'must', 'faults?',
    ].join('|')})\\b`, 'i');
    expect(shownTexts.filter((text) => accusing.test(text))).toEqual([]);
    // The analyst's words do accuse; that is why they are not shown, and how we know that this list would notice.
    expect(anchors.filter(({ level, analyst }) => level === 1 && accusing.test(analyst)).length).toBeGreaterThan(10);
  });
});
