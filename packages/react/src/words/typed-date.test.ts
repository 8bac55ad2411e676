import { describe, expect, it } from 'vitest';
import { noDate, readTyped, typedFrom } from './typed-date.ts';

describe('a date that is being typed', () => {
  it.each([
    [{ day: '2', month: '3', year: '2026' }, { iso: '2026-03-02' }],
    [{ day: ' 02 ', month: '03', year: '2026' }, { iso: '2026-03-02' }],
    [noDate, null],
    [{ day: '', month: '3', year: '2026' }, { missing: 'day' }],
    [{ day: '2', month: '', year: '' }, { missing: 'month' }],
    [{ day: '2', month: '3', year: '' }, { missing: 'year' }],
    [{ day: '31', month: '2', year: '2026' }, 'not-real'],
    [{ day: '2', month: 'March', year: '2026' }, 'not-real'],
    [{ day: '2', month: '3', year: '26' }, 'not-real'],
  ] as const)('%j comes to %j', (typed, read) => {
    expect(readTyped(typed)).toEqual(read);
  });

  it('begins with one that is known, without noughts in front', () => {
    expect(typedFrom('2026-03-02')).toEqual({ day: '2', month: '3', year: '2026' });
    expect(typedFrom(undefined)).toEqual(noDate);
  });
});
