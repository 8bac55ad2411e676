import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import { isoDate } from '../framework/texts.ts';
import type { Hash } from '../json/hash.ts';
import type { Manifest } from './manifest.ts';

z.config(jitless);

const hash = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, '"sha256:" and 64 hexadecimal digits')) as unknown as z.ZodMiniType<Hash>;
const text = z.string().check(z.maxLength(10_000, 'keep this under 10000 characters'));
const id = z.string().check(z.maxLength(200, 'an id has at most 200 characters'));
const count = z.int().check(z.nonnegative('a count is 0 or more'));
const place = { file: text, line: count };
const totals = { read: count, scored: count, rejected: count, blank: count, warned: count };
const notes = z.array(z.strictObject({ code: text, message: text, path: z.exactOptional(text), hint: z.exactOptional(text), count, lines: z.array(count).check(z.maxLength(10, 'at most ten lines')) }));
const listed = <T extends z.ZodMiniType>(each: T) => z.strictObject({ count, places: z.array(each).check(z.maxLength(1000, 'at most a thousand places')) });

/** A manifest as it is read again. What it does not name is refused. */
export const manifestSchema: z.ZodMiniType<Manifest> = z.strictObject({
  format: z.literal('guildhall/manifest@1'),
  on: isoDate,
  scoredWith: text,
  asked: z.strictObject({
    format: text, shape: z.exactOptional(z.enum(['wide', 'long'])), respondent: z.enum(['keep', 'hash', 'drop']), flags: z.enum(['list', 'gate']),
    includeIntegrity: z.boolean(), strict: z.boolean(), frameworks: z.array(text),
  }),
  frameworks: z.array(z.strictObject({ id, version: text, hash, sheets: count })),
  totals: z.strictObject({ files: count, ...totals }),
  inputs: z.array(z.strictObject({
    file: text, hash, bytes: count, councils: z.array(id), ...totals, unchangedFrom: z.exactOptional(text), unnamed: z.exactOptional(count), unread: z.exactOptional(z.literal(true)),
    endedAt: z.exactOptional(count), faults: notes, warnings: notes,
  })),
  councils: z.strictObject({
    expected: z.exactOptional(count), scored: count, missing: z.array(z.strictObject({ council: id, rejected: count })), unexpected: z.array(id),
    doubled: z.array(z.strictObject({ council: id, files: z.array(text) })), unnamed: count,
  }),
  duplicates: listed(z.strictObject({ first: z.strictObject(place), again: z.strictObject(place) })),
  careless: listed(z.strictObject({ ...place, sign: z.enum(['one-answer', 'nearly-one-answer']) })),
  since: z.exactOptional(z.strictObject({ on: isoDate, seal: hash })),
  outputs: z.array(z.strictObject({ what: z.enum(['results', 'rejects']), file: text, hash, bytes: count, rows: count })),
  seal: hash,
});
