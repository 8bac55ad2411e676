import { feasibleIntervals } from './feasible.ts';
import type { Attempt } from './findings.ts';
import { guessesOf } from './guess.ts';
import type { Guess } from './guess.ts';
import { chancesOf } from './posterior.ts';
import { roomModel } from './room-model.ts';
import type { Picture, RulesOnTrial, Sheet } from './rules-on-trial.ts';

/**
 * Everything a room was shown of one competency, by somebody who was there the whole time and saw who handed in when, and who took a sheet
 * back. Other answers of the same people must lead to pictures at the same moments, or the moments speak too.
 *
 * @param others the same closings with other answers
 */
export function attackRoom(rules: RulesOnTrial, closings: readonly (readonly Sheet[])[], others: readonly (readonly (readonly Sheet[])[])[]): Attempt {
  const shown = rules.room(closings);
  const pictures = picturesIn(shown);
  const findings: Attempt['findings'][number][] = [];
  if (others.some((other) => isToldByRefusing(shown, rules.room(other)))) findings.push({ kind: 'told-by-refusing', what: 'when a picture is made', possible: [0, pictures.length] });
  const truth = new Map(closings.flat().map(({ sheet, said }) => [sheet, said]));
  const { groups, system, question } = roomModel(pictures);
  const tried = new Set(closings.flat().map(({ person }) => person)).size;
  if (pictures.length === 0) return { tried, findings };
  const possible = feasibleIntervals(system);
  const chances = chancesOf(question);
  const newest = new Map<number, number>();
  for (const picture of pictures) {
    const [chance = 0.5] = chancesOf(roomModel([picture]).question) ?? [];
    for (const person of picture.of) newest.set(person, chance);
  }
  const guesses: Guess[] = [];
  groups.forEach(({ people }, group) => {
    const { low, high } = possible?.[group] ?? { low: Infinity, high: -Infinity };
    const reaching = people.filter((person) => truth.get(person) === 'reaches').length;
    const what = `${people.length} who came and went together`;
    if (low > reaching || high < reaching) findings.push({ kind: 'impossible', what, possible: [low, high] });
    else if (low === people.length || high === 0) findings.push({ kind: 'recovered', what, possible: [low, high] });
    else if (low === high) findings.push({ kind: 'few', what, possible: [low, high] });
    if (chances !== null) for (const person of people) guesses.push({ fromOne: newest.get(person) ?? 0.5, fromAll: chances[group] ?? 0.5, truth: truth.get(person) === 'reaches' });
  });
  return { tried, findings, guesses: guessesOf(guesses, chances === null ? truth.size : 0) };
}

function picturesIn(shown: readonly (Picture | null)[]): readonly Picture[] {
  return shown.flatMap((picture) => (picture?.isNew ? [picture] : []));
}

/** Up to the first sentence that differs, pictures must be made at the same moments, and of the same sheets: who took part is no secret. */
function isToldByRefusing(shown: readonly (Picture | null)[], other: readonly (Picture | null)[]): boolean {
  for (const [i, picture] of shown.entries()) {
    const there = other[i] ?? null;
    if ((picture?.isNew ?? false) !== (there?.isNew ?? false)) return true;
    if (picture?.isNew && JSON.stringify(picture.of) !== JSON.stringify(there?.of)) return true;
    if (picture?.sentence !== there?.sentence) return false;
  }
  return false;
}
