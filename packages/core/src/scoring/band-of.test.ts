import { describe, expect, it } from 'vitest';
import { councillorQuickScan, councillorRoles, publicMeetingReadiness } from '../frameworks/index.ts';
import { bandOf } from './band-of.ts';

const band = (level: number) => bandOf(councillorRoles.scale, level)?.id;

describe('bandOf', () => {
  it.each([
    [1, 'not-yet'], [1.49, 'not-yet'], [1.5, 'starting'], [2.49, 'starting'], [2.5, 'doing'], [3.49, 'doing'],
    [3.5, 'strong'], [4.49, 'strong'], [4.5, 'leading'], [5, 'leading'],
  ])('reads %s as %s: a lower edge belongs to the higher band', (level, id) => expect(band(level)).toBe(id));

  it('does not round before it reads: 2.46 is shown as 2.5 and stays below it', () => {
    expect((2.46).toFixed(1)).toBe('2.5');
    expect(band(2.46)).toBe('starting');
  });

  it('forgives floating noise and nothing more', () => {
    expect(band(2.5 - 5e-10)).toBe('doing');
    expect(band(2.5 - 1e-9)).toBe('doing');
    expect(band(2.5 - 2e-9)).toBe('starting');
  });

  it('gives the words for the screen', () => expect(bandOf(councillorRoles.scale, 4)?.shown).toBe('Well, even when it is hard'));
  it('has no name for a mean on the readiness scale', () => expect(bandOf(publicMeetingReadiness.scale, 2)).toBeNull());
  it('has no name for anything where choices are counted', () => expect(bandOf(councillorQuickScan.scale, 2)).toBeNull());
  it('has no name for what lies below the scale', () => expect(bandOf(councillorRoles.scale, 0.5)).toBeNull());
});
