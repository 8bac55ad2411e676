import { PrivacyError } from '../errors/errors.ts';
import { rules } from './rules.ts';

/** How many people it takes, at least. */
export interface Floors {
  /** In a group, and behind every printed count. */
  readonly people: number;
  /** For levels, median and quartiles. */
  readonly levels: number;
  /** Complete rows for reliability and items. */
  readonly reliability: number;
  /** In every part, where parts are shown. */
  readonly margin: number;
  /** Who joined, left or changed since any earlier report. */
  readonly changed: number;
  /** Sheets for a picture in the room, and new sheets for the next. */
  readonly room: number;
  /** Raters in a group. */
  readonly raters: number;
  /** Steps that must stay possible for every hidden count: highest less lowest. */
  readonly width: number;
  /** Share of all above which answers are one voice, 0 to 1. A lower one holds back more, so this one alone may only fall. */
  readonly unanimity: number;
}

/** The floors nobody may go under. */
export const usualFloors: Floors = { people: 10, levels: 20, reliability: 30, margin: 50, changed: 10, room: 5, raters: 3, width: 5, unanimity: 0.9 };

/**
 * The floors a council has set for itself: the usual ones, with those it has raised. `changed` is never under `people`, nor `levels`,
 * `reliability` or `margin`: a council that raises the one raises all.
 *
 * @throws PrivacyError `lower-floor`, where one is lower than usual, or is no number to count people with
 *
 * @example
 * floorsOf({ people: 15 }).changed // → 15
 */
export function floorsOf(raised: Partial<Floors> = {}): Floors {
  if (Object.keys(raised).length === 0) return usualFloors;
  const floors: Floors = { ...usualFloors, ...raised };
  for (const [name, usual] of Object.entries(usualFloors) as readonly (readonly [keyof Floors, number])[]) {
    const floor = floors[name];
    // A share above which answers are hidden is stricter the lower it is, and under a half it would hide everything.
    const isKept = name === 'unanimity' ? floor <= usual && floor >= 0.5 : Number.isSafeInteger(floor) && floor >= usual;
    if (!isKept) throw new PrivacyError('lower-floor', `${rules['lower-floor'].says}: ${name} is ${usual} or ${name === 'unanimity' ? 'less, down to 0.5' : 'a greater whole number'}`);
  }
  const atLeast = (floor: number): number => Math.max(floor, floors.people);
  return { ...floors, levels: atLeast(floors.levels), reliability: atLeast(floors.reliability), margin: atLeast(floors.margin), changed: atLeast(floors.changed) };
}
