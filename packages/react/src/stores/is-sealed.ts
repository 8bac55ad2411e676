import type { AttemptEnvelope } from '@guildhall/core';
import { hashOf } from '@guildhall/core/json';

/**
 * Whether a record is as it was sealed, under the rules of today. That is enough for a list: what is sealed was whole when it was kept.
 * Whoever opens it checks all the rest.
 *
 * @example isSealed({ format: 'guildhall/attempt@1', flow: 1, seal: 'sha256:0' }); // false
 */
export function isSealed(stored: unknown): stored is AttemptEnvelope {
  if (typeof stored !== 'object' || stored === null || !('seal' in stored)) return false;
  const { seal, ...unsealed } = stored as AttemptEnvelope;
  try {
    return unsealed.format === 'guildhall/attempt@1' && unsealed.flow === 1 && hashOf(unsealed) === seal;
  } catch {
    return false;
  }
}
