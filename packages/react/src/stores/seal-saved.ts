import { hashOf } from '@guildhall/core/json';
import type { Saved } from './saved.ts';

/** Closes what is to be kept. The envelope has a seal of its own, which stands for all that is in it. */
export function sealSaved(unsealed: Omit<Saved, 'seal'>): Saved {
  return { ...unsealed, seal: sealOf(unsealed) };
}

/** The seal that something kept should have. Throws where it could not have been ours. */
export function sealOf({ id, envelope, savedAt, keep, planDraft, promised, glance, doubtedOn, errand }: Omit<Saved, 'seal'>): string {
  return hashOf({ id, envelope: envelope.seal, savedAt, keep, planDraft, promised, glance, doubtedOn, ...(errand === undefined ? {} : { errand }) });
}

/** What a store compares with `seen`: `null` where nothing is, and nothing that anybody could have seen where something else is. */
export function seenIn(lying: unknown): string | null {
  if (lying === undefined || lying === null) return null;
  return typeof lying === 'object' && 'seal' in lying && typeof lying.seal === 'string' ? lying.seal : '';
}
