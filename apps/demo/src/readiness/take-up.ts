import { AssessmentError, isEarlierCopy, readCopies, readHandedOver, type AttemptEnvelope, type NextTurn } from '@guildhall/core';
import type { Errand, Path, Service } from '@guildhall/react';
import type { MessageKey } from '@guildhall/core/messages';
import { placeFor } from './tray.ts';

type Desk = Service['desk'];

/** Where somebody goes on with a file that they have opened, or what is wrong with it. */
export type TakenUp =
  | { readonly to: Path }
  | { readonly problem: MessageKey };

const said: Readonly<Record<string, MessageKey>> = {
  E_NEWER: 'storage.newer', E_VERSION_OTHER: 'storage.older', E_CONTENT_OTHER: 'storage.older', E_FORMAT: 'storage.notOurs', E_TOO_LARGE: 'storage.notOurs', E_NOT_KEPT: 'storage.nowhere',
};

/**
 * Takes up what was in a file, once it is open: saved attempts are kept here, and whoever's turn it is begins. An older copy of the same
 * attempt gives its place to it, for everything in it is in the newer one too; what went another way stays beside it.
 */
export async function takeUp(desk: Desk, text: string): Promise<TakenUp> {
  try {
    const file = fileIn(text);
    if (file === null) {
      // A card lies on the tray now; what is locked twice, or is no file of ours, is told by the desk.
      const elsewhere = placeFor(text);
      if (elsewhere !== null) return { to: elsewhere };
      const brought = await desk.bring(text);
      return 'code' in brought ? { problem: problemOf(brought.code) } : { to: ['a', brought.id, 'tasks'] };
    }
    const ids: string[] = [];
    for (const record of file.records) {
      const errand = errandOf(file);
      const brought = await desk.bring(JSON.stringify(record), errand);
      if ('code' in brought) return { problem: problemOf(brought.code) };
      await clearEarlier(desk, brought.id, record, errand !== null);
      ids.push(brought.id);
    }
    const [only] = ids;
    if (only === undefined || ids.length > 1) return { to: [] };
    return { to: ['a', only, 'tasks'] };
  } catch (error) {
    return { problem: problemOf(error instanceof AssessmentError ? error.code : 'E_DAMAGED') };
  }
}

const problemOf = (code: string): MessageKey => said[code] ?? 'storage.damaged';

interface Opened { readonly for: NextTurn; readonly from?: string | undefined; readonly records: readonly AttemptEnvelope[] }

/** What it came here for: somebody else's turn, or nothing where it is the person's own. */
function errandOf({ for: whose, from }: Opened): Errand | null {
  return whose === 'self' ? null : { for: whose, ...(from === undefined ? {} : { from }) };
}

function fileIn(text: string): Opened | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const handed = readHandedOver(value);
  if (handed !== null) return { for: handed.for, from: handed.from, records: [handed.record] };
  const records = readCopies(value);
  return records === null ? null : { for: 'self', records };
}

async function clearEarlier(desk: Desk, id: string, record: AttemptEnvelope, isErrand: boolean): Promise<void> {
  const { lying } = await desk.look();
  // Somebody's own record stays where it is opened as a colleague's too, on a computer that they share.
  const earlier = lying.flatMap((each) =>
    ('saved' in each && each.saved.id !== id && each.saved.planDraft === null && (each.saved.errand !== undefined || !isErrand) && isEarlierCopy(each.saved.envelope, record) ? [each.saved.id] : []));
  // It is a convenience: one that cannot be deleted stays, and is seen in the list.
  for (const each of earlier) await desk.remove(each).catch(() => undefined);
}
