import { describe, expect, it } from 'vitest';
import { partsOf } from '../../framework/sections.ts';
import { questionOf } from '../../framework/question-of.ts';
import { phraseReferences } from '../../framework/phrase-references.ts';
import { publicMeetingReadiness as framework } from './framework.ts';

const { competencies, checks, scenarios, notes, flow } = framework;
const indicators = competencies.flatMap((competency) => competency.indicators);
const shown = competencies.flatMap(({ anchors = [] }) => anchors.map((anchor) => anchor.shown));
const parts = flow.flatMap(partsOf);
const idsUpTo = (prefix: string, last: number) => Array.from({ length: last }, (_, i) => `${prefix}${i + 1}`);

describe('the twelve competencies', () => {
  it('stand in the order of the contract', () => {
    expect(competencies.map(({ id }) => id)).toEqual([
      'authority-and-limits', 'political-neutrality', 'honesty-and-follow-through', 'respect-and-fairness', 'calm-under-challenge', 'safety-and-plan',
      'subject-and-place', 'plain-explanation', 'listening-and-recording', 'roles-in-the-room', 'partners-and-agencies', 'feelings-and-reactions',
    ]);
  });

  it('have three indicators each, named for their competency', () => {
    expect(competencies.map((competency) => competency.indicators.map(({ id }) => id)))
      .toEqual(idsUpTo('rd', 12).map((id) => [`${id}a`, `${id}b`, `${id}c`]));
  });

  it('put trust first, then what support can cover, and leave the rest uncritical', () => {
    expect(competencies.map(({ critical }) => critical ?? 'other')).toEqual([
      'integrity', 'integrity', 'integrity', 'integrity', 'skill', 'skill', 'other', 'other', 'other', 'other', 'other', 'other',
    ]);
  });

  it('do not let a must-pass question be called no part of the role, and let every other', () => {
    for (const { critical, indicators: own } of competencies) {
      for (const { refuses } of own) expect(refuses).toEqual(critical === undefined ? undefined : ['notMyRole']);
    }
  });

  it('describe every level of the scale once, in the analyst\'s words and the officer\'s', () => {
    for (const { anchors = [] } of competencies) expect(anchors.map(({ level }) => level)).toEqual([0, 1, 2, 3]);
    expect(indicators.filter(({ anchors }) => anchors !== undefined)).toEqual([]);
  });

  it('rest on the source in every question but the three on safety', () => {
    const untraced = indicators.filter(({ phrases }) => phrases.length === 0);
    expect(untraced.map(({ id }) => id)).toEqual(['rd6a', 'rd6b', 'rd6c']);
    for (const { basis, note } of untraced) expect([basis, note]).toEqual(['practice', expect.stringMatching(/guidance/)]);
    expect(indicators.filter(({ basis }) => basis !== undefined)).toHaveLength(3);
  });

  it('rest, all three questions together, on exactly the phrases linked to them', () => {
    const expected = [
      ['ot-5'], ['tt-2', 'ot-6', 'tp-4'], ['tp-3', 'tp-12'], ['cl-c', 'ot-7c'], ['ot-4', 'ss-cr', 'wt-2'], [],
      ['nh-21', 'tt-7c', 'st-a'], ['tp-6', 'cl-b'], ['tt-7a', 'tt-7b', 'tt-7d'], ['ot-6', 'wt-10'], ['ot-1', 'ot-2', 'ot-3'],
      ['ot-7a', 'ot-7b', 'ot-7c', 'ja-e'],
    ];
    expect(competencies.map(({ phrases }) => phrases)).toEqual(expected);
    for (const { phrases, indicators: own } of competencies) {
      expect(new Set(own.flatMap((indicator) => indicator.phrases))).toEqual(new Set(phrases));
    }
  });

  it('lead to the first choices of the plan', () => {
    expect(competencies.map(({ firstChoices }) => firstChoices.join(' '))).toEqual([
      'da3', 'da3', 'da3', 'da28', 'da26 da15 da16', 'da27', 'da9 da8', 'da26', 'da8', 'da2', 'da13', 'da12',
    ]);
  });

  it('speak to the officer in the second person and of them in the third', () => {
    for (const { stem, observed } of indicators) {
      expect(stem).not.toMatch(/\b(?:they|their)\b/);
      expect(observed).not.toMatch(/\byou/);
    }
  });
});

