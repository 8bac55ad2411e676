/**
 * What a framework is, in types. It is data: it survives a round trip through JSON and holds no function.
 *
 * Every text here is plain English text for the person or the analyst it names. Its Welsh is kept beside it, in
 * `translations`, under the key that `textsOf` gives it.
 */
export interface Framework {
  /** Kebab-case, and never changed once published. */
  readonly id: string;
  /** A semantic version; a change of wording is a new version. */
  readonly version: string;
  /** `assessment` is scored; `scan` is counted and never averaged. */
  readonly kind: 'assessment' | 'scan';
  readonly title: string;
  /** One or two sentences for somebody choosing what to take. */
  readonly summary: string;
  /** Who it is for, in one phrase. */
  readonly forWhom: string;
  /** Whole minutes it usually takes. */
  readonly minutes: number;
  /** What the result does not speak about, said in every report. */
  readonly limits: readonly string[];
  readonly scale: Scale;
  /** The beginning of every question: `How well do you`, `How well does this officer`. */
  readonly leads: { readonly self: string; readonly observed?: string };
  readonly nonAnswers: readonly NonAnswerRule[];
  /** When a score is withheld because too little was answered. */
  readonly missing: MissingDataPolicy;
  /** The level asked of everyone, on the scale; a person may raise their own. */
  readonly target: number;
  readonly competencies: readonly Competency[];
  /** Unscored notes shown at one place: on the card for the room, before a part, in the report. */
  readonly notes: readonly Note[];
  readonly scenarios: readonly Scenario[];
  readonly checks: readonly Check[];
  readonly causes: readonly Cause[];
  readonly actions: readonly DevelopmentAction[];
  /** Must-pass rules, where a framework proposes a status for a person to confirm. */
  readonly readiness?: ReadinessRules;
  readonly flow: readonly Stage[];
  readonly phrases: readonly Phrase[];
  readonly documents: readonly SourceDocument[];
  readonly translations?: Translations;
}

/** Ordered levels with a mean, or choices that are only counted. */
export type Scale = LevelScale | ChoiceScale;

export interface LevelScale {
  readonly kind: 'levels';
  readonly id: string;
  readonly levels: readonly Level[];
  /** Named stretches of the scale for reading aloud, lowest first; each holds from its own `from` up to the next. Empty where a mean has no name. */
  readonly bands: readonly Band[];
}

export interface ChoiceScale {
  readonly kind: 'choices';
  readonly id: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** What it is to a group. `reached`: one more who is content with it. `apart`: it does not concern them, so they stand on neither side. */
  readonly counts?: 'reached' | 'apart';
}

export interface Level {
  readonly value: number;
  readonly id: string;
  /** The analyst's word. */
  readonly label: string;
  /** The words on the screen. */
  readonly shown: string;
  /** What the level means, in the first person, for levels that have no anchor of their own. */
  readonly meaning: string;
  /** What it means when said of somebody else. */
  readonly meaningObserved?: string;
  /** The words on the screen, where they differ when said of somebody else. */
  readonly shownObserved?: string;
}

export interface Band { readonly id: string; readonly label: string; readonly shown: string; readonly from: number }

/** Content is a draft until a panel has checked it, and adopted once a council has said so. */
export type ReviewStatus = 'draft' | 'panel' | 'adopted';

export type NonAnswer = 'notMyRole' | 'notSeen' | 'needToKnowMore' | 'preferNotToSay';

/** Which non-answers may be given, by whom, and in what words. None is ever a zero. */
export interface NonAnswerRule {
  readonly id: NonAnswer;
  readonly by: readonly ('self' | 'observed')[];
  readonly label: string;
}

export interface MissingDataPolicy {
  /** Levels needed at least. */
  readonly atLeast: number;
  /** Share of the applicable items needed at least, 0 to 1. */
  readonly share: number;
  /** A reason is wanted when more than this share of a competency is "not my role". */
  readonly reasonAbove: number;
}

/** Something a person can be better or worse at. */
export interface Competency {
  readonly id: string;
  /** The field's name for it. */
  readonly title: string;
  /** The plain name a member or officer reads. */
  readonly plainTitle: string;
  /** One sentence that says what it is about, for the person. */
  readonly summary: string;
  /** A kind of competency: `role`, `soft-skill`, `area`, `joint`, `point`, `readiness`. */
  readonly group: string;
  readonly phrases: readonly string[];
  /** `alone`: answers are shown by themselves and never averaged. */
  readonly integrity?: 'alone';
  /** Must-pass: `integrity` cannot be made up for by anything, `skill` can be covered by support for a time. */
  readonly critical?: 'integrity' | 'skill';
  readonly indicators: readonly Indicator[];
  /** Put to both sides of a pair, whose answers are laid side by side where both agree to it. */
  readonly paired?: Pairing;
  /** Anchors shared by all its indicators. */
  readonly anchors?: readonly Anchor[];
  /** Ids of actions, first choice first; empty only with `noAction`. */
  readonly firstChoices: readonly string[];
  /** Why no action is offered: whom to talk to instead. */
  readonly noAction?: 'monitoring-officer';
  /** Names in other public frameworks. */
  readonly crosswalk?: readonly string[];
}

