import type { LevelScale } from '@guildhall/core';
import { plain } from './plain.ts';
import { wrap } from './wrap.ts';

/** One bar of a chart. */
export interface Bar { readonly name: string; readonly level: number; readonly words: string }

const perLevel = 4;

/**
 * Levels as a small chart of text: the name, and under it a bar, the number and the words. Each says everything in words and numbers
 * too, so that it can be read aloud; where the screen is narrow there is no bar.
 */
export function levelChart(bars: readonly Bar[], { levels }: LevelScale, width: number, isPlain: boolean): string {
  const most = levels.at(-1)?.value ?? 0;
  const [full, blank] = isPlain ? ['#', '.'] : ['█', '·'];
  return bars.map(({ name, level, words }) => {
    const filled = Math.round(level * perLevel);
    const bar = width < 60 ? [] : [full.repeat(filled) + blank.repeat(Math.max(0, most * perLevel - filled))];
    const text = [...bar, `${shownLevel(level)} / ${most}`, plain(words)].filter((part) => part !== '').join('  ');
    return `  ${wrap(name, width - 2, '  ')}\n    ${wrap(text, width - 4, '    ')}`;
  }).join('\n');
}

/** With one decimal at most; the words beside it come from the level itself, never from this. @example shownLevel(2.46); // '2.5' */
export function shownLevel(level: number): string {
  return String(Math.round((level + Number.EPSILON) * 10) / 10);
}
