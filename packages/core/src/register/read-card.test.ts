import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicMeetingReadiness } from '../frameworks/public-meeting-readiness/framework.ts';
import { hashOf } from '../json/hash.ts';
import { colleague, steadyAna, walkTo } from '../testing/persona.ts';
import { decisionForCard } from './decision-for-card.ts';
import { readCard } from './read-card.ts';
import { sealCard } from './seal-card.ts';

const decision = { status: 'READY', by: 'Bo Hughes', on: '2026-03-02', until: '2027-03-02' } as const;
const card = sealCard(decision, { name: ' Al   Price ', reference: ' ' });
const resealed = (change: Readonly<Record<string, unknown>>): unknown => {
  const { seal: _, ...unsealed } = { ...card, ...change };
  return { ...unsealed, seal: hashOf(unsealed) };
};
const codesOf = (value: unknown): readonly string[] => {
  const read = readCard(value);
  return read.ok ? [] : read.findings.map(({ code }) => code);
};

describe('a card', () => {
  it('comes back as it was made, with its names tidied', () => {
    expect(readCard(JSON.parse(JSON.stringify(card)))).toEqual({ ok: true, card });
    expect(card).toMatchObject({ name: 'Al Price' });
    expect(card).not.toHaveProperty('reference');
  });

  it.each<[string, unknown, string]>([
    ['something else', { format: 'guildhall/attempt@1' }, 'E_FORMAT'],
    ['a list', [], 'E_FORMAT'],
    ['one of a newer program', { ...card, format: 'guildhall/register-card@2' }, 'E_NEWER'],
    ['one with a later end written in', { ...card, until: '2029-03-02' }, 'E_DAMAGED'],
    ['one with another name written in', { ...card, name: 'Di Evans' }, 'E_DAMAGED'],
    ['one that ends before it begins', resealed({ until: '2026-03-02' }), 'E_RANGE'],
    ['a colleague where somebody speaks alone', resealed({ beside: 'Di Evans' }), 'E_SHAPE'],
    ['no colleague where one is needed', resealed({ status: 'READY_WITH_SUPPORT' }), 'E_SHAPE'],
    ['one that ends before the day of the decision', resealed({ until: '0001-01-01' }), 'E_RANGE'],
    ['one that ends a day after twelve months', resealed({ until: '2027-03-03' }), 'E_RANGE'],
    ['one that never ends', resealed({ until: '9999-12-31' }), 'E_RANGE'],
    ['one of another millennium', resealed({ on: '0001-01-01', until: '0001-06-01' }), 'E_RANGE'],
    ['one of the year 9999', resealed({ on: '9999-06-01', until: '9999-12-31' }), 'E_RANGE'],
    ['a day that does not exist', resealed({ on: '2026-02-30' }), 'E_DATE'],
  ])('is refused where it is %s', (_, value, code) => {
    expect(codesOf(value)).toEqual([code]);
  });

  it.each<[string, string]>([['name', '\u202e'], ['reference', '\u0000'], ['by', '\u200b'], ['beside', '\u2028'], ['name', '\n']])('names what cannot be seen in its %s', (field, character) => {
    const read = readCard(resealed({ status: 'READY_WITH_SUPPORT', beside: 'Di Evans', [field]: `Al${character}Price` }));
    expect(read).toMatchObject({ ok: false, findings: [{ code: 'E_CONTROL_CHAR', path: `/${field}` }] });
    expect(JSON.stringify(read)).toContain(`U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}`);
  });

  it('can be read wherever it was made of a name that says something, whatever was pasted with it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !/\p{Surrogate}/u.test(text)), (text) => {
      const made = sealCard({ ...decision, by: `Bo${text}` }, { name: `Al${text}`, reference: text });
      expect(readCard(made)).toEqual({ ok: true, card: made });
    }));
  });

  it.each(['NOT_YET', 'REVIEW', 'NOT_ASSESSED'])('can never say %s, sealed or not', (status) => {
    expect(codesOf(resealed({ status }))).not.toEqual([]);
  });

  it('can never carry a level or a comment beside the decision', () => {
    for (const extra of [{ level: 2 }, { competencies: [] }, { comment: 'Well done' }, { reason: 'Because' }]) expect(codesOf(resealed(extra))).not.toEqual([]);
  });
});

describe('the decision that goes on a card', () => {
  const after = (outcome: string, stage?: string) => walkTo(publicMeetingReadiness, stage, { ...steadyAna, outcome });

  it('is that somebody may speak alone, until twelve months later', () => {
    expect(decisionForCard(after('READY', 'plan').view())).toEqual({ status: 'READY', by: 'bo', on: '2026-03-07', until: '2027-03-07' });
    expect(decisionForCard(after('READY', 'standing').view())).toEqual({ status: 'READY', by: 'bo', on: '2026-03-07', until: '2027-03-07' });
  });

  it('ends after twelve months at most, however long a question set lets it hold', () => {
    const { readiness } = publicMeetingReadiness;
    if (readiness === undefined) throw new Error('it has no rules for a decision');
    const validFor = (validMonths: number) => decisionForCard(walkTo({ ...publicMeetingReadiness, readiness: { ...readiness, validMonths } }, 'standing', steadyAna).view())?.until;
    expect([validFor(6), validFor(12), validFor(36)]).toEqual(['2026-09-07', '2027-03-07', '2027-03-07']);
  });

  it('is that somebody may speak beside a colleague, by name', () => {
    expect(decisionForCard(after('READY_WITH_SUPPORT', 'standing').view())).toEqual({ status: 'READY_WITH_SUPPORT', by: 'bo', on: '2026-03-07', until: '2027-03-07', beside: colleague });
  });

  it.each(['NOT_YET', 'REVIEW', 'NOT_ASSESSED'])('is nothing at all where it was %s', (outcome) => {
    const attempt = after('READY', 'decision');
    expect(attempt.view().stage?.kind).toBe('decision');
    expect(attempt.send({ type: 'decision.made', outcome, by: { id: 'bo', role: 'manager' }, on: '2026-03-07' })).toBe(true);
    expect(attempt.view().memory.decided?.outcome).toBe(outcome);
    expect(decisionForCard(attempt.view())).toBeNull();
  });

  it('is nothing before anybody has decided, once it has ended, after something serious, and when all was taken back', () => {
    expect(decisionForCard(after('READY', 'decision').view())).toBeNull();
    expect(decisionForCard(after('READY').view())).toBeNull();
    const serious = after('READY', 'standing');
    serious.send({ type: 'incident.reported', on: '2026-03-09' });
    expect(decisionForCard(serious.view())).toBeNull();
    const back = after('READY', 'standing');
    back.send({ type: 'attempt.withdrawn' });
    expect(decisionForCard(back.view())).toBeNull();
  });
});
