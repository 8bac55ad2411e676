import { PrivacyError, isAssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import { derive } from '../privacy/derive.ts';
import { releaseReport } from '../privacy/release-report.ts';
import { releaseStanding } from '../privacy/release-standing.ts';
import type { Released } from '../privacy/released.ts';
import { countsOf, figuresFrom } from './figures-from.ts';
import type { GroupReport } from './group-report.ts';
import type { KeptEvent } from './group-record.ts';
import { heldBack } from './held-back.ts';
import { earlierReleases } from './made-report.ts';
import { levelsOnTable, type Memory } from './memory.ts';
import { reportFromReleased } from './report-from-released.ts';
import { sayableInReport } from './told-together.ts';

/**
 * The report of the sheets on the table, and what is kept of its having been made; `null` where the last report stands, because too little
 * has changed since, or because somebody who is in one has taken a sheet back. What it was made from is then gone.
 *
 * @throws {PrivacyError} `minimum-group` under 10 people.
 */
export function nextReport(memory: Memory): { readonly report: Released<GroupReport>; readonly made: KeptEvent | null } {
  const { plan, sheets, reports, room } = memory;
  const last = reports.at(-1);
  if (last !== undefined && reports.some(({ figures }) => figures === null)) {
    return { report: derive(releaseStanding(last.released), (figures) => reportFromReleased(plan.framework, figures)), made: null };
  }
  const counts = countsOf(plan, sheets.flatMap(({ said }) => (said === null ? [] : [said])));
  const fresh = releaseReport(figuresFrom(plan, counts), { earlier: earlierReleases(reports) });
  const of = levelsOnTable(memory);
  const sayable = Object.fromEntries(room.competencies.map((each) => [each.id, sayableInReport(plan.framework, each, reports, of[each.id] ?? [])]));
  const released = fresh.stands ? fresh.released : derive(fresh.released, (figures) => heldBack(figures, sayable));
  const report = derive(released, (figures) => reportFromReleased(plan.framework, figures));
  return { report, made: fresh.stands ? null : { type: 'report.made', ...counts, released } };
}

/** What a journal says was shown in its reports must be what the rules let through. */
export function reportsFinding({ reports }: Memory): Finding | null {
  try {
    for (const { figures, released } of reports) if (figures === null) releaseStanding(released);
    const earlier = earlierReleases(reports);
    const last = earlier.at(-1);
    if (last !== undefined) releaseReport(last.figures, { earlier });
    return null;
  } catch (error) {
    if (!(error instanceof PrivacyError) && !isAssessmentError(error)) throw error;
    return { code: 'E_JOURNAL', path: '/body/journal', message: 'a report in this could not have been made' };
  }
}
