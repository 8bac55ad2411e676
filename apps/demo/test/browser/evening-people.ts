import { groupReport, groupReportText, handInCodeOf, readHandInCode, roomSheetFrom, startGroupSession, type HandedIn, type SessionPlan } from '@guildhall/core/group';
import { attackRoom } from '../../../../packages/core/src/attack/attack-room.ts';
import { leaks } from '../../../../packages/core/src/attack/findings.ts';
import { ourRules } from '../../../../packages/core/src/attack/our-rules.ts';
import type { Random } from '../../../../packages/core/src/attack/random.ts';
import type { Picture, Said, Sentence, Sheet } from '../../../../packages/core/src/attack/rules-on-trial.ts';
import { noAnswers } from './group-evening.ts';

/** What each person says of each skill, in the order of the plan. */
export type Sayings = readonly (readonly Choice[])[];
export type Choice = 'strength' | 'toDevelop' | 'needToKnowMore' | 'notImportant';

/** What happened on the table, in order: somebody’s sheet came or was taken back, a round was closed or opened. */
export type Happening = { readonly came: number } | { readonly left: number } | 'closed' | 'opened';

export const sentences: Readonly<Record<string, Sentence | null>> = {
  'Most of us do this': 'most', 'We differ': 'differ', 'Most of us are not there yet': 'not-yet', 'Too few of us to say': null,
};

export const peopleOf = (random: Random, people: number, skills: number): Sayings => {
  // Some skills are easy for most, some for few; otherwise every board would say that all differ.
  const reach = Array.from({ length: skills }, () => random.oneOf([0.1, 0.4, 0.6, 0.9]));
  return Array.from({ length: people }, () => reach.map((often) => (random.chance(0.08) ? 'notImportant' : random.chance(often) ? 'strength' : random.oneOf(['toDevelop', 'needToKnowMore']))));
};

/** The code that a person’s own device makes of what they say. */
export function codeOf(plan: SessionPlan, sayings: Sayings, person: number): string {
  const responses = Object.fromEntries(plan.competencies.map((id, place) => [id, { choice: sayings[person]?.[place] ?? 'notImportant' }]));
  return handInCodeOf(plan, { ...noAnswers, responses }, 40_270_301 + person * 7919);
}

export function sheetOf(plan: SessionPlan, code: string): HandedIn {
  const read = readHandInCode(plan, code);
  if (!read.ok) throw new Error(`no code: ${code}`);
  return read.handedIn;
}

/** The same evening without any page: what the core shows of each skill at each closing, of whom, and the report it lets go at the end. */
export function inTheCore(plan: SessionPlan, happened: readonly Happening[], sayings: Sayings) {
  const at = '2027-03-01T18:30:00Z';
  const session = startGroupSession(plan, { at });
  const sheets = sayings.map((_, person) => sheetOf(plan, codeOf(plan, sayings, person)));
  const personAt = new Map<number, number>();
  const table = new Set<number>();
  const [closings, pictures]: [(readonly number[])[], (readonly (Picture | null)[])[]] = [[], []];
  const last = new Map<string, readonly number[]>();
  const take = (isTaken: boolean): void => { if (!isTaken) throw new Error(session.refusal()?.message); };
  for (const each of happened) {
    if (each === 'opened') take(session.send({ type: 'round.opened' }, at));
    else if (each === 'closed') {
      take(session.send({ type: 'round.closed' }, at));
      const event = session.record().body.journal.at(-1)?.event;
      for (const made of event?.type === 'round.closed' ? event.shown : []) last.set(made.competency, made.sheets.map((seq) => personAt.get(seq) ?? -1));
      closings.push([...table]);
      pictures.push(session.view().picture?.competencies.map(({ id, sentence, renewed }) => (sentence === 'too-few' ? null : { sentence, isNew: renewed, of: last.get(id) ?? [] })) ?? []);
    } else if ('came' in each) {
      const sheet = sheets[each.came];
      take(sheet !== undefined && session.send({ type: 'sheet.handedIn', ...sheet, way: 'code' }, at));
      personAt.set(session.record().body.journal.length, each.came);
      table.add(each.came);
    } else {
      take(session.send({ type: 'sheet.takenBack', id: sheets[each.left]?.id ?? '' }, at));
      table.delete(each.left);
    }
  }
  return { closings, pictures, session, report: () => groupReportText(groupReport(session, at), 'en') };
}

/**
 * Attacks what was on the screen, skill by skill, as somebody would who saw everybody come and go.
 *
 * @param seen of each closing and each skill the picture: its sentence as it was read off the screen
 * @returns what was found out that must not be
 */
export function foundOut(plan: SessionPlan, happened: readonly Happening[], sayings: Sayings, seen: readonly (readonly (Picture | null)[])[], random: Random): readonly string[] {
  const { closings } = inTheCore(plan, happened, sayings);
  // The same people at the same moments, who say something else.
  const others = [1, 2, 3].map((): Sayings => sayings.map((said) => said.map((choice) => (choice === 'notImportant' ? choice : random.oneOf<Choice>(['strength', 'toDevelop'])))))
    .map((people) => ({ people, pictures: inTheCore(plan, happened, people).pictures }));
  return plan.competencies.flatMap((skill, place) => {
    const onTable = (people: Sayings): readonly (readonly Sheet[])[] => closings.map((table) => table.map((person) => ({ person, sheet: person, said: saidOf(plan, people, person, skill) })));
    const truth = onTable(sayings);
    const elsewhere = others.map(({ people, pictures }) => ({ closings: onTable(people), pictures: pictures.map((row) => row[place] ?? null) }));
    const mine = seen.map((row) => row[place] ?? null);
    const room = (of: readonly (readonly Sheet[])[]): readonly (Picture | null)[] => (of === truth ? mine : elsewhere.find((each) => each.closings === of)?.pictures ?? []);
    const { findings } = attackRoom({ ...ourRules, name: 'what was on the screen', room }, truth, elsewhere.map((each) => each.closings));
    const small = mine.filter((picture) => picture !== null && picture.of.length < 5).map(() => `${skill}: a picture of fewer than five`);
    return [...small, ...findings.filter(({ kind }) => leaks.includes(kind) || kind === 'told-by-refusing').map(({ kind, what, possible }) => `${skill}: ${kind}, ${what}, ${possible.join(' to ')}`)];
  });
}

export function saidOf(plan: SessionPlan, sayings: Sayings, person: number, skill: string): Said {
  const reaches = roomSheetFrom(plan, sheetOf(plan, codeOf(plan, sayings, person))).reaches[skill];
  return reaches === undefined ? 'apart' : reaches ? 'reaches' : 'short';
}

/**
 * The record of another evening with other people, more of them, at which each skill came to the same sentence. What a page shows of it must
 * be the same letter for letter: then the page tells the sentences and nothing more.
 */
export function anotherEvening(plan: SessionPlan, shown: readonly (Sentence | null)[]) {
  const usual: Readonly<Record<Sentence, (person: number) => Choice>> = {
    most: () => 'strength', differ: (person) => (person % 2 === 0 ? 'strength' : 'needToKnowMore'), 'not-yet': () => 'toDevelop',
  };
  const sayings: Sayings = Array.from({ length: 23 }, (_, person) => shown.map((sentence) => (sentence === null ? 'notImportant' : usual[sentence](person + 1))));
  const happened = [...sayings.map((_, came) => ({ came })), 'closed'] as const;
  const { session } = inTheCore(plan, happened, sayings);
  return session.record();
}
