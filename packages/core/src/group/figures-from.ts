import type { GroupFigures, QuestionFigures } from '../privacy/group-figures.ts';
import { bandsOffered, symbolOf } from './band-symbols.ts';
import type { HandedIn } from './handed-in.ts';
import { inOrder, type SessionPlan } from './session-plan.ts';

/** People on the table, and by competency how many of them said what, in the order of `bandsOffered`. */
export interface TableCounts { readonly people: number; readonly counts: Readonly<Record<string, readonly number[]>> }

export function countsOf(plan: SessionPlan, sheets: readonly HandedIn[]): TableCounts {
  const offered = bandsOffered(plan.framework);
  const counts = inOrder(plan).map((id) => {
    const symbols = sheets.map(({ bands }) => symbolOf(plan.framework, bands[id]));
    return [id, offered.map((_, i) => symbols.filter((symbol) => symbol === i + 1).length)] as const;
  });
  return { people: sheets.length, counts: Object.fromEntries(counts) };
}

/**
 * What the sheets on a table come to, as `releaseReport` takes it. A scan has the choices of its one question. Elsewhere there are bands
 * alone, so a skill is one question of six answers, of which the last ones reach the target: whoever gave one of those is above it.
 */
export function figuresFrom(plan: SessionPlan, { people, counts }: TableCounts): GroupFigures {
  return { people, questions: inOrder(plan).map((id) => questionFrom(plan, id, counts[id] ?? [])) };
}

function questionFrom({ framework }: SessionPlan, id: string, counts: readonly number[]): QuestionFigures {
  const { scale } = framework;
  const sum = (some: readonly number[]): number => some.reduce((all, count) => all + count, 0);
  if (scale.kind === 'choices') {
    const isReached = scale.choices.map(({ counts: as }) => as === 'reached');
    return { id, scored: sum(counts), reaching: sum(counts.filter((_, i) => isReached[i])), answers: [], items: [], values: [], target: 0, choices: counts };
  }
  const offered = bandsOffered(framework);
  const target = offered.findIndex((band) => 'reaches' in band && band.reaches);
  return { id, scored: sum(counts), reaching: sum(counts.slice(target)), answers: counts, items: [counts], values: offered.map((_, i) => i), target };
}
