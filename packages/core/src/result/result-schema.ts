import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import type { Result } from './result.ts';

z.config(jitless);

const id = z.string().check(z.minLength(1));
const hash = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/));
const count = z.int().check(z.minimum(0));
const share = z.number().check(z.minimum(0), z.maximum(100));
const level = z.nullable(z.number());

const competency = z.strictObject({
  id, title: z.string(), chosen: z.boolean(),
  level, percent: z.nullable(share), band: z.nullable(id),
  asked: count, applicable: count, answered: count,
  bounds: z.nullable(z.tuple([z.number(), z.number()])),
  single: z.exactOptional(z.number()),
  whyNull: z.exactOptional(z.enum(['not-chosen', 'not-applicable', 'too-few', 'single', 'integrity', 'not-assessed'])),
  items: z.exactOptional(z.record(id, z.number())),
  self: z.exactOptional(z.strictObject({ level })),
  choice: z.exactOptional(id),
});

const reason = z.union([
  z.strictObject({
    code: z.enum(['CRITICAL_NOT_SEEN', 'CRITICAL_NOT_SHOWN', 'INTEGRITY_WITH_HELP', 'ASSESSORS_DIFFER', 'OTHER_TOO_LOW', 'SKILL_WITH_HELP']), competency: id,
  }),
  z.strictObject({ code: z.literal('FLAG_OPEN'), flag: id }),
  z.strictObject({ code: z.literal('SUPPORT_MISSING'), check: id }),
  z.strictObject({ code: z.enum(['OTHERS_TOO_FEW', 'OTHERS_MEAN_LOW', 'OTHERS_MEAN_BELOW_READY']) }),
]);

const gap = z.discriminatedUnion('kind', [
  z.strictObject({ competency: id, kind: z.literal('met'), level: z.number(), target: z.number() }),
  z.strictObject({ competency: id, kind: z.literal('short'), level: z.number(), target: z.number() }),
  z.strictObject({ competency: id, kind: z.literal('unknown'), level: z.null(), target: z.number() }),
]);

/** A result as it is read from outside. Closed: a field nobody knows is refused. */
export const resultSchema: z.ZodMiniType<Result> = z.strictObject({
  format: z.literal('guildhall/result@1'),
  framework: z.strictObject({ id, version: z.string(), hash }),
  council: z.exactOptional(id),
  respondent: id,
  answeredOn: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  sheet: hash,
  input: z.exactOptional(z.strictObject({ file: z.string(), line: z.int().check(z.minimum(1)) })),
  scoredWith: z.string(),
  purpose: z.literal('development'),
  warnings: z.array(z.strictObject({ code: id, path: z.string(), message: z.string() })),
  competencies: z.array(competency),
  status: z.exactOptional(z.strictObject({
    id: z.enum(['NOT_ASSESSED', 'NOT_YET', 'REVIEW', 'READY_WITH_SUPPORT', 'READY']), reasons: z.array(reason),
  })),
  scenarios: z.exactOptional(z.strictObject({ marks: count, of: z.int().check(z.minimum(1)), percent: share, flags: z.array(id) })),
  causes: z.exactOptional(z.record(id, id)),
  gaps: z.array(gap),
  plan: z.array(z.strictObject({ action: id, for: z.array(id).check(z.minLength(1)), cause: z.exactOptional(id), to: z.enum(['person', 'organisation']) })),
});
