import type { FrameworkRef } from '../attempt/record.ts';
import type { ReviewStatus } from '../framework/framework.ts';
import type { Hidden } from '../privacy/released-figures.ts';

/** What may be kept of a session, printed or given away. Every figure in it was released by the rules for reports, and by nothing else. */
export interface GroupReport {
  readonly format: 'guildhall/group-report@1';
  readonly framework: FrameworkRef;
  /** The question set's title. */
  readonly title: string;
  /** The least that was looked over of anything that was asked. */
  readonly content: ReviewStatus;
  /** People on the table. */
  readonly n: number;
  /** In the order of the framework: there is no best and no worst. */
  readonly competencies: readonly GroupReportCompetency[];
}

export interface GroupReportCompetency {
  readonly id: string;
  /** The plain name that people read. */
  readonly title: string;
  /** People with a band; in a scan, people who chose. */
  readonly n: number | Hidden;
  /** Share of them who get there, with the Wilson 95 % interval, from 0 to 1. */
  readonly share: { readonly share: number; readonly low: number; readonly high: number } | Hidden;
  /** Whether half or more do not get there yet; `hidden` in a scan, where choices are counted instead. */
  readonly halfBelow: boolean | Hidden;
  /** In a scan, people by choice; `hidden` where bands were handed in, which no report counts one by one. */
  readonly counts: readonly GroupCount[] | Hidden;
}

/** People who made one choice. */
export interface GroupCount {
  readonly id: string;
  /** What people read. */
  readonly label: string;
  readonly count: number | Hidden;
}
