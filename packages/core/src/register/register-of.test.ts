import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsvLine } from './testing/parse-csv-line.ts';
import type { DecisionOnCard, RegisterCard } from './card.ts';
import { registerOf, type RegisterEntry } from './register-of.ts';
import { sealCard } from './seal-card.ts';
import { toRegisterCsv } from './to-register-csv.ts';
import { withCard, withoutHolder } from './with-card.ts';

const alone = (name: string, on = '2026-03-02', until = '2027-03-02', reference = ''): RegisterCard => sealCard({ status: 'READY', by: 'Bo Hughes', on, until }, { name, reference });
const beside = (name: string, colleague: string, on = '2026-03-02', until = '2027-03-02', reference = ''): RegisterCard =>
  sealCard({ status: 'READY_WITH_SUPPORT', by: 'Bo Hughes', on, until, beside: colleague }, { name, reference });
const entryOf = (cards: readonly RegisterCard[], name: string, on = '2026-06-01'): RegisterEntry | undefined => registerOf(cards, on).entries.find(({ card }) => card.name === name);

describe('who may speak on a day', () => {
  it('says that somebody may speak alone from the day of the decision until the day it ends, and not on that day', () => {
    const cards = [alone('Al Price')];
    expect(['2026-03-01', '2026-03-02', '2027-03-01', '2027-03-02'].map((on) => entryOf(cards, 'Al Price', on)?.may)).toEqual(['not-begun', 'alone', 'alone', 'ended']);
  });

  it('lets somebody speak beside a colleague only on a day on which that colleague may speak alone', () => {
    const cards = [beside('Di Evans', 'al  PRICE'), alone('Al Price', '2026-03-10', '2026-09-10')];
    expect(entryOf(cards, 'Di Evans', '2026-06-01')).toMatchObject({ may: 'beside', beside: 'al PRICE' });
    expect(entryOf(cards, 'Di Evans', '2026-03-05')).toMatchObject({ may: 'not-without', missing: 'not-begun' });
    expect(entryOf(cards, 'Di Evans', '2026-09-10')).toMatchObject({ may: 'not-without', missing: 'ended' });
  });

  it.each<[string, readonly RegisterCard[], string]>([
    ['nobody of that name is on it', [], 'not-listed'],
    ['the colleague may only speak beside somebody too', [beside('Al Price', 'Di Evans')], 'not-alone'],
    ['two people have that name and one of them may not speak alone', [alone('Al Price', undefined, undefined, '1'), beside('Al Price', 'Cy Morgan', undefined, undefined, '2')], 'several'],
  ])('says what is missing where %s', (_, others, missing) => {
    expect(entryOf([beside('Di Evans', 'Al Price'), ...others], 'Di Evans')).toMatchObject({ may: 'not-without', missing });
  });

  it('lets nobody be their own colleague', () => {
    expect(entryOf([beside('Di Evans', 'di evans')], 'Di Evans')).toMatchObject({ may: 'not-without', missing: 'self' });
  });

  it('finds a colleague by staff number too', () => {
    expect(entryOf([beside('Di Evans', 'K-204'), alone('Al Price', undefined, undefined, 'k-204')], 'Di Evans')).toMatchObject({ may: 'beside' });
  });

  it('never takes a team for a colleague, nor a number that two people have', () => {
    const [parks, number] = [alone('Al Price', undefined, undefined, 'Parks'), alone('Al Price', undefined, undefined, 'k-204')];
    expect(entryOf([beside('Di Evans', 'Parks'), parks], 'Di Evans')).toMatchObject({ may: 'not-without', missing: 'not-listed' });
    expect(entryOf([beside('Di Evans', 'K-204'), number, alone('Cy Morgan', undefined, undefined, 'K-204')], 'Di Evans')).toMatchObject({ may: 'not-without', missing: 'not-listed' });
  });

  it('finds one of two people of a name by name and reference', () => {
    const others = [alone('Al Price', undefined, undefined, 'Parks'), beside('Al Price', 'X', undefined, undefined, 'Housing')];
    expect(entryOf([beside('Di Evans', 'al price (PARKS)'), ...others], 'Di Evans')).toMatchObject({ may: 'beside' });
    expect(entryOf([beside('Di Evans', 'Al Price (Housing)'), ...others], 'Di Evans')).toMatchObject({ may: 'not-without', missing: 'not-alone' });
  });

  it('lets the latest decision of a person stand, whichever card came last, and on a day before it the one before', () => {
    const cards = [beside('Al Price', 'Di Evans', '2026-05-01'), alone('Al Price', '2026-03-02')];
    expect(registerOf(cards, '2026-06-01').entries).toHaveLength(1);
    expect(entryOf(cards, 'Al Price', '2026-06-01')?.card.status).toBe('READY_WITH_SUPPORT');
    expect(entryOf(cards, 'Al Price', '2026-04-30')?.may).toBe('alone');
  });

  it('takes the more careful of two decisions of one day', () => {
    for (const cards of [[beside('Al Price', 'X'), alone('Al Price')], [alone('Al Price'), beside('Al Price', 'X')]]) expect(entryOf(cards, 'Al Price')?.card.status).toBe('READY_WITH_SUPPORT');
  });

  it('marks what ends within 30 days, and not what has ended', () => {
    const cards = [alone('Al Price', '2026-03-02', '2026-07-01')];
    expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((on) => entryOf(cards, 'Al Price', on)).map((entry) => [entry?.endsSoon, entry?.daysLeft])).toEqual([[false, 31], [true, 30], [true, 1], [false, 0]]);
  });

  it('keeps two people of one name apart by their reference, and says that there are two', () => {
    const { entries } = registerOf([alone('Al Price', undefined, undefined, 'Parks'), alone('AL PRICE', undefined, undefined, 'Housing'), alone('Di Evans')], '2026-06-01');
    expect(entries.map(({ card: { name, reference }, hasNamesake }) => [name, reference, hasNamesake])).toEqual([['Al Price', 'Parks', true], ['AL PRICE', 'Housing', true], ['Di Evans', undefined, false]]);
  });
});

