import { usualFloors } from '../../privacy/floors.ts';
import type { GroupFigures } from '../../privacy/group-figures.ts';
import { determinedBy } from '../determined.ts';
import { feasibleIntervals } from '../feasible.ts';
import type { Attempt } from '../findings.ts';
import { randomFrom } from '../random.ts';
import { sizeOf } from '../simulated-council.ts';
import { sum, systemBuilder } from '../system.ts';
import type { Trial } from './trial.ts';

const { width } = usualFloors;

/** A report of a quick scan: people by choice, of which the last does not count towards the target. */
export function scanScenario({ rules, seed, people: asked, inside = true }: Trial): Attempt {
  const random = randomFrom(seed);
  const size = sizeOf(random, asked);
  const weights = Array.from({ length: 4 }, () => random.oneOf([0.02, 0.2, 1, 3]));
  const choices = weights.map(() => 0);
  for (let person = 0; person < size; person++) {
    let at = random.share() * weights.reduce((a, b) => a + b, 0);
    const choice = Math.max(0, weights.findIndex((weight) => (at -= weight) < 0));
    choices[choice] = (choices[choice] ?? 0) + 1;
  }
  const shownOf = (counts: readonly number[]): readonly (number | 'hidden')[] | undefined => rules.report(figuresOf(counts, size), [])?.questions[0]?.choices;
  const shown = shownOf(choices);
  if (shown === undefined) return { tried: choices.length, findings: [], narrowest: null };
  const builder = systemBuilder();
  const unknowns = shown.map((count, i) => builder.unknown(`choice ${i + 1}`, count === 'hidden' ? [0, size] : [count, count]));
  builder.equals(sum(unknowns), size);
  const system = builder.system();
  const certain = determinedBy(system);
  const possible = feasibleIntervals(system);
  const findings: Attempt['findings'][number][] = [];
  let narrowest: number | null = null;
  shown.forEach((count, i) => {
    if (count !== 'hidden') return;
    const { low, high } = possible?.[i] ?? { low: Infinity, high: -Infinity };
    const truth = choices[i] ?? 0;
    const what = system.variables[i]?.name ?? '';
    narrowest = Math.min(narrowest ?? Infinity, high - low);
    if (low > truth || high < truth) findings.push({ kind: 'impossible', what, possible: [low, high] });
    else if (low === high || certain.has(i)) findings.push({ kind: 'recovered', what, possible: [low, high] });
    else if (high - low < Math.min(width, size)) findings.push({ kind: 'narrow', what, possible: [low, high] });
    else if (inside && size > width) {
      const seen = seenFor(i, choices, shown, (counts) => JSON.stringify(shownOf(counts)) === JSON.stringify(shown));
      if (seen < width) findings.push({ kind: 'unproven', what, possible: [truth, truth + seen] });
    }
  });
  return { tried: shown.filter((count) => count === 'hidden').length, findings, narrowest };
}

/** How far apart this count is among all the ways of sharing out the hidden ones that show the same; every way for a few, coarsely for many. */
function seenFor(place: number, choices: readonly number[], shown: readonly (number | 'hidden')[], isSame: (counts: readonly number[]) => boolean): number {
  const hidden = shown.flatMap((count, i) => (count === 'hidden' && i !== place ? [i] : []));
  const total = choices.reduce((before, count, i) => (shown[i] === 'hidden' ? before + count : before), 0);
  const possible = (value: number): boolean => hidden.some((first) => [0, 0.5, 1].some((part) => {
    const rest = total - value;
    const second = hidden.find((each) => each !== first) ?? first;
    const mine = second === first ? rest : Math.floor(rest * part);
    return isSame(choices.map((count, i) => (shown[i] !== 'hidden' ? count : i === place ? value : i === first ? mine : i === second ? rest - mine : 0)));
  }));
  let [low, high] = [choices[place] ?? 0, choices[place] ?? 0];
  for (let value = low + 1; value <= total && high - low < width; value++) if (possible(value)) high = value;
  for (let value = low - 1; value >= 0 && high - low < width; value--) if (possible(value)) low = value;
  return high - low;
}

function figuresOf(choices: readonly number[], people: number): GroupFigures {
  return { people, questions: [{ id: 'topic', scored: people, reaching: choices[0] ?? 0, answers: [], items: [], values: [], target: 0, choices }] };
}
