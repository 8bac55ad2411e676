import { readFileSync } from 'node:fs';

/** One rule of a style sheet, with the at-rules it stands in. Only for tests. */
export interface Rule {
  readonly within: readonly string[];
  readonly selectors: readonly string[];
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

const here = new URL('../', import.meta.url);

/** A style sheet of the folder above as text, with what it imports and without comments. */
export function sheet(name: string): string {
  const text = readFileSync(new URL(name, here), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return text.replaceAll(/@import '\.\/([\w-]+\.css)';/g, (_, imported: string) => sheet(imported));
}

/** All rules of a style sheet, in order. */
export function rulesOf(text: string, within: readonly string[] = []): readonly Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open === -1) break;
    const close = endOf(text, open);
    const head = text.slice(at, open).trim();
    const body = text.slice(open + 1, close);
    if (head.startsWith('@')) rules.push(...rulesOf(body, [...within, head]));
    else rules.push({ within, selectors: splitOutside(head), declarations: declarationsOf(body) });
    at = close + 1;
  }
  return rules;
}

function endOf(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '{') depth += 1;
    if (text[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error('A rule is not closed.');
}

/** At commas, but not at those inside brackets. */
function splitOutside(list: string): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i <= list.length; i += 1) {
    if (list[i] === '(') depth += 1;
    if (list[i] === ')') depth -= 1;
    if (i === list.length || (list[i] === ',' && depth === 0)) {
      parts.push(list.slice(from, i).trim());
      from = i + 1;
    }
  }
  return parts;
}

function declarationsOf(body: string): readonly (readonly [string, string])[] {
  return body.split(';').flatMap((each) => {
    const colon = each.indexOf(':');
    return colon === -1 ? [] : [[each.slice(0, colon).trim(), each.slice(colon + 1).trim()] as const];
  });
}

/** The class names in a selector. */
export const classesIn = (selector: string): readonly string[] => [...selector.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].flatMap(([, name]) => name ?? []);
