import { hoverShade, themeColours, type ThemeColour, type ThemeColourName } from './theme-colours.ts';

/** The custom properties a council sets, by name, just as in its style sheet: `{ '--gh-brand': '#5b2d8e' }`. */
export type Theme = Readonly<Record<string, string>>;

/** One pair of colours that is too near, or one value that cannot be judged; a property may have several, light and dark apart. */
export interface ContrastProblem {
  /** The custom property that should be changed. */
  readonly property: string;
  /** What it is drawn on or beside, or `null` where the value itself is the problem. */
  readonly against: string | null;
  /** The contrast as WCAG 2.2 works it out, from 1 to 21 and cut off after two decimals, or `null` where it could not be worked out. */
  readonly ratio: number | null;
  /** The least it must be: 4.5 for words, 3 for lines, marks and what shows the focus; `null` where the value itself is the problem. */
  readonly needs: 4.5 | 3 | null;
  /** The same as a sentence, for whoever writes the theme. */
  readonly says: string;
}

/**
 * Says what cannot be read in a theme: each pair of colours that words, lines or marks are drawn in, light and dark, with what was not set as it is
 * otherwise.
 *
 * Colours are `#rgb`, `#rrggbb` or `rgb(…)` with whole numbers and no transparency; others cannot be worked out here, and are named.
 *
 * @returns nothing where all is well.
 * @example contrastProblems({ '--gh-link': '#8aa4d6' })[0]?.says
 * // '--gh-link (#8aa4d6) on --gh-paper (#ffffff) has a contrast of 2.51 to 1. Words need 4.5.'
 */
export function contrastProblems(theme: Theme): readonly ContrastProblem[] {
  const set = new Map(Object.entries(theme).map(([property, value]) => [property.trim(), value.trim()]));
  const wrong = [...set].flatMap(([property, value]) => wrongValue(property, value));
  return [...wrong, ...schemes.flatMap((scheme) => pairs.flatMap((pair) => tooNear(pair, shownBy(set, scheme), scheme)))];
}

type Scheme = 'light' | 'dark';
const schemes: readonly Scheme[] = ['light', 'dark'];

/** Names that are no colour, and may be set too. */
const others: readonly string[] = ['--gh-font', '--gh-scale'];

const propertyOf = (name: string, scheme: Scheme): string => (scheme === 'light' ? `--gh-${name}` : `--gh-${name}-dark`);

const known: ReadonlySet<string> = new Set([...others, ...Object.keys(themeColours).flatMap((name) => schemes.map((scheme) => propertyOf(name, scheme)))]);

interface Pair {
  readonly of: ThemeColourName;
  readonly on: ThemeColourName;
  readonly needs: 4.5 | 3;
  /** One of these is enough: what shows the focus is drawn in two colours. */
  readonly or?: ThemeColourName;
  /** Under the pointer, with a shade laid over what it is on. */
  readonly shaded?: true;
}

const words = (of: ThemeColourName, on: ThemeColourName): Pair => ({ of, on, needs: 4.5 });
const mark = (of: ThemeColourName, on: ThemeColourName): Pair => ({ of, on, needs: 3 });

/** Everything that is drawn in one colour on another. */
const pairs: readonly Pair[] = [
  words('text', 'paper'), words('text', 'soft'), words('text-soft', 'paper'), words('text-soft', 'soft'),
  words('link', 'paper'), words('link', 'soft'), words('link-hover', 'paper'), words('link-hover', 'soft'), words('link-visited', 'paper'), words('link-visited', 'soft'),
  words('error', 'paper'), words('on-brand', 'brand'), words('on-focus', 'focus'),
  words('on-go', 'go'), words('on-second', 'second'), words('on-danger', 'danger'),
  { ...words('on-go', 'go'), shaded: true }, { ...words('on-second', 'second'), shaded: true }, { ...words('on-danger', 'danger'), shaded: true },
  words('on-tag', 'tag'), words('on-tag-plain', 'tag-plain'), words('on-tag-good', 'tag-good'),
  mark('line-strong', 'paper'), mark('brand', 'paper'), mark('go', 'paper'), mark('danger', 'paper'), mark('good', 'paper'), mark('mark', 'paper'), mark('target', 'paper'),
  { ...mark('focus', 'paper'), or: 'on-focus' },
];

type Rgb = readonly [number, number, number];

function tooNear({ of, on, needs, or, shaded }: Pair, shown: (name: ThemeColourName) => string, scheme: Scheme): readonly ContrastProblem[] {
  const [front, back, other] = [rgbOf(shown(of)), rgbOf(shown(on)), or === undefined ? null : rgbOf(shown(or))];
  // A value that cannot be read has been named already.
  if (front === null || back === null) return [];
  const under: Rgb = shaded === undefined ? back : [back[0] * (1 - hoverShade), back[1] * (1 - hoverShade), back[2] * (1 - hoverShade)];
  const ratio = Math.max(contrast(front, under), other === null ? 0 : contrast(other, under));
  if (ratio >= needs) return [];
  const [property, against] = [propertyOf(of, scheme), propertyOf(on, scheme)];
  const down = Math.floor(ratio * 100) / 100;
  return [{
    property, against, ratio: down, needs,
    says: `${property} (${shown(of)}) on ${against} (${shown(on)})${shaded === undefined ? '' : ', darker under the pointer,'} has a contrast of ${down} to 1. ${needs === 3 ? 'Lines and marks need 3' : 'Words need 4.5'}.`,
  }];
}

/** What is shown for a name: what was set, what it is taken from, or what it is otherwise. */
function shownBy(set: ReadonlyMap<string, string>, scheme: Scheme): (name: ThemeColourName) => string {
  return (name) => {
    const colour: ThemeColour = themeColours[name];
    return set.get(propertyOf(name, scheme)) ?? (colour.from === undefined ? undefined : set.get(propertyOf(colour.from, scheme))) ?? colour[scheme];
  };
}

function wrongValue(property: string, value: string): readonly ContrastProblem[] {
  const problem = (says: string): readonly ContrastProblem[] => [{ property, against: null, ratio: null, needs: null, says }];
  if (!known.has(property)) return problem(`${property} is no property of ours, so it changes nothing.`);
  if (others.includes(property) || rgbOf(value) !== null) return [];
  return problem(`${property} (${value}) cannot be worked out here. Write it as #rrggbb.`);
}

/** A colour as red, green and blue from 0 to 255; `null` where it is written otherwise. */
function rgbOf(value: string): Rgb | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value)?.[1];
  if (hex !== undefined) {
    const long = hex.length === 6 ? hex : hex.replaceAll(/./g, '$&$&');
    return [Number.parseInt(long.slice(0, 2), 16), Number.parseInt(long.slice(2, 4), 16), Number.parseInt(long.slice(4, 6), 16)];
  }
  const [, red, green, blue] = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(value) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const rgb: Rgb = [Number(red), Number(green), Number(blue)];
  return rgb.every((part) => part <= 255) ? rgb : null;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance([red, green, blue]: Rgb): number {
  const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
