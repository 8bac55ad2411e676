import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import { isForbiddenKey } from '../json/forbidden-keys.ts';
import { idText } from '../framework/texts.ts';
import type { Invitation } from './invitation.ts';
import type { ObserverAnswers } from './observer-answers.ts';

z.config(jitless);

const hash = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, '"sha256:" and 64 hexadecimal digits'));
const name = z.string().check(z.minLength(1), z.maxLength(200), z.refine((text) => !isForbiddenKey(text), 'every JavaScript object answers to this name already'));
const framework = z.strictObject({ id: name, version: name, hash });
const group = z.enum(['fellow-councillors', 'officers', 'community', 'manager']);

/** An invitation as it is read from outside; damage is told by its seal. */
export const invitationSchema: z.ZodMiniType<Invitation> = z.strictObject({ format: z.literal('guildhall/invitation@1'), framework, subject: idText, group, seal: hash });

/** What somebody who was asked hands in, as it is read from outside. Its answers are checked with the sheet they are put into. */
export const observerAnswersSchema: z.ZodMiniType<ObserverAnswers> = z.strictObject({
  format: z.literal('guildhall/observer@1'), framework, subject: idText, group, id: idText,
  answers: z.record(name, z.union([z.number(), name], 'give a level, or why there is none')),
  texts: z.record(name, z.string().check(z.maxLength(4000, 'keep this under 4,000 characters'))),
  seal: hash,
});
