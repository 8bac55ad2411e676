import type { AttemptEnvelope } from '@guildhall/core';
import { fromBase64, toBase64 } from '../locked/base64.ts';
import type { DrawerKey } from '../locked/drawer-key.ts';
import { bytes } from '../locked/locked-file.ts';
import type { KeptGlance, Saved } from './saved.ts';
import type { Store } from './store.ts';

/** What lies in the store underneath: the record in a box, and beside it only what is needed to keep it, to tell writings apart, and to delete it in time. */
interface Locked {
  readonly format: 'guildhall/locked-record@1';
  readonly iv: string;
  readonly box: string;
}

/**
 * A store that locks what it is given before another one keeps it. What that one holds is closed to whoever has no key: question set,
 * answers, notes, plan, and how far somebody is. In the clear stay a name made from chance, when it was last saved, whether and until
 * when it is to be kept.
 *
 * It keeps everything a store has to keep but `ahead`: nothing can be locked in the same breath, so a page that is closed in the very
 * moment of an answer may lose that one. What cannot be opened with this key is handed out as it lies.
 *
 * @param inner where it is kept; use one that no other key writes to.
 * @param key from `drawerKey`; it needs a secure context, see `canLock`.
 */
export function lockedStore(inner: Store, key: DrawerKey): Store {
  const opened = async (value: unknown): Promise<unknown> => (value === undefined ? undefined : await openSaved(value, key));
  return {
    isShared: inner.isShared,
    get keeps() { return inner.keeps ?? 'device'; },
    all: async () => await Promise.all((await inner.all()).map(async ({ id, value }) => ({ id, value: await opened(value) }))),
    read: async (id) => await opened(await inner.read(id)),
    write: async (saved, seen) => await inner.write(await closeSaved(saved, key), seen === null ? null : await markOf(seen, key)),
    remove: async (id) => { await inner.remove(id); },
    clear: async () => await inner.clear(),
  };
}

async function closeSaved(saved: Saved, key: DrawerKey): Promise<Saved> {
  const { id, savedAt, keep, doubtedOn, glance: { ends } } = saved;
  const seal = await markOf(saved.seal, key);
  const iv = crypto.getRandomValues(new Uint8Array(bytes.iv));
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: belonging(id, seal) }, key.records, new TextEncoder().encode(JSON.stringify(saved)));
  const envelope: Locked = { format: 'guildhall/locked-record@1', iv: toBase64(iv), box: toBase64(new Uint8Array(box)) };
  // It has the outer shape of what a store keeps, and nothing inside that a page could take for an attempt.
  return { id, envelope: envelope as unknown as AttemptEnvelope, savedAt, keep, planDraft: null, promised: null, glance: { ends } as KeptGlance, doubtedOn, seal };
}

async function openSaved(value: unknown, key: DrawerKey): Promise<unknown> {
  const { id, seal, envelope } = (typeof value === 'object' && value !== null ? value : {}) as { readonly id?: unknown; readonly seal?: unknown; readonly envelope?: Partial<Locked> };
  const [iv, box] = [fromBase64(textOf(envelope?.iv)), fromBase64(textOf(envelope?.box))];
  if (typeof id !== 'string' || typeof seal !== 'string' || iv === null || box === null) return value;
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: belonging(id, seal) }, key.records, box);
    return JSON.parse(new TextDecoder().decode(text)) as unknown;
  } catch {
    return value;
  }
}

/** What is locked belongs to one name and one writing: nobody can put it in the place of another. */
const belonging = (id: string, seal: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify([id, seal]));

/** Tells one writing from the next to whoever has the key. A seal itself would let others try out what it may have been made of. */
async function markOf(seal: string, key: DrawerKey): Promise<string> {
  return `mark:${toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key.marks, new TextEncoder().encode(seal))))}`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '-');
