import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastProblems } from './contrast.ts';
import { themeColours } from './theme-colours.ts';

it('finds nothing to say of the colours as they come, light and dark', () => {
  expect(contrastProblems({})).toEqual([]);
});

it('names the property, what it is on, and how far it falls short', () => {
  expect(contrastProblems({ '--gh-link': '#8aa4d6' })).toContainEqual({
    property: '--gh-link', against: '--gh-paper', ratio: 2.51, needs: 4.5,
    says: '--gh-link (#8aa4d6) on --gh-paper (#ffffff) has a contrast of 2.51 to 1. Words need 4.5.',
  });
});

it('agrees with the ratios that others publish', () => {
  // Grey #777777 on white is the best known near miss; black on white is as far apart as colours can be.
  expect(contrastProblems({ '--gh-text': '#777777' })[0]?.ratio).toBe(4.47);
  expect(contrastProblems({ '--gh-text': '#767676', '--gh-soft': '#ffffff' }).filter(({ property }) => property === '--gh-text')).toEqual([]);
  expect(contrastProblems({ '--gh-text': '#000', '--gh-paper': '#fff' })).toEqual([]);
  expect(contrastProblems({ '--gh-text': '#fff' })[0]?.ratio).toBe(1);
});

it('looks at dark pages by themselves', () => {
  const found = contrastProblems({ '--gh-text-dark': '#333333' });
  expect(found.map(({ property, against }) => [property, against])).toEqual([['--gh-text-dark', '--gh-paper-dark'], ['--gh-text-dark', '--gh-soft-dark']]);
});

it('takes the colour under the pointer from the link where only the link was set', () => {
  expect(contrastProblems({ '--gh-link': '#8aa4d6' }).map(({ property }) => property)).toContain('--gh-link-hover');
  expect(contrastProblems({ '--gh-link': '#8aa4d6', '--gh-link-hover': '#000000' }).map(({ property }) => property)).not.toContain('--gh-link-hover');
});

it('sees a button that can be read until the pointer is over it', () => {
  const found = contrastProblems({ '--gh-go': '#8a8a8a', '--gh-on-go': '#000000' });
  expect(found.map(({ says }) => says)).toEqual([
    expect.stringMatching(/^--gh-on-go \(#000000\) on --gh-go \(#8a8a8a\), darker under the pointer, has a contrast of 4\.\d+ to 1\. Words need 4\.5\.$/),
  ]);
});

it('lets the focus be shown by either of its two colours, and not by none', () => {
  expect(contrastProblems({ '--gh-focus': '#ffffff', '--gh-on-focus': '#000000' })).toEqual([]);
  expect(contrastProblems({ '--gh-focus': '#eeeeee', '--gh-on-focus': '#cccccc' }).map(({ property, needs }) => [property, needs])).toContainEqual(['--gh-focus', 3]);
});

it('says which values it cannot work out, and which names change nothing', () => {
  expect(contrastProblems({ '--gh-brand': 'rebeccapurple' }).map(({ says }) => says)).toEqual(['--gh-brand (rebeccapurple) cannot be worked out here. Write it as #rrggbb.']);
  expect(contrastProblems({ '--gh-brand': 'rgb(999, 0, 0)' })).toHaveLength(1);
  expect(contrastProblems({ '--gh-colour': '#000000' }).map(({ says }) => says)).toEqual(['--gh-colour is no property of ours, so it changes nothing.']);
  expect(contrastProblems({ '--gh-font': 'Verdana, sans-serif', '--gh-brand': 'rgb(91, 45, 142)' })).toEqual([]);
});

it('is the same for a colour however it is written', () => {
  const part = fc.integer({ min: 0, max: 255 });
  fc.assert(fc.property(fc.constantFrom(...Object.keys(themeColours)), part, part, part, (name, red, green, blue) => {
    const hex = `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
    const ratios = (value: string): readonly (number | null)[] => contrastProblems({ [`--gh-${name}`]: value }).map(({ ratio }) => ratio);
    expect(ratios(hex)).toEqual(ratios(`rgb(${red} ${green} ${blue})`));
    expect(ratios(hex)).toEqual(ratios(hex.toUpperCase()));
  }));
});
