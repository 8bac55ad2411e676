import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import { someText } from '../framework/texts.ts';
import type { Norms } from './norms.ts';
import type { VersionMap } from './version-map.ts';

z.config(jitless);

const name = someText(200);

/** The shape of a version map. Whether it fits its two versions is for `versionMapFindings`. */
export const versionMapSchema: z.ZodMiniType<VersionMap> = z.strictObject({
  framework: name,
  from: name,
  to: name,
  items: z.record(name, z.nullable(name)),
  why: someText(4000),
});

const why = z.enum(['integrity', 'few-items', 'few-rows', 'no-spread', 'unreliable']);

/** Norms as they are read from a file, our own or somebody else's. */
export const normsSchema: z.ZodMiniType<Norms> = z.strictObject({
  format: z.literal('guildhall/norms@1'),
  framework: z.strictObject({ id: name, version: name }),
  competencies: z.record(name, z.strictObject({
    sd: z.number().check(z.gt(0, 'E_RANGE a standard deviation is above 0')),
    reliability: z.number().check(z.gt(0, 'E_RANGE a reliability is above 0'), z.lt(1, 'E_RANGE a reliability is below 1')),
  })),
  without: z._default(z.array(z.strictObject({ competency: name, why })), []),
});
