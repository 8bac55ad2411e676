import { describe, expect, it } from 'vitest';
import type { Answers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import { publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf, responsesOf, watched, type Short } from '../scoring/made-up-answers.ts';
import { smallAreas, smallFramework, smallScan } from '../testing/small-framework.ts';
import { whatIf } from './what-if-of.ts';
import { whatIfSentences, whatIfStatusSentences } from './what-if-sentences.ts';
import { whatIfStatus } from './what-if-status.ts';

const said = (given: Readonly<Record<string, Short>>, rest: Partial<Answers> = {}): Answers => answersOf({ responses: responsesOf(given), ...rest });
const told = (framework: Framework, answers: Answers, id: string, language: 'en' | 'cy' = 'en') => whatIfSentences(framework, whatIf(framework, answers, id), answers.facts, language);
const done = { checks: { c1: { as: 'done' as const }, c2: { as: 'done' as const } } };

describe('what it would take, in sentences', () => {
  it('says what would have to be so, and advises nothing', () => {
    expect(told(smallAreas, said({ li1: 2, li2: 2 }, { facts: { office: 'executive' } }), 'listening')).toEqual([
      '“Hearing people out” comes to 2 today. In words: “Sometimes, with help”.',
      'One answer would take it to 2.5, “Well, day to day”:',
      '- How well do you hear your critics out? Today: “Sometimes, with help”. Then: “Well, day to day”. It looks like this: I am at level 3.',
      'There is one other change just as small.',
      'This shows how the answers add up. It is no reason to answer in another way: say what is so.',
    ]);
  });
  it('names the assessor, and says why the status stays as it is', () => {
    const answers = { ...answersOf({ raters: [watched(smallFramework, { 'keep-limits': 1, 'stay-calm': [1, 2], explain: 2 })] }), ...done };
    expect(told(smallFramework, answers, 'stay-calm')).toEqual([
      '“Staying calm” comes to 1 today.', 'One answer would take it to 2:',
      '- How well does this officer pause before they reply? So far a-1 has seen “With help”. It would take “On their own”.',
      'No other change is as small.',
      'By itself this changes nothing. The answers would still suggest “Watch and take notes for now”. Why:',
      '- “Knowing my limits” was seen with help. It has to be there without help before speaking.',
      'This shows how the rules work. Only what is seen counts, and nobody should say they saw more than they did.',
    ]);
    expect(told(smallFramework, answers, 'explain')).toContain('“Explaining things” comes to 2 today.');
  });
  it('says what to answer first, and what was said so far', () => {
    expect(told(smallAreas, said({ me1: 4, me2: 'needToKnowMore' }), 'mending')).toEqual([
      'There are too few answers for “Getting things mended”. It takes one more of these:',
      '- How well do you see that it is mended? (so far: “I need to know more”)', '- How well do you spend within the rules?',
    ]);
    const half = answersOf({ raters: [watched(smallFramework, { 'stay-calm': [2, 'notSeen'] })] });
    expect(told(smallFramework, half, 'stay-calm').at(-1)).toBe('a-1 has watched the most of it.');
  });
  it('says why there is no figure', () => {
    expect(told(smallAreas, said({ ca1: 1 }), 'candour')).toHaveLength(2);
    expect(told(smallAreas, said({}, { chosen: new Set() }), 'mending')).toEqual(['“Getting things mended” was not looked at, so there is nothing to say yet.']);
    expect(told(smallScan, said({}), smallScan.competencies[0]?.id ?? '')).toHaveLength(2);
    expect(told(smallAreas, said({ li1: 5, li2: 5 }), 'listening').at(-1)).toBe('That is as far as it goes.');
  });
});

describe('what would let an officer do more, in sentences', () => {
  const of = (answers: Answers, language: 'en' | 'cy' = 'en') => whatIfStatusSentences(smallFramework, whatIfStatus(smallFramework, answers, { flags: 'gate' }), answers.facts, language);
  it('lists all that would have to be so, what would remain, and that a person decides', () => {
    const answers = answersOf({ raters: [watched(smallFramework, { 'keep-limits': [2, 1], 'stay-calm': [1, null], explain: [1, 1] })], checks: { c1: { as: 'done' } }, scenarios: { s1: { c: 4 } } });
    expect(of(answers)).toEqual([
      'Today the answers suggest: “Not everything has been watched yet”.',
      'Why:',
      '- Not all of “Staying calm” has been watched yet.',
      '- “Knowing my limits” was seen with help. It has to be there without help before speaking.',
      '- One choice in “A promise is wanted” is still to be talked over.',
      '- Not in place yet: Somebody experienced within reach',
      '- The other skills, taken together, need more practice first.',
      '- The other skills, taken together, are nearly there, so a colleague should be there too.',
      'For “May speak beside a colleague” it takes all of this:',
      '- To be in place: Somebody experienced within reach',
      '- To be talked over with someone who watched: “A promise is wanted”',
      'Knowing my limits. So far a-1 has seen “With help”. It takes “On their own” in this:',
      '- How well does this officer say when they do not know?',
      'Staying calm. a-1 has not watched this yet. It takes “On their own” in this:',
      '- How well does this officer ask for a break?',
      'Explaining things. So far a-1 has seen “With help”. It takes “On their own” in this:',
      '- How well does this officer use everyday words?',
      '“May speak alone” takes more than that.',
      'Even then, this would still be open:',
      '- “Staying calm” was seen with help, so a colleague should be there too.',
      '- The other skills, taken together, are nearly there, so a colleague should be there too.',
      'This shows how the rules work. Only what is seen counts, and nobody should say they saw more than they did.',
      'The rules only suggest. A person decides.',
    ]);
  });
  it('says that there is nothing further, or that too little is part of the role', () => {
    const ready = { ...answersOf({ raters: [watched(smallFramework, { 'keep-limits': 2, 'stay-calm': 2, explain: 2 })] }), ...done };
    expect(of(ready)).toEqual(['Today the answers suggest: “May speak alone”.', 'There is nothing further.', 'The rules only suggest. A person decides.']);
    const none = { ...ready, raters: [watched(smallFramework, { 'keep-limits': 2, 'stay-calm': 2, explain: ['notMyRole', 'notMyRole'] })] };
    expect(of(none)).toHaveLength(5);
  });
  it('can be said in Welsh, of everything', () => {
    const english = whatIfStatusSentences(publicMeetingReadiness, whatIfStatus(publicMeetingReadiness, answersOf({})), {}, 'en');
    const welsh = whatIfStatusSentences(publicMeetingReadiness, whatIfStatus(publicMeetingReadiness, answersOf({})), {}, 'cy');
    expect(welsh).toHaveLength(english.length);
    // Questions stay in the language of the framework.
    expect(welsh.filter((sentence) => english.includes(sentence) && !sentence.startsWith('- How well'))).toEqual([]);
    expect(told(smallAreas, said({ li1: 2, li2: 2 }), 'listening', 'cy')[0]).toBe('Mae “Hearing people out” yn dod i 2 heddiw. Mewn geiriau: “Sometimes, with help”.');
  });
});

describe('the words', () => {
  it('never tell anybody to answer higher', () => {
    const texts = [
      ...told(smallAreas, said({ me1: 2, me2: 2, me3: 2 }), 'mending'),
      ...whatIfStatusSentences(publicMeetingReadiness, whatIfStatus(publicMeetingReadiness, answersOf({})), {}, 'en'),
    ].join(' ');
    expect(texts).not.toMatch(/\b(should (?:tick|give|choose|answer|raise)|you need to|must|tick|improve|raise|increase)\b/i);
  });
});
