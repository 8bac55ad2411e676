import type { Finding } from '../../errors/finding.ts';
import type { Framework } from '../../framework/framework.ts';
import { isForbiddenKey } from '../../json/forbidden-keys.ts';
import type { PositionOf } from '../../json/json-place.ts';
import { pointerOf, stepsOf } from '../../json/json-pointer.ts';
import type { TextPlace } from '../../json/text-place.ts';
import { frameworkOf } from '../framework-of.ts';
import type { Cell } from './cell.ts';
import { named } from './read-header.ts';
import { dayOf, nameOf } from './value-of.ts';
import type { Value } from './value-of.ts';

/** A sheet as it stood in a table. Whether it fits its framework is for `readSheet`; `findings` is what that could not see. */
export interface TableSheet {
  readonly value: Readonly<Record<string, unknown>>;
  readonly positionOf: PositionOf;
  readonly findings: readonly Finding[];
  /** Its cells do not stand under their names, so nothing else can be said of it. */
  readonly isTorn: boolean;
  /**
   * The same with each cell that was refused as it stood, so that whoever mends it sees what was meant: what stood in one place twice, or beside its
   * reason, as a list. `undefined` where something was refused that has no place in a sheet.
   */
  readonly asItStood: Readonly<Record<string, unknown>> | undefined;
  /** Where its first row stands. */
  readonly line: number;
}

/** A cell by the place it has and the column it stands in. */
export interface Spot { readonly at: () => TextPlace; readonly column: string }

type Rater = Readonly<Record<'id' | 'group', string>> & { readonly answers: Record<string, unknown> };

/** Puts one sheet together from its cells, and remembers where each of them stood. */
export class SheetBuilder {
  readonly framework: Framework | undefined;
  readonly #value: Record<string, unknown> = {};
  readonly #places = new Map<string, () => TextPlace>();
  readonly #findings: Finding[] = [];
  readonly #raters: Rater[] = [];
  readonly #start: () => TextPlace;
  /** Cells that were refused, by where they belong. */
  readonly #kept: { readonly path: string; readonly cell: unknown }[] = [];
  /** How many findings are not about one of those. */
  #lost = 0;
  #isTorn = false;

  constructor(identity: ReadonlyMap<string, { readonly cell: Cell | undefined; readonly spot: Spot }>, start: () => TextPlace, frameworks: readonly Framework[]) {
    this.#start = start;
    for (const [column, { cell, spot }] of identity) {
      const value = cell === undefined ? undefined : this.taken((column === 'answeredOn' ? dayOf : nameOf)(cell), spot, `/${column}`, cell);
      if (value !== undefined) this.put([column], value, spot);
      // What is missing is placed where it would have to be.
      else if (cell === undefined) this.#places.set(`/${column}`, spot.at);
    }
    this.framework = frameworkOf(this.#value, frameworks).framework;
  }

  /**
   * What a value holds; where there is none, why has been noted by then.
   *
   * @param cell what stood there, where `path` is its place in the sheet.
   */
  taken<T>(value: Value<T>, spot: Spot, path: string, cell?: unknown): T | undefined {
    if (value.ok) return value.value;
    const { code, message, hint } = value;
    if (cell === undefined || stepsOf(path).some(isForbiddenKey)) this.#lost += 1;
    else this.#kept.push({ path, cell });
    this.#note(code, spot, `column ${named(spot.column)}: ${message}`, hint, path);
    return undefined;
  }

  tell(code: string, spot: Spot, message: string, hint?: string, path = ''): void {
    this.#lost += 1;
    this.#note(code, spot, message, hint, path);
  }

  #note(code: string, spot: Spot, message: string, hint?: string, path = ''): void {
    this.#findings.push({ code, path, message, ...(hint === undefined ? {} : { hint }), ...spot.at() });
  }

  /** The cells do not stand under their names. */
  tear(code: string, spot: Spot, message: string, hint: string): void {
    this.#isTorn = true;
    this.tell(code, spot, message, hint);
  }

