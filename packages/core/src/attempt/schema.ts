import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import { isDate } from '../calendar/calendar.ts';
import { isForbiddenKey } from '../json/forbidden-keys.ts';
import { loneSurrogate } from '../json/plain.ts';
import type { AttemptEvent, Response } from './events.ts';
import { longestName } from './longest-name.ts';
import type { AttemptEnvelope, AttemptRecord } from './record.ts';

z.config(jitless);

// Every check here is a `refine`: a page that runs an attempt carries this file, and each of zod's own checks and formats would weigh on it.
const texts = (fits: (text: string) => boolean, error: string) => z.string().check(z.refine(fits, error));
const whole = (least: number) => z.number().check(z.refine((value) => Number.isSafeInteger(value) && value >= least, `a whole number from ${least}`));

const name = texts(
  (text) => text.length > 0 && text.length <= longestName && !isForbiddenKey(text) && !loneSurrogate.test(text),
  'a name of 1 to 200 characters, none that means something to JavaScript itself, and no half of a character',
);
const words = texts((text) => text.length <= 4000 && !loneSurrogate.test(text), 'a text of at most 4,000 characters, and no half of one');
const date = texts(isDate, 'a real day, as 2026-03-02');
const place = whole(0);
const person = z.strictObject({ id: name, role: name });
const by = z.exactOptional(person);
const note = z.exactOptional(words);

const responseSchema: z.ZodMiniType<Response> = z.union([
  z.strictObject({ level: place, note }),
  z.strictObject({ choice: name, note }),
  z.strictObject({ text: words }),
  z.strictObject({ none: z.enum(['notMyRole', 'notSeen', 'needToKnowMore', 'preferNotToSay']), reason: note, note }),
]);

const stepSchema = z.strictObject({
  action: z.exactOptional(name), own: note, for: z.array(name), owner: name, by: date, measure: words, reviewOn: date,
});

/** One event as it is read from outside. */
export const attemptEventSchema: z.ZodMiniType<AttemptEvent> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('agreement.given') }),
  z.strictObject({ type: z.literal('fact.given'), fact: name, value: z.union([words, z.number()]) }),
  z.strictObject({ type: z.literal('facts.settled') }),
  z.strictObject({ type: z.literal('areas.chosen'), stage: name, areas: z.array(name) }),
  z.strictObject({ type: z.literal('item.answered'), item: name, response: responseSchema, by }),
  z.strictObject({ type: z.literal('item.cleared'), item: name, by }),
  z.strictObject({ type: z.literal('part.submitted'), part: name, by }),
  z.strictObject({ type: z.literal('part.reopened'), part: name, by }),
  z.strictObject({ type: z.literal('check.settled'), check: name, as: z.enum(['done', 'notNeeded', 'open']), on: z.exactOptional(date), reason: note }),
  z.strictObject({ type: z.literal('scenario.rated'), scenario: name, option: name, rating: whole(1) }),
  z.strictObject({ type: z.literal('flag.discussed'), flag: name, by: person }),
  z.strictObject({ type: z.literal('comment.made'), text: words }),
  z.strictObject({ type: z.literal('second-assessor.asked') }),
  z.strictObject({ type: z.literal('adjustment.named'), text: words }),
  z.strictObject({ type: z.literal('review.agreed') }),
  z.strictObject({ type: z.literal('decision.made'), outcome: name, by: person, on: date, proposed: z.exactOptional(name), reason: note, beside: z.exactOptional(name) }),
  z.strictObject({ type: z.literal('cause.given'), competency: name, cause: name }),
  z.strictObject({ type: z.literal('plan.agreed'), steps: z.array(stepSchema), none: note }),
  z.strictObject({ type: z.literal('step.done'), step: place, on: date }),
  z.strictObject({ type: z.literal('follow-up.closed'), on: date, note }),
  z.strictObject({ type: z.literal('meeting.held'), on: date, beside: z.exactOptional(name) }),
  z.strictObject({ type: z.literal('debrief.held'), on: date, note }),
  z.strictObject({ type: z.literal('incident.reported'), on: date }),
  z.strictObject({ type: z.literal('date.read'), today: date }),
  z.strictObject({ type: z.literal('attempt.withdrawn'), kept: z.exactOptional(z.strictObject({ outcome: name, by: person, on: date })) }),
]);

const hash = texts((text) => /^sha256:[0-9a-f]{64}$/.test(text), '"sha256:" and 64 hexadecimal digits');

const start = { respondent: name, startedOn: date, seed: whole(Number.MIN_SAFE_INTEGER), council: z.exactOptional(name), renews: z.exactOptional(hash) };

/** When something happened, as a host's clock says it. */
export const momentSchema = name;

/** What an attempt begins with. */
export const attemptStartSchema: z.ZodMiniType<Omit<AttemptRecord, 'journal'>> = z.strictObject(start);

/** A stored attempt as it is read from outside; damage is told by its seal, not by this. */
export const attemptEnvelopeSchema: z.ZodMiniType<AttemptEnvelope> = z.strictObject({
  format: z.literal('guildhall/attempt@1'),
  flow: z.literal(1),
  framework: z.strictObject({ id: name, version: name, hash }),
  body: z.strictObject({
    ...start,
    journal: z.array(z.strictObject({ seq: whole(1), at: momentSchema, event: attemptEventSchema })),
  }),
  seal: hash,
});

/** The names of every event there is. */
export const eventTypes: ReadonlySet<string> = new Set<AttemptEvent['type']>([
  'agreement.given', 'fact.given', 'facts.settled', 'areas.chosen', 'item.answered', 'item.cleared', 'part.submitted', 'part.reopened', 'check.settled',
  'scenario.rated', 'flag.discussed', 'comment.made', 'second-assessor.asked', 'adjustment.named', 'review.agreed', 'decision.made', 'cause.given',
  'plan.agreed', 'step.done', 'follow-up.closed', 'meeting.held', 'debrief.held', 'incident.reported', 'date.read', 'attempt.withdrawn',
]);
