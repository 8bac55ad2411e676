import type { Moved } from '../privacy/moves.ts';
import { AssessmentError } from '../errors/errors.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import type { Framework } from '../framework/framework.ts';
import { derive } from '../privacy/derive.ts';
import type { Floors } from '../privacy/floors.ts';
import { releaseReport } from '../privacy/release-report.ts';
import type { ReleasedFigures } from '../privacy/released-figures.ts';
import type { Released } from '../privacy/released.ts';
import { barriersOf } from './barriers.ts';
import type { CohortRelease, CohortReleases } from './cohort-releases.ts';
import type { CohortReport } from './cohort-report.ts';
import type { CohortSummary } from './cohort-summary.ts';
import { figuresOf } from './figures-of.ts';
import { reportFrom } from './report-from.ts';

export interface CohortReportOptions {
  /** Floors a council has raised. */
  readonly floors?: Partial<Floors>;
  /** Every report of this group that was shown before, oldest first. */
  readonly earlier?: readonly CohortRelease[];
  /** Of each competency, who came and who went since the last of them, where whoever asks has the sheets of both times and has counted them. */
  readonly moved?: Readonly<Record<string, Moved>>;
}

/**
 * What may be read about a group: the only way from a summary to a report. The order is the framework's; nobody is ranked.
 *
 * Give `earlier` whenever the group was reported on before, or use `release`, which keeps count: two reports that each tell nothing
 * about a person may do so together.
 *
 * @example cohortReport(councillorRoles, summary).competencies[0]?.n; // 40
 *
 * @throws {PrivacyError} `minimum-group` under 10 people; `lower-floor`; `unreleased`, where an earlier report could not have been shown.
 * @throws {AssessmentError} `E_COHORT_SUMMARY`, where a summary is of another framework, or cannot be; `E_COHORT_KIND`.
 */
export function cohortReport(framework: Framework, summary: CohortSummary, options: CohortReportOptions = {}): Released<CohortReport> {
  return made(framework, summary, options).report;
}

export interface NextRelease {
  readonly report: Released<CohortReport>;
  /** To be kept for the next one. */
  readonly history: CohortReleases;
  /** Whether this is the last report once more, since too little has changed for a new one. */
  readonly stands: boolean;
}

/**
 * The next report of a group, and the history with it. Where too few people joined, left or changed since any earlier one, the last
 * report stands and the history stays as it is.
 *
 * @example
 * const first = release(councillorRoles, inSpring);
 * const second = release(councillorRoles, inAutumn, first.history);
 * second.stands; // false, where at least ten people joined, left or changed
 *
 * @throws {PrivacyError} and {AssessmentError} as `cohortReport` does; `E_COHORT_FRAMEWORK`, where the history is of another framework.
 */
export function release(framework: Framework, summary: CohortSummary, history: CohortReleases = noReleases(framework), options: Pick<CohortReportOptions, 'floors' | 'moved'> = {}): NextRelease {
  const { id, version, hash } = noReleases(framework).framework;
  if (history.framework.id !== id || history.framework.version !== version || history.framework.hash !== hash) {
    throw new AssessmentError('E_COHORT_FRAMEWORK', 'These earlier reports are of another framework, or of another version of it. Begin a new history for it.');
  }
  const { report, released, stands } = made(framework, summary, { ...options, earlier: history.releases });
  return { report, stands, history: stands ? history : { ...history, releases: [...history.releases, { summary, released }] } };
}

/** The history of a group of which nothing was shown yet. */
export function noReleases(framework: Framework): CohortReleases {
  const { id, version } = framework;
  return { format: 'guildhall/cohort-releases@1', release: 'none', framework: { id, version, hash: frameworkHashOf(framework) }, releases: [] };
}

interface Made { readonly report: Released<CohortReport>; readonly released: ReleasedFigures; readonly stands: boolean }

function made(framework: Framework, summary: CohortSummary, { floors, earlier = [], moved }: CohortReportOptions): Made {
  const before = earlier.map((each, i) => (
    { figures: figuresOf(framework, each.summary), released: each.released, ...(moved === undefined || i < earlier.length - 1 ? {} : { moved }) }));
  const { released, stands } = releaseReport(figuresOf(framework, summary), { ...(floors === undefined ? {} : { floors }), earlier: before });
  // A report that stands is the last one as it was, so what stood in people's way is what they said then.
  const said = stands ? earlier.at(-1)?.summary ?? summary : summary;
  const barriers = barriersOf(framework, said, released);
  return { report: derive(released, (figures) => reportFrom(framework, figures, barriers)), released, stands };
}