/** Two sides that are asked the same about each other. */
export interface Pairing {
  /** The fact that tells the sides apart: every indicator is put to the same two of its values. */
  readonly by: string;
  /** The action for two sides whose answers lie apart. */
  readonly action: string;
}

/** One observable behaviour that shows a competency. */
export interface Indicator {
  readonly id: string;
  readonly reviewed: ReviewStatus;
  /** Completes `leads.self`: "meet people from every part of the ward". */
  readonly stem: string;
  /** Completes `leads.observed` or "How well does this person", about somebody else. */
  readonly observed: string;
  /** Other wordings for people of whom these facts are true; the first that fits is used. */
  readonly wordings?: readonly Wording[];
  /** Its own anchors; where it has none, its competency's are used. */
  readonly anchors?: readonly Anchor[];
  /** Whom it is put to; everyone where absent. */
  readonly putTo?: Audience;
  /** Non-answers that are not allowed here although the framework knows them. */
  readonly refuses?: readonly NonAnswer[];
  /** Ids of the source phrases it rests on; empty only where `basis` is `practice`. */
  readonly phrases: readonly string[];
  /** `practice`: rests on good practice instead of a source phrase, as `note` says. */
  readonly basis?: 'practice';
  readonly note?: string;
}

export interface Wording {
  readonly when: Audience;
  readonly stem: string;
  readonly observed?: string;
  readonly anchors?: readonly Anchor[];
}

/** What a level looks like, in behaviour. */
export interface Anchor {
  readonly level: number;
  /** The analyst's wording. */
  readonly analyst: string;
  /** What the person reads: first person, blame-free. */
  readonly shown: string;
  /** What somebody else reads who says what they have seen: "They …", as blame-free. Where there is none, they read the analyst's. */
  readonly observed?: string;
}

/** Facts and the values of each for which something is put to a person. A number fact may be bounded from above. */
export type Audience = Readonly<Record<string, readonly string[]>>;

/** Something true of the respondent that settles what they are asked. Never scored. */
export interface Fact {
  readonly id: string;
  readonly question: string;
  /** What it is called to somebody else, who reads what was given: `The meeting`. Where there is none, they are not told. */
  readonly observed?: string;
  readonly hint?: string;
  readonly kind: 'choice' | 'whole-number' | 'date';
  /** For a choice; the first is the default. */
  readonly options?: readonly { readonly id: string; readonly label: string; readonly hint?: string }[];
  /** For a whole number: what an answer sheet that does not say means. */
  readonly default?: number;
  /** May be left out. */
  readonly optional?: boolean;
  readonly phrases?: readonly string[];
}

/** Something to write about, never scored. */
export interface Prompt {
  readonly id: string;
  readonly question: string;
  readonly hint?: string;
  readonly phrases: readonly string[];
  /** Whom it is put to; everyone where absent. */
  readonly putTo?: Audience;
  /** May be left empty even where the part must be complete. */
  readonly optional?: boolean;
}

/** Something shown and never asked. */
export interface Note {
  readonly id: string;
  /** `card`: on the card for the room. `before`: before the part named in `at`. `report`: at the end of the report. */
  readonly where: 'card' | 'before' | 'report';
  readonly at?: string;
  readonly text: string;
  readonly phrases: readonly string[];
}

/** A situation in which each way to act is rated by how good it is. */
export interface Scenario {
  readonly id: string;
  readonly reviewed: ReviewStatus;
  readonly title: string;
  readonly situation: string;
  readonly competencies: readonly string[];
  readonly phrases: readonly string[];
  readonly options: readonly ScenarioOption[];
  readonly rationale: string;
}

export interface ScenarioOption {
  readonly id: string;
  readonly text: string;
  /** How good the panel holds it to be: 4 very good, 3 good, 2 poor, 1 harmful. */
  readonly key: number;
}

/** Something to be in place, done or not needed and why. */
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** A whole-number fact below which it is mandatory, or simply whether it is. */
  readonly mandatory: boolean | { readonly fact: string; readonly below: number };
  /** Days before the meeting by which it is best done; negative for after it. */
  readonly leadDays: number;
  /** Fewest days in which it can still be done. */
  readonly shortestDays: number;
  readonly phrases: readonly string[];
  readonly basis?: 'practice';
  readonly note?: string;
}

/** What stands in the way, as the person sees it; it picks the action. */
export interface Cause {
  readonly id: string;
  readonly label: string;
  readonly to: 'person' | 'organisation';
  readonly actions: readonly string[];
}

