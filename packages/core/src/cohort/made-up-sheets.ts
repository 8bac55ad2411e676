import { factsOf } from '../framework/facts.ts';
import type { Framework, NonAnswer } from '../framework/framework.ts';
import { isPutTo } from '../framework/items.ts';
import { nonAnswersFor } from '../framework/non-answers-for.ts';
import type { AnswerSheet, SheetAnswer } from '../sheet/answer-sheet.ts';

// For tests: people of every kind at once, which nobody who walks through a flow can be.

/** Chance by a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Sheets with mixed facts, left-out facts, blanks, every kind of non-answer, competencies not chosen, and causes given or not. */
export function madeUpSheets(framework: Framework, people: number, seed: number, council = 'c-1'): readonly AnswerSheet[] {
  const next = chance(seed);
  const oneOf = <T>(things: readonly T[]): T | undefined => things[Math.floor(next() * things.length)];
  return Array.from({ length: people }, (_, person): AnswerSheet => {
    const facts: Record<string, string | number> = {};
    for (const { id, kind, options = [] } of factsOf(framework)) {
      if (next() < 0.3) continue;
      if (kind === 'choice') facts[id] = oneOf(options)?.id ?? '';
      else if (kind === 'whole-number') facts[id] = Math.floor(next() * 60);
    }
    const understood = { ...Object.fromEntries(factsOf(framework).map(({ id, options, default: usual }) => [id, options?.[0]?.id ?? usual ?? ''])), ...facts };
    const answers: Record<string, SheetAnswer> = {};
    const causes: Record<string, string> = {};
    const care = next();
    const bent = next() * 3;
    for (const { id, indicators } of framework.competencies) {
      if (next() < 0.15) continue;
      for (const indicator of indicators) {
        if (!isPutTo(indicator, understood)) continue;
        const answer = next() < 0.08 ? nonAnswer(nonAnswersFor(framework, indicator, 'self').map((each) => each.id)) : given(bent);
        if (next() < 0.7 + 0.3 * care && answer !== undefined) answers[indicator.id] = answer;
      }
      const cause = oneOf(framework.causes);
      if (cause !== undefined && next() < 0.6) causes[id] = cause.id;
    }
    return { framework: framework.id, version: framework.version, council, respondent: `p-${person + 1}`, facts, answers, causes };
  });

  function nonAnswer(kinds: readonly NonAnswer[]): SheetAnswer | undefined {
    const kind = oneOf(kinds);
    if (kind === undefined || next() < 0.8) return kind;
    return { [kind]: 'because' } as SheetAnswer;
  }

  function given(bent: number): SheetAnswer | undefined {
    const { scale } = framework;
    if (scale.kind === 'choices') return oneOf(scale.choices)?.id;
    const { length } = scale.levels;
    return scale.levels[Math.min(length - 1, Math.floor(next() * 2.5 + bent * (length / 5)))]?.value;
  }
}
