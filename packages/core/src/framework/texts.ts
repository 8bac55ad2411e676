import { jitless } from './jitless.ts';
import * as z from 'zod/mini';

z.config(jitless);

// No letter, and nothing to see: controls, zero-width characters, and those that turn the direction of text round.
const unseen = '\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff';

/** An opaque id of somebody else's making: kept as it is, as long as two that look the same are the same. */
export const idText = z.string().check(
  z.regex(new RegExp(`^[^\\s${unseen}](?:[^${unseen}]*[^\\s${unseen}])?$`), 'E_ID an id has at least one character, none that is invisible, and no space at either end'),
  z.maxLength(200, 'an id has at most 200 characters'),
);

/** A real day of the calendar, written as ISO 8601 has it. */
export const isoDate = z.iso.date('E_DATE give a real day as year, month and day: 2026-03-02');

/** Text that says something: spaces and zero-width characters alone do not. */
export function someText(most: number) {
  return z.string().check(
    z.regex(new RegExp(`[^\\s${unseen}]`), 'E_BLANK this is blank: write something, or leave it out'),
    z.maxLength(most, `keep this under ${most} characters`),
  );
}
