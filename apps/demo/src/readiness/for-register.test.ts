import { handOver } from '@guildhall/core';
import { hashOf } from '@guildhall/core/json';
import { frameworks } from '@guildhall/core/frameworks';
import { sealCard } from '@guildhall/core/register';
import { steadyAna, walkTo } from '@guildhall/core/testing';
import { expect, it } from 'vitest';
import { forRegister } from './for-register.ts';

const readiness = frameworks.find((framework) => framework.readiness !== undefined);
if (readiness === undefined) throw new Error('no question set has a decision in it');
const host = { now: () => '2026-03-02T09:00:00.000Z' };
const recordAt = (stage: string) => {
  const record = walkTo(readiness, stage, steadyAna, host).record();
  if (record === null) throw new Error('nothing was agreed to');
  return record;
};
const decision = { status: 'READY', by: 'bo', on: '2026-03-07', until: '2027-03-07' } as const;
const { seal: _, ...unsealed } = { ...sealCard(decision, { name: 'Al Price' }), name: 'Al\u202ePrice' };
const turned = { ...unsealed, seal: hashOf(unsealed) };

it('takes a card as it is', () => {
  const card = sealCard(decision, { name: 'Al Price' });
  expect(forRegister(JSON.stringify(card), frameworks)).toEqual({ card });
});

it('takes the decision alone from a whole record, also from one that was handed over', () => {
  expect(forRegister(JSON.stringify(recordAt('standing')), frameworks)).toEqual({ decision });
  expect(forRegister(JSON.stringify(handOver(recordAt('standing'), 'self')), frameworks)).toEqual({ decision });
});

it('says the same of every record that lets nobody speak: undecided, or decided otherwise', () => {
  const outcomes = ['NOT_YET', 'REVIEW', 'NOT_ASSESSED'].map((outcome) => {
    const attempt = walkTo(readiness, 'decision', steadyAna, host);
    expect(attempt.send({ type: 'decision.made', outcome, by: { id: 'bo', role: 'manager' }, on: '2026-03-07' })).toBe(true);
    return JSON.stringify(attempt.record());
  });
  for (const text of [JSON.stringify(recordAt('decision')), ...outcomes]) expect(forRegister(text, frameworks)).toEqual({ problem: 'register.nothing' });
});

it.each([
  ['no JSON', 'hello', 'register.notOurs'],
  ['something else of ours', '{"format":"guildhall/summary@1"}', 'register.notOurs'],
  ['a damaged record', JSON.stringify({ ...recordAt('standing'), flow: 2 }), 'register.notOurs'],
  ['a card with another end', JSON.stringify({ ...sealCard(decision, { name: 'Al Price' }), until: '2030-01-01' }), 'register.damaged'],
  ['a card that holds for years', JSON.stringify(sealCard({ ...decision, until: '9999-12-31' }, { name: 'Al Price' })), 'register.days'],
  ['a card whose name turns round what follows', JSON.stringify(turned), 'register.unseen'],
  ['a card of a newer program', '{"format":"guildhall/register-card@9"}', 'storage.newer'],
])('refuses %s', (_, text, problem) => {
  expect(forRegister(text, frameworks)).toEqual({ problem });
});