/** Something to do that raises a competency. */
export interface DevelopmentAction {
  readonly id: string;
  readonly title: string;
  /** What to do, said to the person. */
  readonly text: string;
  readonly fits: string;
  readonly doesNotFit: string;
  readonly doneWhen: string;
  /** Weeks it usually takes. */
  readonly weeks: number;
  /** `many`: for what many people share. `one`: one person at a time, so that a group is not sent to it. Either, where absent. */
  readonly scope?: 'many' | 'one';
  readonly phrases: readonly string[];
  readonly basis?: 'practice';
}

/** Thresholds of the readiness rules; comparisons are on unrounded levels. */
export interface ReadinessRules {
  /** A competency that is not critical, below this: not yet. */
  readonly othersLow: number;
  /** The mean of those that are not critical, below this: not yet. */
  readonly othersMeanLow: number;
  /** The same mean, below this: ready with support. */
  readonly othersMeanReady: number;
  /** How many of those that are not critical must have been seen. */
  readonly othersAtLeast: number;
  /** Two assessors this far apart send it to be talked over. */
  readonly assessorsDiffer: number;
  /** Months a status stands. */
  readonly validMonths: number;
  /** Working days within which the debrief is due. */
  readonly debriefDays: number;
}

/** Words somebody wrote or said, exactly. */
export interface Phrase {
  readonly id: string;
  readonly phrase: string;
  readonly document: string;
  readonly section: string;
}

export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly year: number;
}

/** Translations by language, then by the key of the text. */
export type Translations = Readonly<Record<string, Readonly<Record<string, Translation>>>>;

export interface Translation {
  readonly text: string;
  /** The English it was made from; where the two no longer agree the translation is stale and not shown. */
  readonly of: string;
  readonly status: 'draft' | 'reviewed';
}

/** What is asked in one place, by whom it is answered, and what is only written down. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** Who answers: the person, or an assessor who is somebody else. */
  readonly rater: 'self' | 'assessor';
  readonly competencies: readonly string[];
  readonly prompts: readonly Prompt[];
  /** May not be submitted with anything left out. */
  readonly whole?: boolean;
  /** The stage it builds on: it is due again when a part of that stage is reopened. */
  readonly follows?: string;
}

export type Stage =
  | BeforeYouStartStage | AboutStage | AskStage | AreasStage | ScenariosStage | ChecklistStage | BesideStage
  | ReviewStage | DecisionStage | PlanStage | FollowUpStage | StandingStage;

export type StageOf<K extends Stage['kind']> = Extract<Stage, { readonly kind: K }>;

/** What the person agrees to before anything is stored. */
export interface BeforeYouStartStage { readonly kind: 'before-you-start'; readonly id: string; readonly title: string }
/** Facts that settle what is asked. */
export interface AboutStage { readonly kind: 'about'; readonly id: string; readonly title: string; readonly facts: readonly Fact[] }
/** One part. */
export interface AskStage extends Section { readonly kind: 'ask' }
/** Parts open side by side; the stage is done when all are, or all that were chosen. */
export interface AreasStage {
  readonly kind: 'areas';
  readonly id: string;
  readonly title: string;
  /** The person chooses which areas to look at today, and may add others later. */
  readonly chosen: boolean;
  readonly areas: readonly Section[];
}
/** Situations whose options are rated; the order of options is shuffled by the stored seed. */
export interface ScenariosStage { readonly kind: 'scenarios'; readonly id: string; readonly title: string; readonly scenarios: readonly string[] }
/** Things to have in place; it blocks nothing. */
export interface ChecklistStage { readonly kind: 'checklist'; readonly id: string; readonly title: string; readonly checks: readonly string[] }
/** A checklist that stays open beside a row of parts, each at its own pace; done when the row is. */
export interface BesideStage {
  readonly kind: 'beside';
  readonly id: string;
  readonly title: string;
  readonly open: ChecklistStage;
  readonly row: readonly (AskStage | ScenariosStage)[];
}
/** The person sees what their answers come to, and agrees or goes back. */
export interface ReviewStage { readonly kind: 'review'; readonly id: string; readonly title: string }
/** Someone else decides; each outcome leads on, or makes earlier parts due again. */
export interface DecisionStage {
  readonly kind: 'decision';
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly outcomes: readonly Outcome[];
}
export interface Outcome {
  readonly id: string;
  readonly label: string;
  /** `next`, or the parts that become due again. */
  readonly then: 'next' | readonly string[];
  /** It needs the name of a colleague beside whom the person may speak. */
  readonly beside?: boolean;
}
/** Actions chosen for the gaps, or none and why. The cause is asked after each gap. */
export interface PlanStage { readonly kind: 'plan'; readonly id: string; readonly title: string; readonly most: number }
/** What was planned is looked at again until it is closed. */
export interface FollowUpStage { readonly kind: 'follow-up'; readonly id: string; readonly title: string }
/** How long a decision holds, through meetings and their debriefs. */
export interface StandingStage { readonly kind: 'standing'; readonly id: string; readonly title: string }
