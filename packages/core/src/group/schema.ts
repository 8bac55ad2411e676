import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import { isDate } from '../calendar/calendar.ts';
import { releasedFiguresSchema } from '../cohort/schema.ts';
import { isForbiddenKey } from '../json/forbidden-keys.ts';
import { loneSurrogate } from '../json/plain.ts';
import type { GroupEvent } from './group-event.ts';
import type { GroupBody, GroupRecord, KeptEvent } from './group-record.ts';
import type { HandedBand } from './handed-in.ts';

z.config(jitless);

const texts = (fits: (text: string) => boolean, error: string) => z.string().check(z.refine(fits, error));
const whole = (least: number, most: number) => z.number()
  .check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most, `a whole number from ${least} to ${most}`));
const isPlain = (text: string, most: number): boolean => text.length <= most && !loneSurrogate.test(text) && !/[\p{Cc}]/u.test(text.replaceAll('\n', ''));

const name = texts(
  (text) => text.length > 0 && isPlain(text, 200) && !isForbiddenKey(text), 'a name of 1 to 200 characters, none that means something to JavaScript itself',
);
const line = texts((text) => text.trim().length > 0 && isPlain(text, 500), 'a text of 1 to 500 characters');
const owner = texts((text) => isPlain(text, 200), 'a text of at most 200 characters');
const date = texts(isDate, 'a real day, as 2026-03-02');
const code = texts((text) => /^[0-9A-HJKMNP-TV-Z]{12}$/.test(text), 'twelve digits and capital letters of those that codes use');
const people = whole(0, 10_000);
const seq = whole(1, 1_000_000);

const band: z.ZodMiniType<HandedBand> = z.union([z.strictObject({ choice: name }), z.strictObject({ band: name, reaches: z.boolean() })]);
const action = {
  id: name, text: line, action: z.exactOptional(name), for: z.exactOptional(name), to: z.enum(['group', 'organisation']), owner, by: z.exactOptional(date),
};

const both = [
  z.strictObject({ type: z.literal('sheet.handedIn'), id: code, bands: z.record(name, band), way: z.enum(['code', 'qr', 'file', 'turn', 'paper']) }),
  z.strictObject({ type: z.literal('round.opened') }),
  z.strictObject({ type: z.literal('step.begun'), step: z.enum(['set-up', 'self-scan', 'pairs', 'whole-group', 'actions']) }),
  z.strictObject({ type: z.literal('vote.counted'), scenario: name, counts: z.record(name, people) }),
  z.strictObject({ type: z.literal('rationale.shown'), scenario: name }),
  z.strictObject({ type: z.literal('action.added'), ...action }),
  z.strictObject({ type: z.literal('action.changed'), ...action }),
  z.strictObject({ type: z.literal('action.removed'), id: name }),
  z.strictObject({ type: z.literal('session.ended') }),
] as const;

/** One event as a host reports it. */
export const groupEventSchema: z.ZodMiniType<GroupEvent> = z.discriminatedUnion('type', [
  ...both,
  z.strictObject({ type: z.literal('sheet.takenBack'), id: code }),
  z.strictObject({ type: z.literal('round.closed') }),
]);

const keptEventSchema: z.ZodMiniType<KeptEvent> = z.discriminatedUnion('type', [
  ...both,
  z.strictObject({ type: z.literal('sheet.erased') }),
  z.strictObject({ type: z.literal('sheet.takenBack'), sheet: seq, mark: z.exactOptional(whole(0, 1023)) }),
  z.strictObject({
    type: z.literal('round.closed'),
    shown: z.array(z.strictObject({ competency: name, said: z.enum(['most', 'differ', 'not-yet']), sheets: z.array(seq) })),
  }),
  z.strictObject({ type: z.literal('report.made'), people, counts: z.exactOptional(z.record(name, z.array(people))), released: releasedFiguresSchema }),
]);

/** When something happened, as a host's clock says it. */
export const momentSchema = texts((text) => text.length > 0 && isPlain(text, 40), 'an instant, as 2026-03-02T18:30:00Z');

const start = { startedAt: momentSchema, competencies: z.array(name), tag: whole(0, 127), people: z.exactOptional(whole(1, 10_000)) };

/** What a session begins with. */
export const groupStartSchema: z.ZodMiniType<Omit<GroupBody, 'journal'>> = z.strictObject(start);

/** A session as it is read from outside; damage is told by its seal. */
export const groupRecordSchema: z.ZodMiniType<GroupRecord> = z.strictObject({
  format: z.literal('guildhall/group-session@1'),
  framework: z.strictObject({ id: name, version: name, hash: texts((text) => /^sha256:[0-9a-f]{64}$/.test(text), '"sha256:" and 64 hexadecimal digits') }),
  body: z.strictObject({ ...start, journal: z.array(z.strictObject({ seq, at: momentSchema, event: keptEventSchema })) }),
  seal: name,
});
