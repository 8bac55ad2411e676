import { describe, expect, it } from 'vitest';
import type { Answers } from '../attempt/answers.ts';
import type { Response } from '../attempt/events.ts';
import { checkFramework } from '../framework/check-framework.ts';
import type { Competency, Framework } from '../framework/framework.ts';
import { councillorRoles, leadershipPoints } from '../frameworks/index.ts';
import { pairedGap } from './paired-gap.ts';
import { pairedSentences } from './sentences.ts';

function side(identity: string, t12a: Response | undefined, t12b: Response | undefined, agreed = true) {
  const responses = Object.fromEntries(Object.entries({ t12a, t12b }).filter(([, response]) => response !== undefined)) as Answers['responses'];
  return { answers: { facts: { identity }, responses, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [] }, agreed };
}

const level = (value: number): Response => ({ level: value });

describe('pairedGap', () => {
  it('gives what each side said to each question, how far apart it is, and from one level on that it is worth talking about', () => {
    expect(pairedGap(leadershipPoints, side('chief-executive', level(4), level(3)), side('leadership', level(2), level(3)))).toEqual([{
      id: 'point-12', title: 'Trust, truth and tolerance', sides: ['chief-executive', 'leadership'], gap: 1, worthTalking: true, action: 'da5',
      items: [{ id: 't12a', levels: [4, 2], gap: 2, worthTalking: true }, { id: 't12b', levels: [3, 3], gap: 0, worthTalking: false }],
    }]);
  });

  it('begins at a gap of one level', () => {
    const [found] = pairedGap(leadershipPoints, side('chief-executive', level(4), level(3)), side('leadership', level(3), level(3)));
    expect(found).toMatchObject({ worthTalking: true, action: 'da5', gap: 0.5, items: [{ gap: 1, worthTalking: true }, { gap: 0, worthTalking: false }] });
  });

  it('names no action where both see it the same', () => {
    const [found] = pairedGap(leadershipPoints, side('leadership', level(3), level(5)), side('chief-executive', level(3), level(5)));
    expect(found).toMatchObject({ sides: ['leadership', 'chief-executive'], gap: 0, worthTalking: false });
    expect(found).not.toHaveProperty('action');
  });

  it('tells nobody why the other gave no level', () => {
    const [found] = pairedGap(leadershipPoints, side('leadership', { none: 'preferNotToSay', reason: 'a private reason' }, undefined), side('chief-executive', level(1), level(5)));
    expect(found).toMatchObject({ gap: null, worthTalking: false, items: [{ levels: [null, 1], gap: null }, { levels: [null, 5], gap: null }] });
    expect(JSON.stringify(found)).not.toMatch(/private|preferNotToSay/);
  });

  it.each([[true, false], [false, true], [false, false]])('is refused where not both have agreed: %s and %s', (one, other) => {
    expect(() => pairedGap(leadershipPoints, side('chief-executive', level(4), level(3), one), side('leadership', level(2), level(3), other)))
      .toThrow(expect.objectContaining({ code: 'E_PRIVACY_BOTH_AGREED', rule: 'both-agreed' }));
  });

  it('takes only `true` for agreement', () => {
    expect(() => pairedGap(leadershipPoints, { ...side('chief-executive', level(4), level(3)), agreed: 'yes' as unknown as boolean }, side('leadership', level(2), level(3))))
      .toThrow('both have agreed');
  });

  it.each([['leadership', 'leadership'], ['chief-executive', 'member'], ['senior-officer', 'leadership']])('is refused where %s and %s are not the two sides', (one, other) => {
    expect(() => pairedGap(leadershipPoints, side(one, level(4), level(3)), side(other, level(2), level(3)))).toThrow(expect.objectContaining({ code: 'E_PAIR' }));
  });

  it('is refused where a framework pairs nothing', () => {
    expect(() => pairedGap(councillorRoles, side('a', level(1), level(1)), side('b', level(1), level(1)))).toThrow(expect.objectContaining({ code: 'E_PAIR' }));
  });
});

describe('its sentences', () => {
  it('put the question, both answers and what may help', () => {
    const [found] = pairedGap(leadershipPoints, side('chief-executive', level(4), undefined), side('leadership', level(2), level(3)));
    expect(found && pairedSentences(leadershipPoints, found, 'en')).toEqual([
      'How well do you tell the truth to each other, early? Chief executive: 4; Leader, elected mayor or cabinet member: 2',
      'How well do you allow for honest mistakes and differences? Chief executive: no answer; Leader, elected mayor or cabinet member: 3',
      'You see this differently. This is worth talking about.',
      'What may help: An open talk led from outside',
    ]);
  });
});

describe('a framework that marks a pair', () => {
  const changed = (change: Partial<Competency>): Framework => ({ ...leadershipPoints, competencies: leadershipPoints.competencies.map((competency) => (competency.id === 'point-12' ? { ...competency, ...change } : competency)) });
  const codes = (framework: Framework) => checkFramework(framework).map(({ code, path }) => [code, path]);

  it('names a fact and an action it has, and puts every question to the same two', () => {
    expect(codes(leadershipPoints)).toEqual([]);
    expect(codes(changed({ paired: { by: 'identity', action: 'da99' } }))).toEqual([['E_REFERENCE', '/competencies/15/paired/action']]);
    expect(codes(changed({ paired: { by: 'identitty', action: 'da5' } })).map(([code]) => code)).toEqual(['E_REFERENCE', 'E_PAIR']);
    const point12 = leadershipPoints.competencies.find(({ id }) => id === 'point-12');
    const [first, second] = point12?.indicators ?? [];
    if (!first || !second) throw new Error('two questions');
    expect(codes(changed({ indicators: [first, { ...second, putTo: { identity: ['chief-executive', 'member'] } }] }))).toEqual([['E_PAIR', '/competencies/15/paired']]);
    expect(codes(changed({ indicators: [{ ...first, putTo: { identity: ['chief-executive'] } }] }))).toEqual([['E_PAIR', '/competencies/15/paired']]);
  });
});
