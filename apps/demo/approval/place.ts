import type { Field } from './field.ts';
import type { ProofId } from './proof.ts';

/** Somewhere something lies, or a way in which it leaves the device. */
export interface Place {
  readonly id: string;
  readonly title: string;
  /** What lies there. */
  readonly holds: string;
  /** Every field, where it is data; absent where it is a page or a document for people. */
  readonly fields?: readonly Field[];
  /** What is never in it. */
  readonly never?: string;
  readonly proofs: readonly ProofId[];
  /** In this browser: what its keys begin with, and the names of its databases. */
  readonly keys?: readonly string[];
  readonly databases?: readonly string[];
  /** Sources that make it: every way in which something is stored or leaves has a place. */
  readonly madeIn: readonly string[];
}

/** Something that lies on a device. */
export interface Lying extends Place {
  /** Who can read it. */
  readonly readers: string;
  /** Until when it lies there. */
  readonly until: string;
  /** How it is erased. */
  readonly erased: string;
}

/** Something that leaves a device. Nothing leaves by itself. */
export interface Leaving extends Place {
  /** Who can read it then. */
  readonly readers: string;
  /** How it leaves. */
  readonly leaves: string;
}
