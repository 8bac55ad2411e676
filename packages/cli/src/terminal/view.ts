import type { Laid } from './layout.ts';

/** What of a page is on the screen, and at which choice the person is. */
export interface View { readonly top: number; readonly at: number | undefined }

type Places = Pick<Laid, 'places'> & { readonly lines: { readonly length: number } };

/** The last line that a page may begin with. */
export function lastTop({ lines }: Places, rows: number): number {
  return Math.max(0, lines.length - rows);
}

/**
 * The arrow down, or up: on to the next choice where that is in sight, and otherwise on through the page, so that whatever comes before a
 * choice can be read first.
 */
export function moved(laid: Places, { top, at }: View, by: 1 | -1, rows: number): View {
  const next = at === undefined ? firstInSight(laid, top, rows, by) : at + by;
  const place = next === undefined ? undefined : laid.places[next];
  if (place !== undefined && next !== undefined && isInSight(place, top, rows)) return shown(laid, { top, at: next }, rows);
  const further = Math.min(lastTop(laid, rows), Math.max(0, top + by));
  if (further !== top) return { top: further, at };
  return place === undefined ? { top, at } : shown(laid, { top, at: next }, rows);
}

/** The same with the choice that the person is at in sight, all of it where there is room. */
export function shown(laid: Places, { top, at }: View, rows: number): View {
  const place = at === undefined ? undefined : laid.places[at];
  if (place === undefined) return { top: Math.min(top, lastTop(laid, rows)), at };
  const [from, to] = place;
  const lowest = Math.max(0, Math.min(from, to - rows));
  return { top: Math.min(Math.max(top, lowest), from), at };
}

/** Whether all of the choice that the person is at can be read now, as far as there is room for it. */
export function isSeen({ places }: Places, { top, at }: View, rows: number): boolean {
  const place = at === undefined ? undefined : places[at];
  return place !== undefined && place[0] >= top && Math.min(place[1], place[0] + rows) <= top + rows;
}

function isInSight([from]: readonly [number, number], top: number, rows: number): boolean {
  return from >= top && from < top + rows;
}

function firstInSight({ places }: Places, top: number, rows: number, by: 1 | -1): number | undefined {
  const inSight = places.flatMap((place, i) => (isInSight(place, top, rows) ? [i] : []));
  if (inSight.length === 0) return by === 1 ? Math.max(0, places.findIndex(([from]) => from >= top)) : undefined;
  return by === 1 ? inSight[0] : inSight.at(-1);
}
