import type { Guesses } from './findings.ts';

/** One person: how likely yes is, from one thing shown and from all, and what is true. */
export interface Guess { readonly fromOne: number; readonly fromAll: number; readonly truth: boolean }

/** Counts right guesses: who is as likely one as the other is guessed right half the time. */
export function guessesOf(guesses: readonly Guess[], uncounted: number): Guesses {
  const right = (chance: number, truth: boolean): number => (Math.abs(chance - 0.5) < 1e-9 ? 0.5 : (chance > 0.5) === truth ? 1 : 0);
  const surest = (chances: readonly number[]): number => chances.reduce((most, chance) => Math.max(most, chance, 1 - chance), 0.5);
  return {
    people: guesses.length,
    fromOne: guesses.reduce((sum, { fromOne, truth }) => sum + right(fromOne, truth), 0),
    fromAll: guesses.reduce((sum, { fromAll, truth }) => sum + right(fromAll, truth), 0),
    surestFromOne: surest(guesses.map(({ fromOne }) => fromOne)),
    surestFromAll: surest(guesses.map(({ fromAll }) => fromAll)),
    uncounted,
  };
}

export function addGuesses(a: Guesses | undefined, b: Guesses | undefined): Guesses | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    people: a.people + b.people, fromOne: a.fromOne + b.fromOne, fromAll: a.fromAll + b.fromAll,
    surestFromOne: Math.max(a.surestFromOne, b.surestFromOne), surestFromAll: Math.max(a.surestFromAll, b.surestFromAll), uncounted: a.uncounted + b.uncounted,
  };
}
