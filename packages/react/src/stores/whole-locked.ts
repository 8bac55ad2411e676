import { hashOf } from '@guildhall/core/json';
import type { BoxAtOnce } from '../locked/at-once.ts';
import type { Saved } from './saved.ts';

/** A record that was locked at once. It may lie about as a copy, so it says for itself whether it is whole. */
export interface LockedAtOnce extends BoxAtOnce {
  readonly format: 'guildhall/locked-ahead@1';
  /** Of all that lies there but itself; anybody can work it out. */
  readonly sum: string;
}

/** What was locked at once, if it lies there as it was written; `null` otherwise. No key is needed to tell. */
export function wholeLocked(value: Saved): Saved | null {
  const { sum, ...locked } = value.envelope as unknown as LockedAtOnce;
  return locked.format === 'guildhall/locked-ahead@1' && hashOf({ ...value, envelope: locked }) === sum ? value : null;
}
