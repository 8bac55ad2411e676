import { describe, expect, it } from 'vitest';
import { optionsOf } from './options.ts';
import { Trouble } from './trouble.ts';

const of = (attributes: Record<string, string>) => optionsOf((name) => attributes[name] ?? null);

describe('what attributes say', () => {
  it('is what most pages want where they say nothing', () => {
    expect(of({})).toEqual({ sharing: undefined, includeIntegrity: false, store: 'browser', headingLevel: 2, places: 'history', dom: 'shadow', styles: 'packaged' });
    expect(of({ sharing: '', store: '', 'heading-level': '', places: '', dom: '', styles: '' })).toEqual(of({}));
  });

  it('is taken at its word', () => {
    expect(of({ sharing: 'plan', 'include-integrity': '', store: 'memory', 'heading-level': '3', places: 'memory', dom: 'light', styles: 'host' }))
      .toEqual({ sharing: 'plan', includeIntegrity: true, store: 'memory', headingLevel: 3, places: 'memory', dom: 'light', styles: 'host' });
  });

  it.each([{ sharing: 'Result' }, { sharing: 'everybody' }, { store: 'cloud' }, { 'heading-level': '4' }, { places: 'url' }, { dom: 'Light' }, { dom: 'open' }, { styles: 'govuk' }])('is never guessed at: %o', (attributes) => {
    expect(() => of(attributes)).toThrow(Trouble);
  });
});