describe('what somebody who watched reads of a level', () => {
  const seen = competencies.flatMap(({ anchors = [] }) => anchors.map(({ observed = '' }) => observed));

  it('is about the officer, in the third person, and its own sentence each time', () => {
    expect(new Set(seen).size).toBe(48);
    expect(seen.filter((text) => !/\b(?:they|them|their)\b/i.test(text) || /\b(?:I|me|my|we|our|us|you|your)\b/.test(text) || !text.endsWith('.'))).toEqual([]);
  });

  it('accuses nobody, at any level, and uses none of the analyst’s hard words', () => {
    const hard = /\b(?:cut|hid|attack|drop|label|seek|lie|lying|ignor|bull(?:y|ie)|avoid|fail|dismiss|stereotyp|argu|freez|guess|jargon|unaware|unprepared|unclear|partial|bad|wrong)\w*/i;
    expect(seen.filter((text) => hard.test(text) && !text.includes('got wrong'))).toEqual([]);
  });

  it('is what they are given to choose from, with a label that speaks of the officer too', () => {
    const calm = competencies.find(({ id }) => id === 'calm-under-challenge');
    const [indicator] = calm?.indicators ?? [];
    const levels = indicator === undefined ? [] : questionOf(framework, indicator, {}, 'observed').levels;
    expect(levels.map(({ looksLike }) => looksLike)).toEqual(calm?.anchors?.map(({ observed }) => observed));
    expect(levels.map(({ label }) => label)).toEqual(['Not shown', 'With help', 'On their own', 'Can help others']);
    expect(indicator === undefined ? [] : questionOf(framework, indicator, {}).levels.map(({ label }) => label)).toEqual(['Not shown', 'With help', 'On my own', 'Can help others']);
  });
});

describe('what an officer reads of a level', () => {
  it('is in the first person', () => {
    expect(shown.filter((text) => !/\b(?:I|me|my|we|our|us)\b/.test(text))).toEqual([]);
  });

  it('never accuses, at any level', () => {
    expect(shown.filter((text) => /\b(?:cut|hid|attack|drop|label|seek|lie|lying|ignor|bull(?:y|ie)|avoid|fail)\w*/i.test(text))).toEqual([]);
  });

  it('says at the two lowest levels what is still ahead, in none of the analyst\'s hard words', () => {
    const lowest = competencies.flatMap(({ anchors = [] }) => anchors.filter(({ level }) => level <= 1).map((anchor) => anchor.shown));
    expect(lowest).toHaveLength(24);
    const hard = /\b(?:blam|dismiss|stereotyp|argu|freez|guess|jargon|unaware|unprepared|unclear|partial|miss|bad|wrong)\w*/i;
    expect(lowest.filter((text) => hard.test(text))).toEqual([]);
  });

  it('is its own sentence each time', () => {
    expect(new Set(shown).size).toBe(48);
    expect(shown.filter((text) => !text.endsWith('.'))).toEqual([]);
  });

  it('never says how often', () => {
    expect(shown.filter((text) => /\b(?:always|never|often|usually|rarely|seldom|sometimes)\b/i.test(text))).toEqual([]);
  });
});

