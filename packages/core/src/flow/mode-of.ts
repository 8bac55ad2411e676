import type { SnapshotFrom } from 'xstate';
import type { Flow } from './compile-flow.ts';
import type { Doing } from './vocabulary.ts';

export type FlowSnapshot = SnapshotFrom<Flow>;

/** What a snapshot says of the flow, whatever is remembered. */
export interface Mode {
  readonly doing: Doing;
  readonly stage: string | null;
  /** Parts that take something now. */
  readonly openParts: ReadonlySet<string>;
  /** A decision holds. */
  readonly inForce: boolean;
}

const doings: readonly Doing[] = ['agreeing', 'telling', 'choosing', 'answering', 'reviewing', 'deciding', 'planning', 'following', 'standing', 'checking'];

/** Snapshots of one mode share their state value, so what it says is read once for all of them. */
const known = new WeakMap<object, Mode>();

/** The mode a flow is in; the same object until it changes. */
export function modeOf(snapshot: FlowSnapshot): Mode {
  const { value } = snapshot;
  const before = typeof value === 'object' ? known.get(value) : undefined;
  if (before) return before;
  const mode = readMode(snapshot);
  if (typeof value === 'object') known.set(value, mode);
  return mode;
}

function readMode(snapshot: FlowSnapshot): Mode {
  let stage: string | null = null;
  const openParts = new Set<string>();
  for (const meta of Object.values(snapshot.getMeta())) {
    stage ??= meta?.stage ?? null;
    if (meta?.part !== undefined) openParts.add(meta.part);
  }
  return {
    doing: doings.find((tag) => snapshot.hasTag(tag)) ?? 'closed',
    stage,
    openParts,
    inForce: snapshot.hasTag('standing') || snapshot.hasTag('planning'),
  };
}
