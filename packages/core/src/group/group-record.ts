import type { FrameworkRef } from '../attempt/record.ts';
import type { ReleasedFigures } from '../privacy/released-figures.ts';
import type { Said } from '../privacy/room-sentence.ts';
import type { GroupEvent } from './group-event.ts';

/**
 * An event as it is kept. A sheet is known by the number of its entry. One that was taken back leaves its entry empty, and whatever was
 * shown before stays as it was shown.
 */
export type KeptEvent =
  | Exclude<GroupEvent, { readonly type: 'sheet.takenBack' | 'round.closed' }>
  /** What stood here was taken back. */
  | { readonly type: 'sheet.erased' }
  /** Where it had been counted, `mark` knows the same code again, and tells nothing of it. */
  | { readonly type: 'sheet.takenBack'; readonly sheet: number; readonly mark?: number }
  /** Sentences made in this round, and the entries of those counted. */
  | { readonly type: 'round.closed'; readonly shown: readonly MadeSentence[] }
  /**
   * A report was made: of how many people, how many of them said what, and what was shown of it. Once one of them has taken a sheet back,
   * only what was shown is left: from the counts and those who stayed, it could be told what that sheet said.
   */
  | {
    readonly type: 'report.made'; readonly people: number; readonly counts?: Readonly<Record<string, readonly number[]>>; readonly released: ReleasedFigures;
  };

export interface MadeSentence { readonly competency: string; readonly said: Said; readonly sheets: readonly number[] }

export type KeptOf<T extends KeptEvent['type']> = Extract<KeptEvent, { readonly type: T }>;

export interface GroupEntry {
  /** 1, 2, 3 … with nothing left out. */
  readonly seq: number;
  /** When it happened, as the host's clock said. Never read to decide anything. */
  readonly at: string;
  readonly event: KeptEvent;
}

/** What a session is kept as, without what wraps it. */
export interface GroupBody {
  readonly startedAt: string;
  readonly competencies: readonly string[];
  readonly tag: number;
  /** People expected. */
  readonly people?: number;
  readonly journal: readonly GroupEntry[];
}

/** A session as it is kept. It holds what people said, so it stays with the trainer. */
export interface GroupRecord {
  readonly format: 'guildhall/group-session@1';
  readonly framework: FrameworkRef;
  readonly body: GroupBody;
  /** `sha256:<hex>` of the canonical JSON of everything above: it tells damage, not who wrote it. */
  readonly seal: string;
}
