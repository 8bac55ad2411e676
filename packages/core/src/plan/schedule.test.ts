import { describe, expect, it } from 'vitest';
import { councillorRoles } from '../frameworks/index.ts';
import { schedule } from './schedule.ts';

const owners = { person: 'Me', organisation: 'Member services' };
const framework = { ...councillorRoles, actions: councillorRoles.actions.map((action) => ({ ...action, weeks: action.id === 'da10' ? 4 : 0 })) };

describe('a schedule', () => {
  it('proposes who, by when, how to know and when to look again', () => {
    const measure = framework.actions.find(({ id }) => id === 'da10')?.doneWhen;
    expect(schedule(framework, [{ action: 'da10', for: ['action-planning'], to: 'person' }], { from: '2026-03-02', owners })).toEqual([
      { action: 'da10', for: ['action-planning'], owner: 'Me', by: '2026-03-30', measure, reviewOn: '2026-04-13' },
    ]);
  });
  it('names somebody in the organisation for what the organisation is to do', () => {
    expect(schedule(framework, [{ action: 'da2', for: ['brokering'], to: 'organisation' }], { from: '2026-03-02', owners })[0]).toMatchObject({ owner: 'Member services', by: '2026-03-02' });
  });
  it('counts days through leap years and the nights on which clocks change', () => {
    const by = (from: string) => schedule(framework, [{ action: 'da10', for: [], to: 'person' }], { from, owners })[0]?.by;
    expect(by('2028-02-01')).toBe('2028-02-29');
    expect(by('2026-10-20')).toBe('2026-11-17');
    expect(by('2026-12-20')).toBe('2027-01-17');
  });
  it('leaves out an action nobody knows', () => expect(schedule(framework, [{ action: 'da99', for: [], to: 'person' }], { from: '2026-03-02', owners })).toEqual([]));
  it.each(['2026-02-30', '2026-13-01', '2 March 2026', '', '2026-3-2'])('refuses to begin on "%s"', (from) => {
    expect(() => schedule(framework, [], { from, owners })).toThrow(RangeError);
    expect(() => schedule(framework, [], { from, owners })).toThrow('written as in 2026-03-02');
  });
});
