import { addMonths } from '../calendar/calendar.ts';
import type { Finding } from '../errors/finding.ts';
import { atMost } from '../json/at-most.ts';
import { findingsOf } from '../json/findings-of.ts';
import { hashOf } from '../json/hash.ts';
import { isPlainObject } from '../json/plain.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import { longestMonths, type RegisterCard } from './card.ts';
import { registerCardSchema } from './schema.ts';
import { unseenIn } from './tidy-name.ts';

/** A card, or everything that is wrong with it. */
export type ReadCard =
  | { readonly ok: true; readonly card: RegisterCard }
  | { readonly ok: false; readonly findings: readonly Finding[] };

const names = ['format', 'name', 'reference', 'status', 'by', 'on', 'until', 'beside', 'seal'];
const texts = ['name', 'reference', 'by', 'beside'] as const;

/**
 * Reads a card that somebody handed over.
 *
 * @param value parsed JSON.
 * @returns findings with `E_FORMAT` for what is no card, `E_NEWER` for one of a newer program, `E_DAMAGED` for one that was changed,
 * `E_RANGE` for days that no decision has, and `E_CONTROL_CHAR` for a name with something in it that cannot be seen.
 * @example readCard({ format: 'guildhall/attempt@1' }); // { ok: false, findings: [{ code: 'E_FORMAT', … }] }
 */
export function readCard(value: unknown): ReadCard {
  const unplain = plainDataFindings(value);
  if (unplain.length > 0) return { ok: false, findings: unplain };
  if (!isPlainObject(value)) return refused('E_FORMAT', '', 'this is no card for the register: it is no object');
  const [, named, number] = typeof value['format'] === 'string' ? /^([a-z/-]+)@(\d+)$/.exec(value['format']) ?? [] : [];
  if (named !== 'guildhall/register-card') return refused('E_FORMAT', '/format', 'this is no card for the register: its "format" would be "guildhall/register-card@1"');
  if (Number(number) > 1) return refused('E_NEWER', '/format', `this was made by a newer program, in format ${Number(number)}; this one reads format 1`);
  const parsed = registerCardSchema.safeParse(value);
  if (!parsed.success) return { ok: false, findings: atMost(findingsOf(parsed.error.issues, value, names)) };
  const { seal, ...unsealed } = parsed.data;
  if (hashOf(unsealed) !== seal) return refused('E_DAMAGED', '/seal', 'this is damaged, or was changed: its seal does not match what it holds');
  const { status, on, until, beside } = unsealed;
  if (!/^2[01]/.test(on)) return refused('E_RANGE', '/on', 'no decision on a card was made before the year 2000 or is made after 2199');
  if (until <= on) return refused('E_RANGE', '/until', 'a decision ends after the day on which it is made');
  if (until > addMonths(on, longestMonths)) return refused('E_RANGE', '/until', `a decision ends at most ${longestMonths} months after the day on which it is made`);
  for (const field of texts) {
    const unseen = unseenIn(unsealed[field] ?? '');
    if (unseen !== null) return refused('E_CONTROL_CHAR', `/${field}`, `there is an invisible character here, ${unseen}; a name has none`);
  }
  if ((status === 'READY_WITH_SUPPORT') !== (beside !== undefined)) return refused('E_SHAPE', '/beside', 'a colleague is named where somebody may speak beside one, and nowhere else');
  return { ok: true, card: parsed.data };
}

function refused(code: string, path: string, message: string): ReadCard {
  return { ok: false, findings: [{ code, path, message }] };
}
