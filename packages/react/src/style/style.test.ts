import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { classesIn, rulesOf, sheet } from './testing/sheet.ts';
import { themeColours, type ThemeColour } from './theme-colours.ts';

const whole = rulesOf(sheet('index.css'));
const extra = rulesOf(sheet('extra.css'));
const govuk = readFileSync(createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8');
const source = new URL('../', import.meta.url).pathname;

/** GOV.UK Frontend's templates have these too, and its style sheet has nothing to say of them. */
const onlyHooks: readonly string[] = ['govuk-checkboxes', 'govuk-radios', 'govuk-table__body', 'govuk-table__head', 'govuk-table__row'];

/** Parts of a chart that need no rule of their own; their names are for whoever looks for them. */
const partsOfCharts: readonly string[] = ['gh-chart-after', 'gh-chart-heat-row', 'gh-chart-here', 'gh-chart-key-dots', 'gh-chart-plot', 'gh-chart-title'];

/** Class names that a host puts on its own page. */
const forHosts = ['gh-light'];

const names = (rules: typeof whole): ReadonlySet<string> => new Set(rules.flatMap(({ selectors }) => selectors.flatMap(classesIn)));
const inSheet = names(whole);

/** Class names as they stand in the components. One that ends in a hyphen goes on with something that is worked out. */
const used: ReadonlySet<string> = new Set(globSync('**/*.{ts,tsx}', { cwd: source })
  .filter((file) => !/\.test\.|^style\//.test(file))
  .flatMap((file) => [...readFileSync(source + file, 'utf8').replaceAll(/^import .*$/gm, '').matchAll(/(?<=['"`\s.])(?:govuk|gh)(?:-[a-zA-Z0-9_-]*)?(?=['"`\s.$])/g)].map(([name]) => name)));
const isUsed = (name: string): boolean => used.has(name) || [...used].some((each) => each.endsWith('-') && name.startsWith(each));
const isKnown = (known: ReadonlySet<string>, name: string): boolean => (name.endsWith('-') ? [...known].some((each) => each.startsWith(name)) : known.has(name));

describe('the class names', () => {
  it('that begin with govuk- are GOV.UK Frontend 6\'s own', () => {
    const theirs = new Set([...classesIn(govuk), ...onlyHooks]);
    expect([...used].filter((name) => name.startsWith('govuk-') && !isKnown(theirs, name))).toEqual([]);
    expect(used.size).toBeGreaterThan(100);
  });

  it('that the components use are all in the style sheet', () => {
    expect([...used].filter((name) => !isKnown(inSheet, name) && ![...onlyHooks, ...partsOfCharts].includes(name))).toEqual([]);
  });

  it('in the style sheet are all used', () => {
    expect([...inSheet].filter((name) => !isUsed(name) && !forHosts.includes(name))).toEqual([]);
  });
});

describe('the style sheets', () => {
  it('touch nothing outside an assessment', () => {
    const reaching = [...whole, ...extra].filter(({ within }) => !within.some((at) => at.startsWith('@keyframes'))).flatMap(({ selectors }) => selectors.filter((selector) => !/^(?::root |:host\(:not\(\.gh-light\)\) )?\.gh(?:--large)?(?=$|[ :.])/.test(selector)));
    expect(reaching).toEqual([]);
  });

  it('use no at-rule that would reach a whole page', () => {
    const at = new Set([...whole, ...extra].flatMap(({ within }) => within.map((each) => each.split(/[\s(]/)[0])));
    expect([...at]).toEqual(['@media']);
    expect(sheet('index.css') + sheet('extra.css')).not.toMatch(/@(?:page|font-face|charset|import|layer|property)/);
  });

  it('leave GOV.UK Frontend\'s own rules alone, in the one that goes beside it', () => {
    const theirs = extra.flatMap(({ selectors }) => selectors.filter((selector) => !classesIn(selector).some((name) => name.startsWith('gh-'))));
    expect([...new Set(theirs)]).toEqual(['.gh']);
  });

  it('have every size follow large print, and no root element of a host\'s', () => {
    const sizes = [...whole, ...extra].flatMap(({ selectors, declarations }) => declarations.filter(([property, value]) => property !== '--gh-rem' && /\d(?:rem|vw|vh)\b/.test(value)).map(([property]) => `${selectors[0]} ${property}`));
    expect(sizes).toEqual([]);
  });

  it('set nothing as important, and fetch nothing', () => {
    expect(sheet('index.css') + sheet('extra.css')).not.toMatch(/!important|url\(|expression\(/);
  });

  it.each(['index.css', 'extra.css'])('are understood by the oldest browsers there are: %s', (name) => {
    const built = (target: string[]): string => transformSync(sheet(name), { loader: 'css', target, minifySyntax: false }).code;
    expect(built(['chrome109', 'firefox115', 'safari15.6'])).toBe(built(['esnext']));
    expect(sheet(name)).not.toMatch(/color-mix|light-dark|:has\(|subgrid|@container|@scope|&\s/);
  });

  it('use no custom property that is not set', () => {
    for (const rules of [whole, extra]) {
      const set = new Set(rules.flatMap(({ declarations }) => declarations.map(([property]) => property)));
      const asked = rules.flatMap(({ declarations }) => declarations.flatMap(([, value]) => [...value.matchAll(/var\((--gh-c-[\w-]+|--gh-rem|--gh-scale)\)/g)].map(([, property]) => property ?? '')));
      expect([...new Set(asked)].filter((property) => !set.has(property))).toEqual([]);
    }
  });
});

describe('the colours', () => {
  const all: Readonly<Record<string, ThemeColour>> = themeColours;

  it.each([['light', '.gh', ''], ['dark', ':root .gh:not(.gh-light, .gh-light .gh)', '-dark']] as const)('that can be set are those of which contrast is worked out: %s', (scheme, selector, end) => {
    const rule = whole.find(({ selectors, within }) => selectors[0] === selector && within.length === (scheme === 'dark' ? 1 : 0));
    const written = rule?.declarations.filter(([property, value]) => property.startsWith('--gh-c-') && value.startsWith('var('));
    const expected = Object.entries(all).map(([name, colour]) => {
      const otherwise = colour.from === undefined ? colour[scheme] : `var(--gh-${colour.from}${end}, ${colour[scheme]})`;
      return [`--gh-c-${name}`, `var(--gh-${name}${end}, ${otherwise})`];
    });
    expect(written).toEqual(expected);
  });

  it('are listed on the page about theming, as they are', () => {
    const page = readFileSync(new URL('../../../../docs/guides/theming.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| `--gh-([\w-]+)` \| `(#\w+)` \| `(#\w+)` \|/gm)].map(([, name, light, dark]) => [name, light, dark]);
    expect(listed).toEqual(Object.entries(all).map(([name, { light, dark }]) => [name, light, dark]));
  });

  it('are only ever those', () => {
    const literal = whole.filter(({ within }) => !within.includes('@media print')).flatMap(({ selectors, declarations }) => declarations.filter(([property, value]) => !property.startsWith('--gh-c-') && /#[\da-f]{3}|rgb\(|hsl\(/i.test(value)).map(([property]) => `${selectors[0]} ${property}`));
    expect(literal).toEqual([]);
  });
});
