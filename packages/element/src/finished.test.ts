import { describe, expect, it } from 'vitest';
import { finishedIn, noMoreThan, type Finished } from './finished.ts';

const scan = { id: 'councillor-quick-scan', version: '1.0.0' };
const withPlan: Finished = { id: 'k3', completion: { sharing: 'plan', framework: scan, on: '2027-03-01', plan: [{ what: 'Ask a colleague', for: ['ap'], by: '2027-04-01' }] } };

describe('what the browser kept of a form', () => {
  it('comes back as it was', () => {
    expect(finishedIn(JSON.stringify(withPlan))).toEqual(withPlan);
  });

  it.each([
    null, undefined, 3, '', '{', 'null', '[]', '{}', '{"id":"k3"}', '{"id":"k3","completion":null}', '{"id":3,"completion":{"sharing":"nobody","framework":{"id":"x"}}}',
    '{"id":"k3","completion":{"sharing":"everything","framework":{"id":"x"}}}', JSON.stringify(withPlan.completion),
  ])('is nothing where it is something else: %s', (state) => {
    expect(finishedIn(state)).toBeNull();
  });
});

describe('what the form may hold of it', () => {
  it('is all of it where no less is shared here', () => {
    expect(noMoreThan(withPlan, scan, 'plan')).toEqual(withPlan);
    expect(noMoreThan(withPlan, scan, 'result')).toEqual(withPlan);
  });

  it('is that somebody has finished where less is shared now', () => {
    expect(noMoreThan(withPlan, scan, 'nobody')).toEqual({ id: 'k3', completion: { sharing: 'nobody', framework: scan, on: '2027-03-01' } });
  });

  it('is nothing of another question set', () => {
    expect(noMoreThan(withPlan, { id: 'councillor-roles' }, 'plan')).toBeNull();
  });
});
