import type { Finding } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { readSessionCode, sessionCodeOf, type SessionPlan } from '@guildhall/core/group';

/** What a session code says, and the code in the one form it is meant in. */
export type PlanIn = { readonly ok: true; readonly plan: SessionPlan; readonly code: string } | { readonly ok: false; readonly findings: readonly Finding[] };

/** Reads a code as it was typed, or as it stands in an address. */
export function planIn(text: string): PlanIn {
  const read = readSessionCode(frameworks, text);
  return read.ok ? { ok: true, plan: read.plan, code: sessionCodeOf(read.plan) } : read;
}
