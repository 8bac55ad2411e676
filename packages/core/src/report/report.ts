import type { CheckState, PlannedStep } from '../attempt/events.ts';
import type { FrameworkRef } from '../attempt/record.ts';
import type { CloseLook } from '../explain/close-look.ts';
import type { Derivation } from '../explain/explain-competency.ts';
import type { NamedReason } from '../explain/named-reason.ts';
import type { TracedPhrase } from '../explain/traced-phrase.ts';
import type { NonAnswer, ReviewStatus } from '../framework/framework.ts';
import type { Gap } from '../gap/find-gaps.ts';
import type { Language } from '../messages/language.ts';
import type { StatusId } from '../scoring/judge.ts';
import type { CompetencyScore } from '../scoring/competency-score.ts';

/** Everything one person's answers come to, for reading: one plain object that survives JSON. Strengths come first. */
export interface Report {
  readonly language: Language;
  readonly framework: FrameworkRef & { readonly title: string; readonly kind: 'assessment' | 'scan' };
  /** The council's name. */
  readonly council?: string;
  readonly respondent?: string;
  /** ISO date. */
  readonly answeredOn?: string;
  /** Never selection. */
  readonly purpose: 'development';
  readonly content: ReportContent;
  /** The ends of the scale; absent where choices are counted. */
  readonly scale?: { readonly least: number; readonly most: number };
  /** Whether levels rest on what others watched, and not on the person's own view. */
  readonly observed: boolean;
  /** What the readiness rules propose. A person decides. */
  readonly status?: { readonly id: StatusId; readonly reasons: readonly NamedReason[] };
  /** Skills at or above where the person wants to be, highest first. */
  readonly strengths: readonly SkillReport[];
  /** Single answers at or above it, in skills that are not. */
  readonly strongAnswers: readonly AnswerReport[];
  /** Skills below it, furthest first. */
  readonly toWorkOn: readonly SkillReport[];
  /** Skills of which there is too little to say. */
  readonly unclear: readonly SkillReport[];
  /** In a scan: skills by what was chosen for them, in the order of the choices. */
  readonly choices: readonly { readonly id: string; readonly label: string; readonly skills: readonly Named[] }[];
  /** Each answer by itself, and none of them where they stay with the person. */
  readonly integrity: readonly IntegrityReport[];
  readonly notChosen: readonly Named[];
  /** What was put to the person and has no level, and why. */
  readonly leftOut: readonly { readonly id: string; readonly question: string; readonly why: NonAnswer | 'blank'; readonly reason?: string }[];
  readonly supports: readonly { readonly id: string; readonly title: string; readonly as: CheckState; readonly mandatory: boolean; readonly reason?: string }[];
  readonly situations?: SituationsReport;
  /** What the person might do. */
  readonly plan: readonly PlanReport[];
  /** What the council is asked to do. */
  readonly organisation: readonly PlanReport[];
  /** Skills to work on that the plan leaves for another time, or that are for somebody to talk to. */
  readonly unplanned: readonly (Named & { readonly reason: 'enough' | 'monitoring-officer' })[];
  /** What the person has agreed, in place of what was suggested. */
  readonly agreed?: readonly AgreedReport[];
  /** What the person wrote, in their own words. */
  readonly written: readonly { readonly question: string; readonly text: string }[];
  readonly limits: readonly string[];
  readonly notes: readonly string[];
  /** How to reach the monitoring officer, where the council says so. */
  readonly monitoringOfficer?: string;
  readonly gaps: readonly Gap[];
  readonly competencies: readonly CompetencyScore[];
  /** Every question that was put to the person, and the words it rests on. */
  readonly trace: readonly { readonly id: string; readonly question: string; readonly phrases: readonly TracedPhrase[]; readonly note?: string }[];
}

export interface Named { readonly id: string; readonly title: string }

/** How far the questions have come: a draft, checked by a panel, or adopted by the council. */
export interface ReportContent {
  readonly reviewed: ReviewStatus;
  readonly adopted?: { readonly body: string; readonly date: string };
  /** Texts still in English in a report in another language. */
  readonly inEnglish: number;
}

export interface SkillReport extends Named {
  readonly summary: string;
  readonly score: CompetencyScore;
  /** The words for its level. */
  readonly band: string | null;
  readonly target: number;
  readonly derivation: Derivation;
  /** What was said, and what the next level looks like: where no more than three skills were looked at, and levels are the person's own. */
  readonly closely?: CloseLook;
}

export interface AnswerReport { readonly id: string; readonly question: string; readonly level: number; readonly label: string; readonly looksLike: string }

export interface IntegrityReport extends Named {
  readonly answers: readonly AnswerReport[];
  /** Whether its answers were kept out. */
  readonly withheld: boolean;
  readonly talkTo?: 'monitoring-officer';
}

export interface SituationsReport {
  readonly marks: number;
  readonly of: number;
  readonly percent: number;
  /** The share above what the best constant answer would have brought. */
  readonly adjusted: number | null;
  readonly toTalkOver: readonly { readonly flag: string; readonly scenario: string; readonly option: string }[];
}

export interface PlanReport {
  readonly action: string;
  readonly title: string;
  readonly text: string;
  readonly doneWhen: string;
  readonly weeks: number;
  readonly for: readonly Named[];
  readonly cause?: string;
}

export type AgreedReport = Omit<PlannedStep, 'for' | 'own' | 'action'> & { readonly title: string; readonly for: readonly Named[] };