const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const person = fc.constantFrom('Al Price', 'Bo Hughes', 'Cy Morgan', 'Di Evans', 'Éd Ifans');
const anyCard: fc.Arbitrary<RegisterCard> = fc.record({ name: person, colleague: fc.option(person, { nil: undefined }), on: day, months: fc.integer({ min: 1, max: 400 }) }).map(({ name, colleague, on, months }) => {
  const until = new Date(Date.parse(on) + months * 86_400_000).toISOString().slice(0, 10);
  const decision: DecisionOnCard = colleague === undefined ? { status: 'READY', by: 'M', on, until } : { status: 'READY_WITH_SUPPORT', by: 'M', on, until, beside: colleague };
  return sealCard(decision, { name });
});

describe('any register', () => {
  it('is the same in whatever order the cards came, and names nobody twice', () => {
    fc.assert(fc.property(fc.array(anyCard, { maxLength: 12 }).chain((cards) => fc.tuple(fc.constant(cards), fc.shuffledSubarray(cards, { minLength: cards.length }))), day, ([cards, shuffled], on) => {
      const register = registerOf(cards, on);
      expect(registerOf(shuffled, on)).toEqual(register);
      expect(new Set(register.entries.map(({ key }) => key)).size).toBe(register.entries.length);
    }));
  });

  it('never lets anybody speak beside somebody who may not speak alone that day', () => {
    fc.assert(fc.property(fc.array(anyCard, { maxLength: 12 }), day, (cards, on) => {
      const { entries } = registerOf(cards, on);
      const colleagues = entries.flatMap((entry) => (entry.may === 'beside' ? [entry.beside] : []));
      expect(colleagues.map((name) => entries.find(({ card }) => card.name === name)?.may)).toEqual(colleagues.map(() => 'alone'));
      expect(entries.filter(({ may, card }) => (may === 'alone' || may === 'beside') && !(card.on <= on && on < card.until))).toEqual([]);
    }));
  });
});

describe('the table', () => {
  it('has a row for each person, by name, with the decision and nothing else', () => {
    const csv = toRegisterCsv(registerOf([beside('Di "D" Evans', 'Al Price'), alone('Al Price', undefined, undefined, 'Parks, North')], '2026-06-01'));
    const [head, ...rows] = csv.trimEnd().split('\r\n').map(parseCsvLine);
    expect(head).toEqual(['name', 'reference', 'day', 'may', 'beside', 'missing', 'decided_by', 'decided_on', 'valid_until']);
    expect(rows).toEqual([
      ['Al Price', 'Parks, North', '2026-06-01', 'alone', '', '', 'Bo Hughes', '2026-03-02', '2027-03-02'],
      ['Di "D" Evans', '', '2026-06-01', 'beside', 'Al Price', '', 'Bo Hughes', '2026-03-02', '2027-03-02'],
    ]);
  });

  it('holds no formula, whatever somebody is called', () => {
    expect(toRegisterCsv(registerOf([alone('=1+1')], '2026-06-01'))).toContain(`\r\n'=1+1,`);
    for (const before of [' ', '\n', '\ufeff', '\u200b']) expect(toRegisterCsv(registerOf([{ ...alone('Al'), name: `${before}=1+1` }], '2026-06-01'))).toMatch(/\r\n"?'/);
  });
});

it('takes the same card once, and off comes everything of a person', () => {
  const [old, al, di] = [beside('Al Price', 'X', '2025-01-01', '2026-01-01'), alone('Al Price'), alone('Di Evans')];
  const cards = [old, al, di, al].reduce<readonly RegisterCard[]>(withCard, []);
  expect(cards).toEqual([old, al, di]);
  const key = registerOf(cards, '2026-06-01').entries[0]?.key ?? '';
  expect(withoutHolder(cards, key)).toEqual([di]);
});
