import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../statistics/krippendorff-alpha.ts';
import { agreementOf, type RatedItem } from './agreement.ts';

function itemsOf(rows: readonly (readonly (number | null)[])[]): readonly RatedItem[] {
  return rows.map((levels, i) => ({ id: `i${i + 1}`, levels }));
}

// Shrout and Fleiss 1979, six targets and four judges.
const published = itemsOf([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]);

describe('agreement', () => {
  it('names each figure by its form, and comes to what was published', () => {
    const { icc, single, needed, raters, items } = agreementOf(published, 10);
    expect([raters, items]).toEqual([4, 6]);
    expect(icc).toMatchObject({ ok: true, form: 'ICC(1,k)', k: 4, items: 6 });
    expect(icc.ok && icc.value).toBeCloseTo(0.442797, 6);
    expect(single.ok && [single.form, Number(single.value.toFixed(6))]).toEqual(['ICC(1,1)', 0.165742]);
    // 0.7 (1 − 0.165742) / (0.165742 × 0.3) = 11.74…
    expect(needed).toEqual({ ok: true, form: 'Spearman–Brown', reliability: 0.7, raters: 12 });
  });

  it('gives rwg of each item and their mean, and 0 with a mark where people are further apart than chance', () => {
    const { rwg } = agreementOf(itemsOf([[4, 4, 5, 4, 5], [1, 5, 1, 5, 3]]), 5);
    expect(rwg.ok && rwg.items.map(({ id, raters, apart }) => [id, raters, apart])).toEqual([['i1', 5, false], ['i2', 5, true]]);
    expect(rwg.ok && rwg.items.map(({ value }) => value.toFixed(6))).toEqual(['0.850000', '0.000000']);
    expect(rwg.ok && rwg.mean).toBeCloseTo(0.425, 12);
  });

  it('uses Krippendorff’s alpha where some left items out, and ICC only where at least half of the items are whole', () => {
    const ragged = itemsOf([[1, 2, 1], [2, null, 2, 3], [4, 4, 5, null], [3, 3, 3, 4]].map((row) => [...row, null, null].slice(0, 4)));
    const { icc, single, alpha, needed } = agreementOf(ragged, 5);
    expect([icc, single, needed]).toEqual([{ ok: false, why: 'too-many-blanks' }, { ok: false, why: 'too-many-blanks' }, { ok: false, why: 'too-many-blanks' }]);
    const expected = krippendorffAlpha(ragged.map(({ levels }) => levels), 'interval');
    expect(alpha).toEqual({ ok: true, form: 'Krippendorff’s alpha, interval', value: expected.ok ? expected.value.alpha : null });
    const mostlyRagged = itemsOf([[1, 2, 1, 2], [4, 4, 5, 4], [3, 3, 4, null], [2, null, 2, 3], [null, 1, 2, 2]]);
    expect(agreementOf(mostlyRagged, 5).icc).toEqual({ ok: false, why: 'too-many-blanks' });
    const half = itemsOf([[1, 2, 1], [4, 4, 5], [3, 3, 3], [2, 2, 2, 2]].map((row) => [...row, null].slice(0, 4)).map((row, i) => (i < 2 ? [row[0] ?? 1, row[1] ?? 1, row[2] ?? 1, 2] : row)));
    expect(agreementOf(half, 5).icc).toMatchObject({ ok: true, items: 3 });
  });

  it('leaves out an item that fewer than three rated', () => {
    const { items, rwg } = agreementOf(itemsOf([[1, 2, 2, 1], [5, 1, null, null], [3, 3, 4, 4]]), 5);
    expect(items).toBe(2);
    expect(rwg.ok && rwg.items.map(({ id }) => id)).toEqual(['i1', 'i3']);
  });

  it.each([
    ['nobody', [], 'too-few-people'],
    ['two people', [[1, 2], [3, 4]], 'too-few-people'],
    ['three people, one of whom said nothing', [[1, 2, null], [3, 4, null]], 'too-few-people'],
  ] as const)('of %s is not given', (_, rows, why) => {
    const none = { ok: false, why };
    expect(agreementOf(itemsOf(rows), 5)).toMatchObject({ icc: none, single: none, alpha: none, rwg: none, needed: none });
  });

  it('says why where a figure is not defined', () => {
    expect(agreementOf(itemsOf([[1, 2, 3]]), 5)).toMatchObject({ icc: { why: 'too-few-questions' }, alpha: { why: 'too-few-questions' }, needed: { why: 'too-few-questions' }, rwg: { ok: true } });
    expect(agreementOf(itemsOf([[3, 3, 3], [3, 3, 3]]), 5)).toMatchObject({ icc: { why: 'no-difference' }, alpha: { why: 'no-difference' }, rwg: { ok: true, mean: 1 } });
    expect(agreementOf(itemsOf([[1, 3, 5], [5, 3, 1], [1, 5, 3]]), 5)).toMatchObject({ needed: { why: 'never-reached' } });
    expect(agreementOf(itemsOf([[1, 2, null], [null, 2, 3], [1, null, 3]]), 5)).toMatchObject({ icc: { why: 'too-few-questions' }, rwg: { why: 'too-few-questions' } });
  });
});