  /** Puts a value where it belongs; a second one in the same place is told. */
  put(steps: readonly string[], value: unknown, spot: Spot): void {
    const forbidden = steps.find(isForbiddenKey);
    if (forbidden !== undefined) {
      this.tell('E_KEY_FORBIDDEN', spot, 'this key means something to JavaScript itself and is never taken from a document');
      return;
    }
    const pointer = pointerOf(steps);
    if (this.#isTaken(pointer, spot, value)) return;
    let holder = this.#value;
    for (const step of steps.slice(0, -1)) {
      const inner = holder[step];
      const next: Record<string, unknown> = typeof inner === 'object' && inner !== null ? inner as Record<string, unknown> : {};
      holder[step] = next;
      holder = next;
    }
    holder[steps.at(-1) ?? ''] = value;
  }

  /** One answer of a rater; the rater is there as soon as they are named. */
  rater(id: string, group: string, spot: Spot): number {
    const known = this.#raters.findIndex((rater) => rater.id === id && rater.group === group);
    if (known >= 0) return known;
    const at = this.#raters.push({ id, group, answers: {} }) - 1;
    this.#places.set(`/raters/${at}`, spot.at);
    this.#places.set(`/raters/${at}/id`, spot.at);
    return at;
  }

  raterAnswer(at: number, id: string, value: unknown, spot: Spot): void {
    const answers = this.#raters[at]?.answers;
    if (answers === undefined || isForbiddenKey(id)) return this.tell('E_KEY_FORBIDDEN', spot, 'this key means something to JavaScript itself and is never taken from a document');
    if (!this.#isTaken(pointerOf(['raters', at, 'answers', id]), spot, value)) answers[id] = value;
  }

  flag(flag: string, spot: Spot): void {
    const flags = this.#value['discussedFlags'];
    const all = Array.isArray(flags) ? flags as string[] : [];
    this.#places.set(`/discussedFlags/${all.length}`, spot.at);
    this.#value['discussedFlags'] = [...all, flag];
  }

  /** A part that is there and holds nothing. */
  empty(part: string, spot: Spot): void {
    const [first = '', second] = part.split('.');
    if (!['facts', 'answers', 'raters', 'checks', 'scenarios', 'causes', 'discussedFlags'].includes(first) || (second !== undefined && first !== 'scenarios')) {
      this.tell('E_VALUE', spot, `column ${named(spot.column)}: this names no part of a sheet`, 'facts, answers, raters, checks, scenarios, causes or discussedFlags');
    } else if (second !== undefined) this.put([first, second], {}, spot);
    else this.put([first], first === 'raters' || first === 'discussedFlags' ? [] : {}, spot);
  }

  done(): TableSheet {
    const value = this.#raters.length === 0 ? this.#value : { ...this.#value, raters: this.#raters };
    const start = this.#start();
    return {
      value, findings: this.#findings, isTorn: this.#isTorn, line: start.line,
      asItStood: this.#lost > 0 ? undefined : this.#kept.length === 0 ? value : withKept(value, this.#kept),
      positionOf: (pointer) => {
        for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
          const at = this.#places.get(path);
          if (at !== undefined) return at();
        }
        return start;
      },
    };
  }

  #isTaken(pointer: string, spot: Spot, value: unknown): boolean {
    const first = this.#places.get(pointer);
    if (first === undefined) {
      this.#places.set(pointer, spot.at);
      return false;
    }
    const { line } = first();
    this.#kept.push({ path: pointer, cell: value });
    this.#note('E_KEY_DUPLICATE', spot, `this was given before, in row ${line}`, 'keep one of the two', pointer);
    return true;
  }
}

/** A copy of a sheet, with what was refused where it belongs. */
function withKept(sheet: Readonly<Record<string, unknown>>, kept: readonly { readonly path: string; readonly cell: unknown }[]): Readonly<Record<string, unknown>> {
  const whole = JSON.parse(JSON.stringify(sheet)) as Record<string, unknown>;
  for (const { path, cell } of kept) {
    const steps = stepsOf(path);
    let holder = whole;
    for (const step of steps.slice(0, -1)) {
      const inner = holder[step];
      const next = typeof inner === 'object' && inner !== null ? inner as Record<string, unknown> : {};
      holder[step] = next;
      holder = next;
    }
    const last = steps.at(-1) ?? '';
    holder[last] = Object.hasOwn(holder, last) ? [holder[last], cell].flat() : cell;
  }
  return whole;
}
