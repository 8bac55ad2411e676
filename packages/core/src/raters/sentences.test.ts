import { describe, expect, it } from 'vitest';
import type { Agreement } from './agreement.ts';
import type { RatedCompetency } from './raters-of.ts';
import { agreementSentences, ratedSentences } from './sentences.ts';

const none = { ok: false, why: 'too-few-people' } as const;
const agreement: Agreement = { raters: 0, items: 0, icc: none, single: none, alpha: none, rwg: none, needed: none };
const rated: RatedCompetency = {
  id: 'x', title: 'X', self: 4.25, others: 3.1875, gap: 1.0625, label: 'you-higher', agreement,
  groups: [{ group: 'officers', raters: 4, mean: 3.375, anonymous: true }, { group: 'manager', raters: 1, mean: 3, anonymous: false }],
};

describe('ratedSentences', () => {
  it('say both views and what is worth talking about', () => {
    expect(ratedSentences(rated, 'en')).toEqual([
      'How I see it: 4.3', 'Officers: 3.4 (4 people)', 'My manager: 3 (1 person)',
      'My manager: this is somebody known by name, so it is not anonymous.',
      'All groups together: 3.2. Each group counts the same.', 'The difference is 1.06.',
      'You see yourself higher here than the people you asked do. This is worth talking about.',
    ]);
  });

  it('say that there is too little, and nothing of how many there were', () => {
    expect(ratedSentences({ ...rated, self: null, groups: [], others: null, gap: null, label: null }, 'en')).toEqual([
      'How I see it: not enough answers to say', 'Too few people have said enough about this to show it.',
    ]);
  });

  it('are there in Welsh, every one another', () => {
    const [english, welsh] = [ratedSentences(rated, 'en'), ratedSentences(rated, 'cy')];
    expect(welsh).toHaveLength(english.length);
    expect(welsh.filter((sentence) => english.includes(sentence))).toEqual([]);
  });

  it('never say that anybody is wrong', () => {
    for (const label of ['you-higher', 'others-higher', 'in-line'] as const) expect(ratedSentences({ ...rated, label }, 'en').join(' ')).not.toMatch(/wrong|right|true|error/i);
  });
});

describe('agreementSentences', () => {
  it('give each figure with the name of its form', () => {
    const full: Agreement = {
      raters: 7, items: 4,
      icc: { ok: true, form: 'ICC(1,k)', k: 7, items: 4, value: 0.8123 }, single: { ok: true, form: 'ICC(1,1)', value: 0.3 },
      alpha: { ok: true, form: 'Krippendorff’s alpha, interval', value: 0.5 },
      rwg: { ok: true, form: 'rwg', mean: 0.85, items: [{ id: 'a', raters: 7, value: 0, apart: true }, { id: 'b', raters: 7, value: 1, apart: false }] },
      needed: { ok: true, form: 'Spearman–Brown', reliability: 0.7, raters: 6 },
    };
    expect(agreementSentences(full, 'en')).toEqual([
      'Do they agree on each question? 0.85 (rwg: 1 is full agreement, 0 is chance)',
      'On 1 question they are further apart than chance. That is shown as 0.',
      'Do they see the same strong and weak points? 0.81 (ICC(1,k), with 7 people)',
      'The same, where some left questions out: 0.50 (Krippendorff’s alpha, interval)',
      'For a steady picture of this kind, ask 6 people.',
    ]);
    expect(agreementSentences(full, 'cy')).toHaveLength(5);
  });

  it('say once why there is none', () => {
    expect(agreementSentences(agreement, 'en')).toEqual(['Too few people answered to say how far they agree.']);
  });
});
