import type { Paint } from '../render/paint.ts';
import { widthOf, wrap } from '../render/wrap.ts';
import type { Field } from './field.ts';
import type { Block } from './page.ts';

/** How a page stands just now. */
export interface Stand {
  readonly width: number;
  readonly paint: Paint;
  /** Which choice the person is at. */
  readonly at: number | undefined;
  /** Keys of choices that are ticked; `undefined` where only one may be chosen. */
  readonly ticked: ReadonlySet<string> | undefined;
  /** Key of the choice that was saved before. */
  readonly holds: string | undefined;
  readonly field: Field | undefined;
}

/** A page in lines. */
export interface Laid {
  readonly lines: readonly string[];
  /** From which line to before which line each choice stands. */
  readonly places: readonly (readonly [from: number, to: number])[];
  /** Where the next letter goes. */
  readonly cursor: { readonly line: number; readonly column: number } | undefined;
}

/** Lays a page out for one width. No line is wider. */
export function layOut(blocks: readonly Block[], stand: Stand): Laid {
  const { width, paint } = stand;
  const lines: string[] = [];
  const places: (readonly [number, number])[] = [];
  let cursor: Laid['cursor'];
  const add = (text: string, style: (text: string) => string = (same) => same): void => {
    lines.push(...text.split('\n').flatMap((line) => cut(line, width)).map(style));
  };
  for (const [i, block] of blocks.entries()) {
    if (isApart(blocks[i - 1], block) && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    switch (block.is) {
      case 'text': add(wrap(block.text, width)); break;
      case 'strong': case 'notice': add(wrap(block.text, width), paint.strong); break;
      case 'quiet': add(wrap(block.text, width), paint.quiet); break;
      case 'laid': add(block.text(width)); break;
      case 'point': add(`  ${block.mark} ${wrap(block.text, width - widthOf(block.mark) - 3, ' '.repeat(widthOf(block.mark) + 3))}`); break;
      case 'gap': break;
      case 'field': {
        const from = lines.length;
        const written = fieldLines(stand.field ?? { letters: [], at: 0 }, width);
        lines.push(...written.lines);
        cursor = { line: from + written.line, column: written.column };
        break;
      }
      case 'choice': {
        const from = lines.length;
        addChoice(add, block.choice, places.length === stand.at, stand);
        places.push([from, lines.length]);
        break;
      }
    }
  }
  return { lines, places, cursor };
}

function addChoice(add: (text: string, style?: (text: string) => string) => void, { key, label, about = [] }: Extract<Block, { is: 'choice' }>['choice'], isHere: boolean, { width, paint, ticked, holds }: Stand): void {
  const box = ticked === undefined || key === '' ? '' : ticked.has(key) ? '[x] ' : '[ ] ';
  const name = `${isHere ? '>' : ' '} ${box}${key === '' ? '↵' : key}  `;
  // On a narrow screen what follows begins further left, so that words have room.
  const hanging = ' '.repeat(width < 40 ? 4 : widthOf(name));
  add(`${name}${wrap(`${label}${key !== '' && key === holds ? ' ✓' : ''}`, width - widthOf(name), hanging)}`, isHere ? paint.strong : undefined);
  for (const paragraph of about) add(`${hanging}${wrap(paragraph, width - hanging.length, hanging)}`, isHere ? undefined : paint.quiet);
}

/** Whether a line is left between two blocks. */
function isApart(before: Block | undefined, block: Block): boolean {
  if (before === undefined) return false;
  if (block.is === 'gap' || before.is === 'gap') return true;
  if (block.is === 'choice') return before.is !== 'choice' || (before.choice.about?.length ?? 0) > 1;
  return !(isRunning(block) && isRunning(before));
}

/** Text that goes on from line to line; everything else stands apart. */
const isRunning = ({ is }: Block): boolean => is === 'text' || is === 'quiet' || is === 'point';

/** The lines of a text that is being written, and where it goes on. */
function fieldLines({ letters, at }: Field, width: number): { readonly lines: readonly string[]; readonly line: number; readonly column: number } {
  const [lines, room]: [string[], number] = [['> '], Math.max(1, width - 1)];
  let [line, column] = [0, 2];
  for (const [i, letter] of letters.entries()) {
    if (widthOf(lines.at(-1) ?? '') + widthOf(letter) > room) lines.push('  ');
    if (i === at) [line, column] = [lines.length - 1, widthOf(lines.at(-1) ?? '')];
    lines[lines.length - 1] += letter;
  }
  if (at >= letters.length) [line, column] = [lines.length - 1, widthOf(lines.at(-1) ?? '')];
  return { lines, line, column };
}

/** What our own paint puts into a line. */
const painted = new RegExp(String.raw`${'\u001b'}\[\d+m`, 'g');

/** A line in pieces none of which is wider; a word that is longer than a line is broken. */
function cut(line: string, width: number): readonly string[] {
  const bare = line.replaceAll(painted, '');
  if (widthOf(bare) <= width) return [line];
  const pieces = [''];
  for (const letter of bare) {
    if (widthOf(pieces.at(-1) ?? '') + widthOf(letter) > width) pieces.push('');
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}
