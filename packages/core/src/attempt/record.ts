import type { AttemptEvent } from './events.ts';

/** One line of the journal. Order is by `seq`, never by time. */
export interface JournalEntry {
  /** 1, 2, 3 … with nothing left out. */
  readonly seq: number;
  /** When it happened, as the host's clock said: an ISO instant or date. Never read to decide anything. */
  readonly at: string;
  readonly event: AttemptEvent;
}

/** Which framework something was made with: its id, its version, and the hash of its canonical JSON. */
export interface FrameworkRef { readonly id: string; readonly version: string; readonly hash: string }

/** One passage through one version of a framework. Everything else about it can be worked out again. */
export interface AttemptRecord {
  /** Opaque; no name. */
  readonly respondent: string;
  /** ISO date on which it began. */
  readonly startedOn: string;
  /** Settles what is shuffled, and nothing else. */
  readonly seed: number;
  /** Which council it belongs to, where one is named. */
  readonly council?: string;
  /** The attempt that this one renews, by the hash of its envelope. */
  readonly renews?: string;
  readonly journal: readonly JournalEntry[];
}

/** A record as it is stored or sent: what it is, what it was made with, and a checksum that tells damage. */
export interface AttemptEnvelope {
  readonly format: 'guildhall/attempt@1';
  /** Version of the flow compiler's rules the journal was taken under. */
  readonly flow: 1;
  readonly framework: FrameworkRef;
  readonly body: AttemptRecord;
  /** `sha256:<hex>` of the canonical JSON of everything above. */
  readonly seal: string;
}