describe('help to have before going', () => {
  const check = (id: string) => checks.find((candidate) => candidate.id === id);

  it('is ten things, of which only the rules for behaviour can be gone without', () => {
    expect(checks.map(({ id }) => id)).toEqual(idsUpTo('sp', 10));
    expect(checks.filter(({ mandatory }) => mandatory === false).map(({ id }) => id)).toEqual(['sp9']);
  });

  it('asks for a senior colleague at the first three meetings', () => {
    expect(check('sp7')?.mandatory).toEqual({ fact: 'meetingsSpoken', below: 3 });
    expect(checks.filter(({ mandatory }) => typeof mandatory !== 'boolean')).toHaveLength(1);
  });

  it('rests on the source in everything but the check of the place', () => {
    expect(checks.filter(({ phrases }) => phrases.length === 0).map(({ id, basis }) => [id, basis])).toEqual([['sp8', 'practice']]);
    expect(check('sp8')?.note).toMatch(/guidance/);
  });

  it('can each be done in the days that it takes, and before the meeting', () => {
    for (const { leadDays, shortestDays } of checks) {
      expect(shortestDays).toBeGreaterThanOrEqual(0);
      expect(leadDays).toBeGreaterThanOrEqual(shortestDays);
    }
  });

  it('can all be done from two days before, so that a meeting on Thursday can be got ready for on Tuesday', () => {
    expect(checks.filter(({ shortestDays }) => shortestDays > 2)).toEqual([]);
  });
});

describe('the ten situations', () => {
  const keys = scenarios.flatMap(({ options }) => options.map(({ key }) => key));

  it('have the keys of the domain guide', () => {
    expect(scenarios.map(({ id, options }) => `${id} ${options.map(({ key }) => key).join('')}`)).toEqual([
      'sj1 43121', 'sj2 43211', 'sj3 43311', 'sj4 43211', 'sj5 43221', 'sj6 43112', 'sj7 43221', 'sj8 43121', 'sj9 43121', 'sj10 43121',
    ]);
  });

  it('have options a to e', () => {
    for (const { options } of scenarios) expect(options.map(({ id }) => id).join('')).toBe('abcde');
  });

  it('hold 18 harmful, 11 poor, 11 good and 10 very good ways to act', () => {
    expect([1, 2, 3, 4].map((key) => keys.filter((each) => each === key).length)).toEqual([18, 11, 11, 10]);
  });

  it('are about the competencies they were written for', () => {
    const number = new Map(competencies.map(({ id }, i) => [id, i + 1]));
    expect(scenarios.map((scenario) => scenario.competencies.map((id) => number.get(id)).join(' '))).toEqual([
      '3 1', '5', '2', '3', '6 5', '11 1', '4', '1', '1', '2 3',
    ]);
  });

  it('do not give the best answer away by its length', () => {
    for (const { options } of scenarios) {
      const lengths = options.map(({ text }) => text.length);
      const middle = [...lengths].sort((a, b) => a - b)[2] ?? 0;
      expect(Math.max(...lengths)).toBeLessThanOrEqual(middle * 1.2);
    }
    const longestIsBest = scenarios.filter(({ options }) => {
      const longest = Math.max(...options.map(({ text }) => text.length));
      return options.filter(({ text }) => text.length === longest).every(({ key }) => key === 4);
    });
    expect(longestIsBest.length).toBeLessThanOrEqual(3);
  });
});

