import type { Framework } from '../framework/framework.ts';
import { usualFloors } from '../privacy/floors.ts';
import type { ReleasedQuestion } from '../privacy/released-figures.ts';
import type { RoomCompetency } from '../privacy/room.ts';
import { tellsOfSomebody, toldBy, type Told } from '../privacy/room-pins.ts';
import { sentences } from '../privacy/room-sentence.ts';
import type { MadeReport } from './made-report.ts';

/** What a report may say of a skill beside the pictures of the board: all that its own rules let through, only which side half are on, or nothing. */
export type Sayable = 'all' | 'half' | 'nothing';

type Range = readonly [least: number, most: number];

/**
 * What a report of these people may say of one skill, so that board and report together tell of nobody what they said.
 *
 * Every figure that it might come to is looked at, and not only the one it does: so what is left out follows from who was there and from what
 * was shown before, and tells nothing. Where somebody who was in a picture has gone, it says nothing: they may have come again with a new code.
 *
 * @param ids people in the report who have a level in the skill
 */
export function sayableInReport(framework: Framework, { id, pictures }: RoomCompetency, reports: readonly MadeReport[], ids: readonly string[]): Sayable {
  if (pictures.length === 0) return 'all';
  const now = new Set(ids);
  if (pictures.some((picture) => picture.ids.some((each) => !now.has(each)))) return 'nothing';
  const board = pictures.map(toldBy);
  const told = toldInReports(framework, id, reports);
  const isSafe = (ranges: readonly Range[]): boolean => told.every((before) => ranges.every(([least, most]) => !addsUp(board, [...before, { ids, least, most }])));
  const people = ids.length;
  if (framework.scale.kind === 'choices') return isSafe(exactly(usualFloors.width, people)) ? 'all' : 'nothing';
  if (isSafe([...exactly(usualFloors.people, people - usualFloors.people), ...sides(people), ...halves(people)])) return 'all';
  return isSafe(halves(people)) ? 'half' : 'nothing';
}

/** Whether a new sentence of these people, whichever it is, tells what somebody said beside reports that were made already. */
export function isSafeBesideReports(framework: Framework, { id, pictures }: RoomCompetency, reports: readonly MadeReport[], ids: readonly string[]): boolean {
  const saying = reports.filter(({ released }) => released.questions.some((question) => question.id === id && saysSomething(question)));
  if (saying.length === 0) return true;
  const now = new Set(ids);
  const isGone = [...pictures.map((picture) => picture.ids), ...saying.map(({ of }) => of[id] ?? [])].some((before) => before.some((each) => !now.has(each)));
  if (isGone || saying.some(({ figures }) => figures === null)) return false;
  const board = pictures.map(toldBy);
  return toldInReports(framework, id, saying).every((before) => sentences.every((said) => !addsUp([...board, toldBy({ said, ids })], before)));
}

/** Whether both together tell of somebody what the reports, which have rules of their own, do not. */
function addsUp(board: readonly Told[], reports: readonly Told[]): boolean {
  return tellsOfSomebody([...board, ...reports]) && !tellsOfSomebody(reports);
}

/** Everything reports said of a skill, once as it stands and once as read by somebody who takes a share that is missing for fewer than ten on one side. */
function toldInReports(framework: Framework, id: string, reports: readonly MadeReport[]): readonly (readonly Told[])[] {
  const read = (isClose: boolean): readonly Told[] => reports.flatMap(({ released, of }): readonly Told[] => {
    const question = released.questions.find((each) => each.id === id);
    const ids = of[id] ?? [];
    const range = question === undefined ? null : rangeIn(framework, question, ids.length, isClose);
    return range === null ? [] : [{ ids, least: range[0], most: range[1] }];
  });
  return [read(false), read(true)];
}

function rangeIn({ scale }: Framework, { reaching, halfShort, choices = [] }: ReleasedQuestion, people: number, isClose: boolean): Range | null {
  if (scale.kind === 'choices') {
    const shown = (isReached: boolean): number => choices.reduce<number>((sum, count, i) => {
      const as = scale.choices[i]?.counts;
      return count === 'hidden' || as === 'apart' || (as === 'reached') !== isReached ? sum : sum + count;
    }, 0);
    const isWhole = scale.choices.every(({ counts }, i) => counts !== 'reached' || choices[i] !== 'hidden');
    const least = shown(true);
    return choices.every((count) => count === 'hidden') ? null : [least, isWhole ? least : people - shown(false)];
  }
  if (reaching !== 'hidden') return [reaching, reaching];
  if (halfShort === 'hidden') return null;
  const [low, high] = [...(isClose ? sides(people) : []), ...halves(people)];
  return (halfShort ? low : high) ?? null;
}

function saysSomething({ reaching, halfShort, choices = [] }: ReleasedQuestion): boolean {
  return [reaching, halfShort, ...choices].some((figure) => figure !== 'hidden');
}

/** Every number by itself. */
function exactly(least: number, most: number): readonly Range[] {
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, i): Range => [least + i, least + i]);
}

/** A share is missing where there are fewer than ten on one side: on this one or on that. */
function sides(people: number): readonly Range[] {
  const few = usualFloors.people - 1;
  return people < 2 * usualFloors.people ? [] : [[0, few], [people - few, people]];
}

/** Half or more fall short, or fewer do. */
function halves(people: number): readonly Range[] {
  const half = Math.floor(people / 2);
  return people <= 2 * usualFloors.width ? [] : [[0, half], [half + 1, people]];
}
