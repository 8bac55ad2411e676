import type { BoxAtOnce } from '@guildhall/react/locked';

/** A text as it lies in a drawer. What it is, whose room it belongs to and its name there are in the box. */
export interface LockedText extends BoxAtOnce {
  readonly format: 'guildhall/locked-text@1';
  /** ISO instant at which it was put there. */
  readonly savedAt: string;
  /** Whether it stays until somebody deletes it. */
  readonly keep: boolean;
  /** ISO date on which that was first seen to make no sense. */
  readonly doubtedOn: string | null;
}

/** What lies there, if it has the shape of a locked text; anybody may have written there. */
export function lockedTextIn(text: string): LockedText | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { format, savedAt, keep, doubtedOn, iv, from, box, tag } = value as Partial<Readonly<Record<keyof LockedText, unknown>>>;
    if (format !== 'guildhall/locked-text@1' || typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt)) || typeof keep !== 'boolean' || typeof from !== 'number') return null;
    if (typeof iv !== 'string' || typeof box !== 'string' || typeof tag !== 'string') return null;
    return { format, savedAt, keep, doubtedOn: typeof doubtedOn === 'string' && /^\d{4}-\d\d-\d\d$/.test(doubtedOn) ? doubtedOn : null, iv, from, box, tag };
  } catch {
    return null;
  }
}