describe('the way through', () => {
  it('begins with the meeting, the part in it and how many went before', () => {
    const about = flow.find((stage) => stage.kind === 'about');
    expect(about?.facts.map(({ id, kind, optional }) => [id, kind, optional ?? false])).toEqual([
      ['meetingOn', 'date', true], ['part', 'choice', false], ['meetingsSpoken', 'whole-number', false],
    ]);
    expect(about?.facts[1]?.options?.map(({ id }) => id)).toEqual(['watch', 'notes', 'beside', 'alone']);
    expect(about?.facts[2]?.default).toBe(0);
  });

  it('holds help, self-check, situations and what was watched side by side', () => {
    expect(flow.map(({ id }) => id)).toEqual(['before-you-start', 'about', 'getting-ready', 'decision', 'plan', 'standing']);
    expect(parts.map(({ id, stage }) => [id, stage])).toEqual([
      ['supports', 'getting-ready'], ['self-check', 'getting-ready'], ['scenarios', 'getting-ready'], ['observed', 'getting-ready'],
    ]);
  });

  it('asks the same twelve of the officer and of an assessor', () => {
    const sections = parts.flatMap((part) => (part.kind === 'section' ? [part.section] : []));
    expect(sections.map(({ id, rater }) => [id, rater])).toEqual([['self-check', 'self'], ['observed', 'assessor']]);
    for (const section of sections) expect(section.competencies).toEqual(competencies.map(({ id }) => id));
  });

  it('uses every check and every situation that there is', () => {
    expect(parts.flatMap((part) => (part.kind === 'checklist' ? part.checks : []))).toEqual(checks.map(({ id }) => id));
    expect(parts.flatMap((part) => (part.kind === 'scenarios' ? part.scenarios.scenarios : []))).toEqual(scenarios.map(({ id }) => id));
  });

  it('lets everything to think about be left out', () => {
    const prompts = parts.flatMap((part) => (part.kind === 'section' ? part.section.prompts : []));
    expect(prompts.flatMap(({ phrases }) => phrases)).toEqual(['ot-2', 'ot-7a', 'ot-7b', 'ot-7c']);
    expect(prompts.filter(({ optional }) => optional !== true)).toEqual([]);
  });

  it('leads on from both kinds of ready and back from the other three', () => {
    const decision = flow.find((stage) => stage.kind === 'decision');
    expect(decision?.by).toBe('manager');
    expect(decision?.outcomes.map(({ id, then, beside }) => [id, then, beside ?? false])).toEqual([
      ['READY', 'next', false],
      ['READY_WITH_SUPPORT', 'next', true],
      ['NOT_YET', ['supports', 'observed'], false],
      ['REVIEW', ['observed'], false],
      ['NOT_ASSESSED', ['observed'], false],
    ]);
  });
});

describe('the framework as a whole', () => {
  it('is a draft in every question and every situation', () => {
    expect([...indicators, ...scenarios].filter(({ reviewed }) => reviewed !== 'draft')).toEqual([]);
  });

  it('shows on the card what the source says of neighbourhoods', () => {
    expect(notes.filter(({ where }) => where === 'card').flatMap(({ phrases }) => phrases)).toEqual(expect.arrayContaining(['ot-8a', 'ot-8b', 'ot-8c']));
  });

  it('traces every theme of the officers\' part of the source', () => {
    const used = new Set(phraseReferences(framework).map(({ phrase }) => phrase));
    const themes = ['ot-1', 'ot-2', 'ot-3', 'ot-4', 'ot-5', 'ot-6', 'ot-7a', 'ot-7b', 'ot-7c', 'ot-8a', 'ot-8b', 'ot-8c'];
    expect(themes.filter((id) => !used.has(id))).toEqual([]);
  });

  it('never lets an officer say "not seen" of themselves, nor an assessor "need to know more"', () => {
    const by = (who: 'self' | 'observed') => framework.nonAnswers.filter((rule) => rule.by.includes(who)).map(({ id }) => id);
    expect(by('self')).toEqual(['notMyRole', 'needToKnowMore', 'preferNotToSay']);
    expect(by('observed')).toEqual(['notMyRole', 'notSeen', 'preferNotToSay']);
  });

  it('asks for level 2 on everything, and has the thresholds of the contract', () => {
    expect(framework.target).toBe(2);
    expect(framework.missing).toEqual({ atLeast: 2, share: 0.5, reasonAbove: 1 / 3 });
    expect(framework.readiness).toEqual({
      othersLow: 0.5, othersMeanLow: 1.5, othersMeanReady: 2, othersAtLeast: 4, assessorsDiffer: 2, validMonths: 12, debriefDays: 5,
    });
  });

  it('uses none of the words kept from the screen', () => {
    const texts = JSON.stringify([
      framework.title, framework.summary, framework.limits, notes, flow, checks.map(({ title, hint }) => [title, hint]),
      competencies.map(({ plainTitle, summary }) => [plainTitle, summary]), shown, indicators.map(({ stem, observed }) => [stem, observed]), scenarios,
    ]).replaceAll('"rater":', '');
    expect(texts.match(/\b(?:score|rater|cohort|attempt|gate|mastery|red flag|consent)s?\b/gi)).toBeNull();
  });
});
