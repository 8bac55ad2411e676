import { addWorkingDays } from '../calendar/calendar.ts';
import { datedChecks } from '../flow/dated-checks.ts';
import type { AttemptView } from '../flow/view.ts';
import { factsOf } from '../framework/facts.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';

/** What a day in somebody's diary is for. */
export type DiaryKind = 'support' | 'meeting' | 'debrief' | 'step' | 'review' | 'ends';

/** A day that follows from what somebody has planned. */
export interface DiaryDay {
  /** The same as long as it is the same thing, whatever its day: `step/da5`. */
  readonly id: string;
  readonly kind: DiaryKind;
  /** ISO date. */
  readonly on: string;
  /** What it is, with the words of the plan in it. */
  readonly title: string;
  /** What kind of thing it is, and no word of what was planned. */
  readonly plain: string;
  /** Days before on which a reminder is of use. */
  readonly remind: number;
}

export interface DiaryOptions {
  /** ISO date: what lies before it is left out. */
  readonly today: string;
  /** English where absent. What the framework says stays in the language of the view. */
  readonly language?: Language;
  /** ISO dates that are no working days, from the council's profile. */
  readonly bankHolidays?: readonly string[];
}

const reminders: Readonly<Record<DiaryKind, number>> = { support: 3, meeting: 7, debrief: 1, step: 7, review: 3, ends: 30 };

/**
 * The days still to come that follow from an attempt, soonest first: what to put in place before a meeting, the meeting and the talk after
 * it, what was planned, when to look at it again, and the day on which a decision ends.
 *
 * What is done, or cannot be done any more, is left out.
 *
 * @param view as the respondent sees it, in the language to be written.
 * @example diaryOf(attempt.view(), { today: '2026-03-02' })[0]; // { id: 'step/da5', kind: 'step', on: '2026-03-31', title: 'Practise with a colleague', … }
 */
export function diaryOf(view: AttemptView, { today, language = 'en', bankHolidays = [] }: DiaryOptions): readonly DiaryDay[] {
  const entry = (id: string, kind: DiaryKind, on: string, what: string): DiaryDay => (
    { id, kind, on, title: format(language, `alone.diary.${kind}`, { what }), plain: format(language, `alone.diary.${kind}.plain`), remind: reminders[kind] });
  return [...meetingDays(view, bankHolidays, today, entry), ...planDays(view, entry)]
    .filter(({ on }) => on >= today)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

type Entry = (id: string, kind: DiaryKind, on: string, what: string) => DiaryDay;

function meetingDays({ framework, memory, standing, isWithdrawn }: AttemptView, bankHolidays: readonly string[], today: string, entry: Entry): readonly DiaryDay[] {
  const { readiness } = framework;
  const meeting = memory.facts[factsOf(framework).find(({ kind }) => kind === 'date')?.id ?? ''];
  if (readiness === undefined || isWithdrawn) return [];
  const held = typeof meeting === 'string' && memory.meetings.some(({ on }) => on === meeting);
  const debrief = standing?.debriefDue ?? (typeof meeting === 'string' && !held ? addWorkingDays(meeting, readiness.debriefDays, bankHolidays) : null);
  return [
    ...datedChecks(framework, memory, today).flatMap(({ check, state, due, possible }) => (due === null || state !== 'open' || !possible ? [] : [entry(`support/${check.id}`, 'support', due, check.title)])),
    ...(typeof meeting === 'string' ? [entry('meeting', 'meeting', meeting, '')] : []),
    ...(debrief === null ? [] : [entry('debrief', 'debrief', debrief, '')]),
    ...(standing === null ? [] : [entry('ends', 'ends', standing.until, '')]),
  ];
}

function planDays({ framework, plan, doing }: AttemptView, entry: Entry): readonly DiaryDay[] {
  // A plan that was closed is over.
  if (plan === null || doing === 'closed') return [];
  return plan.steps.flatMap(({ action, own, by, reviewOn }, place) => {
    const what = own ?? framework.actions.find(({ id }) => id === action)?.title ?? '';
    // An action stands in a plan once; words of one's own are known by their place.
    const id = action ?? `own-${place + 1}`;
    return [
      ...(plan.done[place] === undefined ? [entry(`step/${id}`, 'step', by, what)] : []),
      entry(`review/${id}`, 'review', reviewOn, what),
    ];
  });
}
