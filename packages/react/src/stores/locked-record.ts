import type { AttemptEnvelope } from '@guildhall/core';
import { hashOf } from '@guildhall/core/json';
import { fromBase64, toBase64 } from '../locked/base64.ts';
import type { LockAtOnce } from '../locked/at-once.ts';
import type { DrawerKey } from '../locked/drawer-key.ts';
import { bytes } from '../locked/locked-file.ts';
import type { KeptGlance, Saved } from './saved.ts';
import type { LockedAtOnce } from './whole-locked.ts';

/** What lies in the store underneath: the record in a box, and beside it only what is needed to keep it, to tell writings apart, and to delete it in time. */
interface Locked {
  readonly format: 'guildhall/locked-record@1';
  readonly iv: string;
  readonly box: string;
}

/** Puts a record into a box. `mark` stands for its seal. */
export async function closeSaved(saved: Saved, mark: string, { records }: DrawerKey): Promise<Saved> {
  const iv = crypto.getRandomValues(new Uint8Array(bytes.iv));
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(belonging(saved.id, mark)) }, records, new TextEncoder().encode(JSON.stringify(saved)));
  return around(saved, mark, { format: 'guildhall/locked-record@1', iv: toBase64(iv), box: toBase64(new Uint8Array(box)) } satisfies Locked);
}

/** The same before it returns; `null` where that cannot be done. */
export function closeSavedAtOnce(saved: Saved, mark: string, lock: LockAtOnce): Saved | null {
  const box = lock.close(JSON.stringify(saved), belonging(saved.id, mark));
  if (box === null) return null;
  const locked = { format: 'guildhall/locked-ahead@1', ...box } as const;
  return around(saved, mark, { ...locked, sum: hashOf(around(saved, mark, locked)) } satisfies LockedAtOnce);
}

/** The record again; as it lies there, where it cannot be opened. */
export async function openSaved(value: unknown, { records }: DrawerKey, lock: LockAtOnce): Promise<unknown> {
  const { id, seal, envelope } = (typeof value === 'object' && value !== null ? value : {}) as { readonly id?: unknown; readonly seal?: unknown; readonly envelope?: Partial<Locked & LockedAtOnce> };
  if (typeof id !== 'string' || typeof seal !== 'string' || typeof envelope !== 'object') return value;
  try {
    const text = isAtOnce(envelope) ? await lock.open(envelope, belonging(id, seal)) : await opened(envelope, belonging(id, seal), records);
    return text === null ? value : JSON.parse(text) as unknown;
  } catch {
    return value;
  }
}

async function opened({ iv, box }: Partial<Locked>, with_: string, records: CryptoKey): Promise<string | null> {
  const [start, locked] = [fromBase64(iv ?? '-'), fromBase64(box ?? '-')];
  if (start === null || locked === null) return null;
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: start, additionalData: new TextEncoder().encode(with_) }, records, locked));
}

const isAtOnce = (envelope: Partial<LockedAtOnce | Locked>): envelope is LockedAtOnce => envelope.format === 'guildhall/locked-ahead@1'
  && 'tag' in envelope && [envelope.iv, envelope.box, envelope.tag, envelope.sum].every((each) => typeof each === 'string') && typeof envelope.from === 'number';

/** It has the outer shape of what a store keeps, and nothing inside that a page could take for an attempt. */
function around({ id, savedAt, keep, doubtedOn, glance: { ends } }: Saved, seal: string, envelope: object): Saved {
  return { id, envelope: envelope as AttemptEnvelope, savedAt, keep, planDraft: null, promised: null, glance: { ends } as KeptGlance, doubtedOn, seal };
}

/** What is locked belongs to one name and one writing: nobody can put it in the place of another. */
const belonging = (id: string, mark: string): string => JSON.stringify([id, mark]);
