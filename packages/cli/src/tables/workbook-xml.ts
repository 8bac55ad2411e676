import { strFromU8, unzipSync } from 'fflate';

/** A cell whose formula came to an error, or to nothing that was saved; by row and column, from 1. */
interface CellFault { readonly row: number; readonly column: number; readonly what: 'error' | 'unworked' }

/** What the library that reads cells does not tell of a worksheet, in the order of the workbook. */
export interface SheetNotes {
  readonly faults: readonly CellFault[];
  readonly merged: number;
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly isHidden: boolean;
}

/** Reads what else is to be known of each worksheet; `undefined` where the workbook does not say which file holds which. */
export function notesOn(bytes: Uint8Array): readonly SheetNotes[] | undefined {
  const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name) });
  const text = (name: string): string => { const content = files[name]; return content === undefined ? '' : strFromU8(content); };
  const targets = new Map([...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '']));
  const sheets = [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => ({ tag, target: targets.get(attribute(tag, String.raw`\w+:id`) ?? '') }));
  if (sheets.length === 0) return undefined;
  const notes = sheets.flatMap(({ tag, target }): SheetNotes[] => {
    const content = target === undefined ? '' : text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return content === '' ? [] : [{ ...notesIn(content), isHidden: (attribute(tag, 'state') ?? 'visible') !== 'visible' }];
  });
  return notes.length === sheets.length ? notes : undefined;
}

function notesIn(xml: string): Omit<SheetNotes, 'isHidden'> {
  const faults = [...xml.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g)].flatMap(([, attributes = '', inner = '']): CellFault[] => {
    const place = placeOf(attribute(attributes, 'r'));
    if (place === undefined) return [];
    if (attribute(attributes, 't') === 'e') return [{ ...place, what: 'error' }];
    // A formula of text may well have come to nothing; one of numbers came to a number, or was never worked out.
    const worked = attribute(attributes, 't') === 'str' ? /<(?:\w+:)?v\b/ : /<(?:\w+:)?v\b[^>]*>[^<]/;
    return /<(?:\w+:)?f\b/.test(inner) && !worked.test(inner) ? [{ ...place, what: 'unworked' }] : [];
  });
  const count = (tag: string): number => [...xml.matchAll(new RegExp(String.raw`<(?:\w+:)?${tag}\b[^>]*\bhidden="(?:1|true)"`, 'g'))].length;
  return { faults, merged: [...xml.matchAll(/<(?:\w+:)?mergeCell\b/g)].length, hiddenRows: count('row'), hiddenColumns: count('col') };
}

/** @example placeOf('B7'); // { row: 7, column: 2 } */
function placeOf(name: string | undefined): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name ?? '') ?? [];
  if (letters === '') return undefined;
  return { row: Number(digits), column: [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) };
}

/** @example columnName(28); // 'AB' */
export function columnName(column: number): string {
  const last = (column - 1) % 26;
  return (column > 26 ? columnName((column - 1 - last) / 26) : '') + String.fromCharCode(65 + last);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(String.raw`(?:^|\s)${name}="([^"]*)"`).exec(tag)?.[1];
}
