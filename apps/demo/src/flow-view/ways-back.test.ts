import { flowChartOf } from '@guildhall/core/flow';
import { councillorRoles, publicMeetingReadiness } from '@guildhall/core/frameworks';
import { expect, it } from 'vitest';
import { waysBack } from './ways-back.ts';

const backFrom = (framework: typeof councillorRoles, stage: string) => {
  const found = flowChartOf(framework).states.find(({ id }) => id === `${framework.id}/${stage}`) ?? expect.unreachable(`there is no stage ${stage}`);
  return waysBack(found).map(({ way, to }) => [way.outcome ?? way.event, to.map((id) => id.slice(framework.id.length + 1))]);
};

it('leads from a decision back to what is due again, by its outcome', () => {
  expect(backFrom(publicMeetingReadiness, 'decision')).toEqual([['NOT_YET', ['getting-ready']], ['REVIEW', ['getting-ready']], ['NOT_ASSESSED', ['getting-ready']]]);
});

it('names each kind of arrow once, with every stage it may lead to', () => {
  expect(backFrom(councillorRoles, 'plan')).toEqual([['part.reopened', ['about', 'roles', 'soft-skills']], ['areas.chosen', ['roles', 'soft-skills']]]);
});

it('finds none where nothing leads back', () => {
  expect(backFrom(councillorRoles, 'follow-up')).toEqual([]);
});
