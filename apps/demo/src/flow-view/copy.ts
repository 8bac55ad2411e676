import { AssessmentError, checkedEnvelope, type Framework } from '@guildhall/core';
import { replayOf, type FlowReplay } from '@guildhall/core/flow';
import type { MessageKey } from '@guildhall/core/messages';
import { observedBy } from '@guildhall/core/raters';
import { saysLocked } from '@guildhall/react/locked';

/** Characters beyond which a file is none of ours. */
const largest = 16_000_000;

const said: Readonly<Record<string, MessageKey>> = { E_NEWER: 'storage.newer', E_FORMAT: 'storage.notOurs', E_VERSION_OTHER: 'storage.older', E_CONTENT_OTHER: 'storage.older' };

/** A saved copy to step through, or why it cannot be. Nothing of it is kept, and nothing is changed. */
export function readCopy(text: string, frameworks: readonly Framework[]): FlowReplay | { readonly why: MessageKey } {
  if (text.length > largest) return { why: 'storage.notOurs' };
  if (saysLocked(text)) return { why: 'flow.copy.locked' };
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return { why: 'storage.notOurs' };
  }
  try {
    const ref = checkedEnvelope(stored).framework;
    const framework = frameworks.find(({ id, version }) => id === ref.id && version === ref.version) ?? observedBy(frameworks, ref)?.framework;
    return framework === undefined ? { why: 'storage.older' } : replayOf(framework, stored);
  } catch (error) {
    return { why: error instanceof AssessmentError ? said[error.code] ?? 'storage.damaged' : 'storage.damaged' };
  }
}

let lying: FlowReplay | null = null;

/** Lays an opened copy down for the page that shows it. It is kept nowhere: after a reload it is gone. */
export function layCopy(replay: FlowReplay | null): void { lying = replay; }

export const lyingCopy = (): FlowReplay | null => lying;
