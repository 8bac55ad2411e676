import { factsOf } from '../../framework/facts.ts';
import type { Framework } from '../../framework/framework.ts';
import { nearest } from '../../json/nearest.ts';
import type { SheetAnswer, SheetCheck } from '../answer-sheet.ts';
import { knownTo } from '../known.ts';
import { oddIn, textOf } from './cell.ts';
import type { Cell } from './cell.ts';

/** What a cell means, or what is wrong with it, without a word of what it says. */
export type Value<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly message: string; readonly hint?: string };

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const likeNumber = /^[-+]?[\d.,'\s\u00a0\u202f]*\d[\d.,'\s\u00a0\u202f]*%?$/;
const withReason = /^[ \t]*(notMyRole|notSeen|needToKnowMore|preferNotToSay|notNeeded): ?([\s\S]*)$/;

/** Text without the ordinary spaces around it, which nobody means in a name or a number. */
export function trimmed(cell: Cell): string {
  return textOf(cell).replaceAll(/^[ \t]+|[ \t]+$/g, '');
}

/** An answer: a level, a choice or a non-answer; or `notMyRole: the reason`. A reason in a cell of its own is handed in beside it. */
export function answerOf(cell: Cell, reason: Cell | undefined, framework: Framework | undefined): Value<SheetAnswer> {
  if (typeof cell === 'number') return reasoned(cell, reason);
  const told = withReason.exec(textOf(cell));
  if (told !== null && reason === undefined) return fine({ [told[1] ?? '']: told[2] ?? '' } as unknown as SheetAnswer);
  const text = trimmed(cell);
  const { choices = [], levels = [] } = framework === undefined ? {} : knownTo(framework);
  if (choices.includes(text)) return reasoned(text, reason);
  if (number.test(text)) return reasoned(Number(text), reason);
  if (likeNumber.test(text)) return notANumber(text, levels);
  return oddity(text, ['notMyRole', 'notSeen', 'needToKnowMore', 'preferNotToSay', ...choices]) ?? reasoned(text, reason);
}

function reasoned(value: string | number, reason: Cell | undefined): Value<SheetAnswer> {
  if (reason === undefined) return fine(value);
  if (typeof value === 'number') return wrong('E_REASON', 'a reason stands beside a non-answer, not beside a level', 'leave the reason empty');
  return fine({ [value]: textOf(reason) } as unknown as SheetAnswer);
}

/** A support: `done`, `notNeeded`, or `notNeeded: why`. */
export function checkOf(cell: Cell, reason: Cell | undefined): Value<SheetCheck> {
  const told = typeof cell === 'number' ? null : withReason.exec(textOf(cell));
  if (told?.[1] === 'notNeeded' && reason === undefined) return fine({ notNeeded: told[2] ?? '' });
  const text = trimmed(cell);
  if (reason !== undefined) return text === 'notNeeded' ? fine({ notNeeded: textOf(reason) }) : wrong('E_REASON', 'a reason stands beside "notNeeded" alone', 'leave the reason empty');
  return oddity(text, ['done', 'notNeeded']) ?? fine(text as SheetCheck);
}

/** A number and nothing else, as a rating is. */
export function numberOf(cell: Cell): Value<number> {
  if (typeof cell === 'number') return fine(cell);
  const text = trimmed(cell);
  return number.test(text) ? fine(Number(text)) : notANumber(text, []);
}

/** What a fact may hold depends on its kind. */
export function factOf(cell: Cell, id: string, framework: Framework | undefined): Value<string | number> {
  const kind = framework === undefined ? undefined : factsOf(framework).find((fact) => fact.id === id)?.kind;
  if (kind === 'whole-number') return numberOf(cell);
  if (kind === 'date') return dayOf(cell);
  return typeof cell === 'number' && kind === undefined ? fine(cell) : nameOf(cell);
}

/** A name: an id of somebody, a choice, a day. Digits stay what they are, `007` too. */
export function nameOf(cell: Cell): Value<string> {
  if (typeof cell === 'number' && !Number.isSafeInteger(cell)) {
    return wrong('E_NUMBER_PRECISION', 'this number is not one that a name could be, or was rounded by the spreadsheet', 'format the column as text, and fill it in again');
  }
  const text = trimmed(cell);
  return oddity(text, []) ?? fine(text);
}

/** A day as a table should hold it. Another way to write one is named and never guessed at: 02/03 is one day here and another one elsewhere. */
export function dayOf(cell: Cell): Value<string> {
  const text = trimmed(cell);
  const hint = 'format the column as yyyy-mm-dd, so that a day looks like 2026-03-02';
  if (/^[1-9]\d{4}(?:\.\d+)?$/.test(text)) return wrong('E_DATE', 'this looks like the number by which a spreadsheet counts days', hint);
  if (/^\d{1,2}([/.-])\d{1,2}\1(?:\d{2}|\d{4})$/.test(text)) return wrong('E_DATE', 'this looks like day/month/year or month/day/year, and nothing says which', hint);
  if (/^\d{4}([/.])\d{1,2}\1\d{1,2}$|^\d{4}-(?:\d-\d{1,2}|\d{2}-\d)$/.test(text)) return wrong('E_DATE', 'this looks like year, month and day, but is not written as 2026-03-02', hint);
  if (/^\d{4}-\d{2}-\d{2}[T ]\d/.test(text)) return wrong('E_DATE', 'this is a day with a time; a day alone is expected', hint);
  if (/\p{L}{3}/u.test(text) && /\d{4}/.test(text)) return wrong('E_DATE', 'this looks like a day with its month in words', hint);
  return nameOf(cell);
}

function notANumber(text: string, levels: readonly number[]): Value<never> {
  const allowed = levels.length === 0 ? '' : `; levels here are ${levels.join(', ')}`;
  if (/^[-+]?\d+,0+$/.test(text)) return wrong('E_NUMBER', `this is written with a decimal comma${allowed}`, 'leave out the comma and what stands after it');
  if (/^[-+]?\d+,\d+$/.test(text)) return wrong('E_NUMBER', `this is written with a decimal comma${allowed}`, 'write a whole number; between two of them there is no answer');
  if (text.endsWith('%')) return wrong('E_NUMBER', `this is a percentage${allowed}`, 'write the number alone');
  return wrong('E_NUMBER', `this is not a number as it is written here${allowed}`, 'write digits alone: 3');
}

/** Characters that hardly anybody meant, by their numbers; with the name they may stand for. */
function oddity(text: string, names: readonly string[]): Value<never> | undefined {
  const odd = oddIn(text);
  if (odd === undefined) return undefined;
  const meant = nearest(odd.meant, names);
  return wrong('E_ID', `this holds ${odd.shown.join(', ')}`, meant === undefined ? 'type it again with ordinary spaces and quotes, or none' : `did you mean "${meant}"?`);
}

function fine<T>(value: T): Value<T> {
  return { ok: true, value };
}

function wrong(code: string, message: string, hint?: string): Value<never> {
  return { ok: false, code, message, ...(hint === undefined ? {} : { hint }) };
}
