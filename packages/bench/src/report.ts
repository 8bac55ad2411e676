import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';
import type { Longest } from './board.ts';

/** How many times one time is another. Without a target it is there to be known. */
export interface Ratio {
  readonly what: string;
  readonly is: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Megabytes that a program has in memory at most. Without a limit it is there to be known. */
export interface Memory { readonly what: string; readonly is: number; readonly limit?: number }

interface Measured {
  readonly ratios: readonly Ratio[];
  /** Median milliseconds for doing the work once, by name. */
  readonly ms: ReadonlyMap<string, number>;
  readonly size: { readonly bytes: number; readonly limit: number };
  readonly memory: readonly Memory[];
  readonly tasks: readonly Longest[];
  readonly tolerance: number;
  readonly rounds: number;
  readonly programRounds: number;
  readonly paintRounds: number;
  readonly boardRounds: number;
  /** How many programs wanted the processor before it began, the minute's mean: above 1 or so, somebody else was at work. */
  readonly load: number;
}

/** What was measured, as a page and as the terminal shows it, and how many targets were missed. */
export function report({ ratios, ms, size, memory, tasks, tolerance, rounds, programRounds, paintRounds, boardRounds, load }: Measured): { readonly text: string; readonly missed: number } {
  const isMissed = ({ is, atLeast, atMost }: Ratio) => !(is >= (atLeast ?? -Infinity) * (1 - tolerance) && is <= (atMost ?? Infinity) * (1 + tolerance));
  const isTooBig = size.bytes > size.limit * 1000;
  const isTooMuch = ({ is, limit = Infinity }: Memory) => !(is <= limit);
  const isTooLong = ({ is, limit = Infinity }: Longest) => !(is <= limit);
  const [processor] = cpus();
  const text = [
    `Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${platform()} ${arch()}, `
      + `${availableParallelism()} cores (${processor?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GB; load before it began ${load.toFixed(1)}.`,
    `All in one process, on the built core. In each of ${rounds} rounds every side has one turn, beginning with another side each time; the numbers are medians.`,
    `Whole programs have a process each, ${programRounds} rounds, and are counted by the processor time of all their threads, from their start to their end.`,
    'What begins cold is a process for each turn, 31 rounds, counted in the same way; scoring has 3 rounds, and JSON alone is counted without reading or writing.',
    `Pages are measured in one Chromium, ${paintRounds} rounds of 39 choices each, in turns.`,
    `The board of a group session is measured in the built application, ${boardRounds} rounds.`,
    `A ratio misses its target when it is off by more than ${tolerance * 100} %.`,
    '',
    table([['Ratio', 'is', 'target', ''], ...ratios.map((ratio) => [ratio.what, `${shown(ratio.is)} ×`, targetOf(ratio), verdict(ratio, isMissed(ratio))])]),
    '',
    table([['Median time', 'ms'], ...[...ms].map(([name, time]) => [name, shown(time)])]),
    '',
    table([
      ['Size, minified and gzipped', 'is', 'target', ''],
      ['what a page needs to run and score one framework: flow, scoring, XState; content excluded', `${(size.bytes / 1000).toFixed(1)} kB`, `≤ ${size.limit} kB`, isTooBig ? 'MISSED' : 'met'],
    ]),
    '',
    table([
      ['Memory, resident at most', 'MB', 'target', ''],
      ...memory.map((row) => [row.what, row.is.toFixed(0), row.limit === undefined ? '' : `≤ ${row.limit}`, row.limit === undefined ? '' : isTooMuch(row) ? 'MISSED' : 'met']),
    ]),
    '',
    table([
      ['Longest task of a page', 'ms', 'target', ''],
      ...tasks.map((row) => [row.what, row.is < shortest ? `under ${shortest}` : row.is.toFixed(0), row.limit === undefined ? '' : `≤ ${row.limit}`, row.limit === undefined ? '' : isTooLong(row) ? 'MISSED' : 'met']),
    ]),
  ].join('\n');
  return { text, missed: ratios.filter(isMissed).length + memory.filter(isTooMuch).length + tasks.filter(isTooLong).length + (isTooBig ? 1 : 0) };
}

/** Milliseconds from which on a browser tells of a task at all. */
const shortest = 50;

function targetOf({ atLeast, atMost }: Ratio): string {
  if (atLeast !== undefined) return `≥ ${atLeast} ×`;
  return atMost === undefined ? '' : `≤ ${atMost} ×`;
}

function verdict({ is, atLeast = -Infinity, atMost = Infinity }: Ratio, missed: boolean): string {
  if (atLeast === -Infinity && atMost === Infinity) return '';
  if (missed) return 'MISSED';
  return is >= atLeast && is <= atMost ? 'met' : 'within tolerance';
}

function shown(number: number): string {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}

/** A Markdown table whose columns line up in a terminal too: words to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rest.map(line)].join('\n');
}
