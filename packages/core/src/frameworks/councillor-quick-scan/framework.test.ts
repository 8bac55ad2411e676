import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../framework/items.ts';
import { questionOf } from '../../framework/question-of.ts';
import { councillorRoles } from '../councillor-roles/framework.ts';
import { councillorQuickScan } from './framework.ts';

const items = itemsOf(councillorQuickScan);
const questions = items.flatMap((item) => (item.kind === 'indicator' ? [questionOf(councillorQuickScan, item.indicator, {}).text] : []));

describe('the quick scan', () => {
  it('is about the same ten skills as the councillor roles, under the same names and from the same phrases', () => {
    const heads = (competencies: typeof councillorRoles.competencies) =>
      competencies.map(({ id, title, plainTitle, summary, group, phrases }) => ({ id, title, plainTitle, summary, group, phrases }));
    expect(heads(councillorQuickScan.competencies)).toEqual(heads(councillorRoles.competencies));
  });

  it('asks one question about each, known by the name of its skill, and nothing else', () => {
    expect(items.map(({ id }) => id)).toEqual(councillorRoles.competencies.map(({ id }) => `scan/${id}`));
    for (const { id, indicators, phrases } of councillorQuickScan.competencies) {
      expect(indicators.map((indicator) => indicator.id)).toEqual([id]);
      expect(indicators[0]?.phrases).toEqual(phrases);
    }
  });

  it('offers four choices that have no number', () => {
    const { scale } = councillorQuickScan;
    expect(scale).toMatchObject({ kind: 'choices', id: 'quick-scan' });
    expect(scale.kind === 'choices' && scale.choices.map(({ id, label }) => [id, label])).toEqual([
      ['strength', 'A strength'],
      ['toDevelop', 'Something to develop'],
      ['needToKnowMore', 'I need to know more'],
      ['notImportant', 'Not important for me'],
    ]);
    expect(JSON.stringify(scale)).not.toMatch(/"value"|\d/);
  });

  it('says which choice a group counts as content, and which stands apart', () => {
    const choices = councillorQuickScan.scale.kind === 'choices' ? councillorQuickScan.scale.choices : [];
    expect(choices.map(({ id, counts }) => [id, counts])).toEqual([
      ['strength', 'reached'], ['toDevelop', undefined], ['needToKnowMore', undefined], ['notImportant', 'apart'],
    ]);
  });

  it('says what each choice means in its own words', () => {
    const choices = councillorQuickScan.scale.kind === 'choices' ? councillorQuickScan.scale.choices : [];
    for (const { label, meaning } of choices) expect(meaning.toLowerCase()).not.toContain(label.toLowerCase());
    expect(new Set(choices.map(({ meaning }) => meaning)).size).toBe(4);
  });

  it('can be left unanswered in one way only', () => {
    expect(councillorQuickScan.nonAnswers).toEqual([{ id: 'preferNotToSay', by: ['self'], label: 'I would rather not say' }]);
  });

  it('can be read in two minutes', () => {
    const choices = councillorQuickScan.scale.kind === 'choices' ? councillorQuickScan.scale.choices : [];
    const words = [...questions, ...choices.flatMap(({ label, meaning }) => [label, meaning])].join(' ').split(' ').length;
    // Two hundred words a minute is an unhurried reader; half the time is left for choosing.
    expect(words).toBeLessThanOrEqual(250);
    expect(councillorQuickScan.minutes).toBe(2);
  });

  it('asks in one plain sentence', () => {
    expect(questions[0])
      .toBe('How would you describe the way you get to know people in every part of the ward and stand up for all of them?');
    for (const question of questions) expect(question).toMatch(/^[A-Z][^.!?]*\?$/);
  });

  it('ends when the person has seen their picture: there is no gap, no action and no plan', () => {
    expect(councillorQuickScan.flow.map(({ kind, id }) => [kind, id])).toEqual([
      ['before-you-start', 'before-you-start'],
      ['ask', 'scan'],
      ['review', 'picture'],
    ]);
    expect(councillorQuickScan).toMatchObject({ kind: 'scan', target: 0, actions: [], causes: [], scenarios: [], checks: [] });
    expect(councillorQuickScan.competencies.flatMap(({ firstChoices }) => firstChoices)).toEqual([]);
  });

  it('survives a round trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(councillorQuickScan))).toEqual(councillorQuickScan);
  });
});
