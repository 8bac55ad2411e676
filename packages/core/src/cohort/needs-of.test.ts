import { describe, expect, it } from 'vitest';
import type { Framework } from '../framework/framework.ts';
import { councillorRoles, leadershipPoints } from '../frameworks/index.ts';
import type { ReleasedQuestion } from '../privacy/released-figures.ts';
import type { Barrier } from './barriers.ts';
import { needsOf } from './needs-of.ts';

const question = (id: string, halfShort: boolean | 'hidden'): ReleasedQuestion =>
  ({ id, scored: 40, reaching: 'hidden', halfShort, quartiles: 'hidden', levels: 'hidden', reliability: 'hidden', why: {} });
const short = (framework: Framework) => framework.competencies.filter(({ integrity }) => integrity === undefined).map(({ id }) => question(id, true));
const inShort = (needs: ReturnType<typeof needsOf>) => needs.map(({ to, competency, action, cause }) => [to, competency, action, ...(cause === undefined ? [] : [cause])]);

describe('what would help a group', () => {
  it('is nothing, where half of it get there or nobody may know', () => {
    expect(needsOf(councillorRoles, [question('brokering', false), question('place-shaper', 'hidden')], [{ competency: 'brokering', stands: 'hidden' }])).toEqual([]);
  });

  it('is the first thing listed that people can do together', () => {
    expect(inShort(needsOf(councillorRoles, short(councillorRoles), []))).toEqual([
      ['group', 'political-representative', 'da9'], ['group', 'community-advocate', 'da15'], ['group', 'community-leader', 'da12'],
      ['group', 'service-transformer', 'da1'], ['group', 'place-shaper', 'da21'], ['group', 'knowledge-champion', 'da8'], ['group', 'action-planning', 'da10'],
      ['group', 'engaging-new-communities', 'da9'], ['group', 'conflict-resolution', 'da15'], ['group', 'brokering', 'da13'],
    ]);
  });

  it('passes over what is the council\'s to do, and what is for one person at a time, where there is something else', () => {
    const points = inShort(needsOf(leadershipPoints, short(leadershipPoints), []));
    expect(points).toContainEqual(['group', 'point-9', 'da9']);
    expect(points).toContainEqual(['group', 'point-1', 'da5']);
    expect(points).toContainEqual(['group', 'point-6', 'da1']);
    expect(points).toContainEqual(['group', 'point-5', 'da18']);
  });

  it('begins with what the council is to put right', () => {
    const barriers: readonly Barrier[] = [{ competency: 'brokering', stands: true, cause: 'council-rules' }, { competency: 'place-shaper', stands: false }];
    expect(inShort(needsOf(councillorRoles, [question('place-shaper', true), question('brokering', true)], barriers))).toEqual([
      ['organisation', 'brokering', 'da24', 'council-rules'], ['group', 'place-shaper', 'da21'], ['group', 'brokering', 'da13'],
    ]);
  });

  it('takes from the cause\'s actions the one that the skill lists, before the one for what many share', () => {
    const barriers: readonly Barrier[] = [{ competency: 'point-12', stands: true, cause: 'council-contact' }];
    expect(inShort(needsOf(leadershipPoints, [], barriers))).toEqual([['organisation', 'point-12', 'da2', 'council-contact']]);
  });

  it('asks the council, where all that is listed is the council\'s', () => {
    const only: Framework = { ...councillorRoles, competencies: councillorRoles.competencies.map((competency) => ({ ...competency, firstChoices: ['da24'] })) };
    expect(inShort(needsOf(only, [question('brokering', true)], [{ competency: 'brokering', stands: true }]))).toEqual([['organisation', 'brokering', 'da24']]);
  });
});
