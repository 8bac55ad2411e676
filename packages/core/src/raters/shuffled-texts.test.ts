import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../messages/english.ts';
import { shuffledTexts, observerTexts, type WrittenText } from './shuffled-texts.ts';
import type { ObserverAnswers } from './observer-answers.ts';

const texts: readonly WrittenText[] = ['Listens', 'Asks us first', 'Says what is so', 'Stays calm', 'Comes back to people', 'Knows the rules'].map((text, i) => ({ by: `f-${i}`, text }));
const shownIn = (given: readonly WrittenText[], seed: number) => {
  const found = shuffledTexts(given, seed);
  if (!found.shown) throw new Error('hidden');
  return found.texts;
};

describe('shuffledTexts', () => {
  it('gives all of them, in the same order whatever order they came in', () => {
    const order = shownIn(texts, 7);
    expect(order.toSorted()).toEqual(texts.map(({ text }) => text).toSorted());
    fc.assert(fc.property(fc.shuffledSubarray([...texts], { minLength: texts.length }), (arrived) => {
      expect(shownIn(arrived, 7)).toEqual(order);
    }));
  });

  it('gives another order for another seed, and no place to anybody by who they are', () => {
    const orders = new Set(Array.from({ length: 50 }, (_, seed) => shownIn(texts, seed).join('|')));
    expect(orders.size).toBeGreaterThan(40);
    const others = texts.map(({ text }, i) => ({ by: `z-${9 - i}`, text }));
    expect(shownIn(others, 7)).toEqual(shownIn(texts, 7));
    const firsts = new Set(Array.from({ length: 200 }, (_, seed) => shownIn(texts, seed)[0]));
    expect(firsts.size).toBe(texts.length);
  });

  it('shows nothing where fewer than three people wrote, however much they wrote', () => {
    const two = [...texts.slice(0, 2), { by: 'F-0', text: 'More' }, { by: 'f-1', text: 'And more' }];
    expect(shuffledTexts(two, 7)).toEqual({ shown: false, why: 'raters.texts.hidden' });
    expect(shuffledTexts([...two, { by: 'f-9', text: ' \n\u200b ' }], 7).shown).toBe(false);
    expect(shuffledTexts([...two, { by: 'f-9', text: 'One' }], 7).shown).toBe(true);
  });

  it('takes out what tells one keyboard from another', () => {
    const typed = [{ by: 'a', text: '  Is\r\n\tkind  \u00a0to us\u200b ' }, { by: 'b', text: 'Cafe\u0301' }, { by: 'c', text: 'x' }];
    expect(shownIn(typed, 1).toSorted()).toEqual(['Caf\u00e9', 'Is kind to us', 'x']);
  });

  it('says that how somebody writes may give them away', () => {
    const found = shuffledTexts(texts, 7);
    expect(found.shown && english[found.caution]).toMatch(/give them away/);
  });
});

describe('observerTexts', () => {
  it('gives each prompt from all groups together, and hides the one to which too few wrote', () => {
    const observers = (['officers', 'community', 'manager'] as const).map((group, i): ObserverAnswers => ({
      format: 'guildhall/observer@1', framework: { id: 'f', version: '1.0.0', hash: '' }, subject: 'm', group, id: `o-${i}`, answers: {},
      texts: { 'does-well': `well ${i}`, ...(i === 0 ? { 'could-try': 'try' } : {}) }, seal: '',
    }));
    const found = observerTexts(observers, 7);
    expect(found['does-well'].shown && found['does-well'].texts.toSorted()).toEqual(['well 0', 'well 1', 'well 2']);
    expect(found['could-try']).toEqual({ shown: false, why: 'raters.texts.hidden' });
  });
});
