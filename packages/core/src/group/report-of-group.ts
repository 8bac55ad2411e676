import type { Released } from '../privacy/released.ts';
import type { GroupReport } from './group-report.ts';
import type { GroupSession } from './group-session.ts';

/**
 * What may be kept of a session, printed or given away: figures that went through the rules for reports, and not the sentences of the room,
 * which belong to a round that was closed there.
 *
 * The session writes down that it was made, since two reports of one group may tell together what neither tells alone. Where too little has
 * changed since, the last one stands.
 *
 * @param at the host's clock: an ISO instant.
 *
 * @throws {PrivacyError} `minimum-group` under 10 people.
 *
 * @example groupReport(session, '2026-03-02T20:00:00Z').n; // 24
 */
export function groupReport(session: GroupSession, at: string): Released<GroupReport> {
  return session.report(at);
}
