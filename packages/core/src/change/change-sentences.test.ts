import { describe, expect, it } from 'vitest';
import type { Answers } from '../attempt/answers.ts';
import { publicMeetingReadiness } from '../frameworks/index.ts';
import { answersOf, responsesOf, type Short } from '../scoring/made-up-answers.ts';
import { smallAreas, smallScan } from '../testing/small-framework.ts';
import { changeOf, type ChangeInput } from './change-of.ts';
import { changeSentences } from './change-sentences.ts';
import type { Norms } from './norms.ts';

const said = (given: Readonly<Record<string, Short>>): Answers => answersOf({ responses: responsesOf(given) });
const norms: Norms = {
  format: 'guildhall/norms@1', framework: { id: smallAreas.id, version: smallAreas.version }, without: [], competencies: { listening: { sd: 0.6, reliability: 0.8 } },
};
const told = (given: Omit<ChangeInput, 'framework'>, language: 'en' | 'cy' = 'en') => changeSentences(smallAreas, changeOf({ framework: smallAreas, ...given }), language);
const [low, high] = [said({ li1: 2, li2: 2 }), said({ li1: 3, li2: 4 })];
const learned = 'People often rate themselves lower after training, because they have learned what good is. Lower need not mean worse.';

describe('a change in sentences', () => {
  it('says what it was, what it is, and what would still be chance', () => {
    const { competencies, closing } = told({ before: low, after: high, norms });
    expect(competencies[0]).toEqual({
      id: 'listening', sentences: ['“Hearing people out” was at 2 and is now at 3.5.', 'That is clearly higher. A change of 0.74 or less could be chance; this is more.'],
    });
    expect(competencies[1]?.sentences).toEqual(['“Getting things mended” cannot be set against what it was.', 'There were too few answers both times.']);
    expect(closing).toEqual(['This is one person’s own view at two times. It is there to talk about, and not to judge by.']);
  });
  it('says that lower need not mean worse, and which question would help', () => {
    const { competencies, closing } = told({ before: high, after: low, norms });
    expect(competencies[0]?.sentences[1]).toBe('That is clearly lower. A change of 0.74 or less could be chance; this is more.');
    expect(closing.slice(0, 2)).toEqual([learned, 'One more question helps: where do you now think you were then?']);
  });
  it('sets the “then” rating beside it', () => {
    const { competencies, closing } = told({ before: high, after: high, then: low, norms });
    expect(competencies[0]?.sentences.slice(1)).toEqual([
      'That is no clear change. A change of 0.74 or less could be chance.', 'Looking back, the first time is now put at 2.',
      'That is lower than what was said then: what counts as good has moved up.', 'Seen from there, it is clearly higher now.',
    ]);
    expect(closing[0]).toBe(learned);
    expect(told({ before: low, after: high, then: low, norms }).competencies[0]?.sentences).toContain('That is what was said then.');
  });
  it('begins with the two days, what to beware of, and what moved', () => {
    expect(told({ before: low, after: high, answeredOn: { before: '2026-01-05', after: '2026-02-05' } }).lead).toEqual([
      'First time: 5 January 2026. Second time: 5 February 2026.',
      'The two times are less than three months apart. That is soon: people still know what they said.',
    ]);
    const earlier = { ...smallAreas, version: '1.0.0' };
    const items = Object.fromEntries(smallAreas.competencies.flatMap(({ indicators }) => indicators.map(({ id }): [string, string | null] => [id, id === 'me3' ? null : id])));
    const map = { framework: smallAreas.id, from: '1.0.0', to: smallAreas.version, items, why: 'Money is asked in another way.' };
    expect(told({ before: low, after: high, earlier: { framework: earlier, maps: [map] } }).lead).toEqual([
      'It is not known how far apart the two times are.',
      'The questions have changed in between, from version 1.0.0 to version 1.1.0. Why: Money is asked in another way.', '“me3” is no longer asked.', '“me3” is new.',
    ]);
  });
  it('names the choices of a scan', () => {
    const [first, second] = smallScan.scale.kind === 'choices' ? smallScan.scale.choices : [];
    const { plainTitle, indicators: [indicator] } = smallScan.competencies[0] ?? { plainTitle: '', indicators: [] };
    const change = changeOf({ framework: smallScan, before: said({ [indicator?.id ?? '']: `=${first?.id ?? ''}` }), after: said({}) });
    expect(changeSentences(smallScan, change, 'en').competencies[0]?.sentences).toEqual([`“${plainTitle}”: first “${first?.label ?? ''}”, now “no answer”.`]);
    expect(second).toBeDefined();
  });
  it('speaks of what was watched where others rate', () => {
    const change = changeOf({ framework: publicMeetingReadiness, before: answersOf({}), after: answersOf({}) });
    expect(changeSentences(publicMeetingReadiness, change, 'en').closing).toEqual(['This is what was seen at two times, by those who watched. It is there to talk about.']);
  });
  it('can all be said in Welsh', () => {
    const given = { before: high, after: low, then: low, norms };
    const [english, welsh] = [told(given), told(given, 'cy')];
    expect(welsh.competencies.map(({ sentences }) => sentences.length)).toEqual(english.competencies.map(({ sentences }) => sentences.length));
    expect(welsh.closing.some((sentence) => english.closing.includes(sentence))).toBe(false);
  });
});
