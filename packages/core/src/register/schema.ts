import { jitless } from '../framework/jitless.ts';
import * as z from 'zod/mini';
import { longestName } from '../attempt/longest-name.ts';
import { isoDate, someText } from '../framework/texts.ts';
import type { Hash } from '../json/hash.ts';
import type { RegisterCard } from './card.ts';

z.config(jitless);

const hash = z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, '"sha256:" and 64 hexadecimal digits')) as unknown as z.ZodMiniType<Hash>;
const name = someText(longestName);

/** A card as it is read from outside; damage is told by its seal. What it does not name is refused: a card holds a decision and nothing more. */
export const registerCardSchema: z.ZodMiniType<RegisterCard> = z.strictObject({
  format: z.literal('guildhall/register-card@1'), name, reference: z.exactOptional(name),
  status: z.enum(['READY', 'READY_WITH_SUPPORT']), by: name, on: isoDate, until: isoDate, beside: z.exactOptional(name), seal: hash,
});
