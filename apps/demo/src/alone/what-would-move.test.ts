import type { Framework } from '@guildhall/core';
import { answersOf } from '@guildhall/core/flow';
import { frameworks } from '@guildhall/core/frameworks';
import { format, type Language } from '@guildhall/core/messages';
import { reportOf } from '@guildhall/core/report';
import { steadyAna, walkTo, type Persona } from '@guildhall/core/testing';
import { describe, expect, it } from 'vitest';
import { whatWouldMove } from './what-would-move.ts';

const set = frameworks.find(({ readiness, scale }) => readiness === undefined && scale.kind === 'levels');
const ready = frameworks.find(({ readiness }) => readiness !== undefined);
if (set === undefined || ready === undefined) throw new Error('there is none');

function moves(framework: Framework, persona: Partial<Persona>, stage?: string, language: Language = 'en', stands = false) {
  const answers = answersOf(framework, walkTo(framework, stage, { ...steadyAna, ...persona }).view().memory);
  return whatWouldMove({ framework, answers, report: reportOf({ framework, answers }), language, t: (key) => format(language, key), flags: 'list', stands });
}

describe('what would move a skill', () => {
  it('is told for every skill to work on, and for no other', () => {
    const low = moves(set, { answer: () => 2 });
    expect(low.skills.length).toBe(set.competencies.length);
    for (const { sentences, steps, others } of low.skills) {
      expect(sentences.join(' ')).toMatch(/ comes to 2 today\..*(?:One answer|\d+ answers together) would take it to /);
      expect(steps.length).toBeGreaterThan(0);
      for (const { question, words } of steps) {
        expect(question).toMatch(/^How well do you .*\?$/);
        expect(words.join(' ')).toMatch(/^Today: “Sometimes, with help”\. Then: “.+”\. It looks like this: .+\.$/);
      }
      expect([...sentences, ...others].filter((sentence) => sentence.startsWith('- '))).toEqual([]);
      expect(others).toHaveLength(1);
    }
    expect(moves(set, { answer: () => 3 }).skills).toEqual([]);
  });

  it('says once, and not with each skill, that it is no reason to answer in another way', () => {
    const { skills, honest } = moves(set, { answer: () => 2 });
    expect(honest).toMatch(/no reason to answer in another way/);
    expect(skills.flatMap(({ sentences }) => sentences)).not.toContain(honest);
  });

  it('is in Welsh for who reads Welsh', () => {
    expect(moves(set, { answer: () => 2 }, undefined, 'cy').skills[0]?.sentences[0]).toMatch(/heddiw/);
  });
});

describe('what it would take to speak', () => {
  const decision = ready.flow.find(({ kind }) => kind === 'decision')?.id;

  it('is told once somebody has watched, and a person has not settled it', () => {
    expect(moves(ready, { answer: () => 1 }, decision).status?.join(' ')).toMatch(/A person decides/);
    expect(moves(ready, { answer: () => 1 }, decision, 'en', true).status).toBeNull();
  });

  it('is not told before anybody has watched, nor where there is nothing further', () => {
    expect(moves(ready, { answer: () => 1 }, ready.flow.find(({ kind }) => kind === 'beside')?.id).status).toBeNull();
    expect(moves(ready, { answer: (_, __, to) => to, rating: () => 2 }, decision).status).toBeNull();
  });
});
