import type { Context } from '../context.ts';
import { padded, widthOf, wrap } from '../render/wrap.ts';
import { layOut } from '../terminal/layout.ts';
import type { Block } from '../terminal/page.ts';
import type { Question } from './question.ts';

/** How far it has come. */
export interface Progress { readonly number: number; readonly total: number; readonly text: string }

/** Everything that is on a screen at one moment. */
export interface ScreenParts {
  readonly context: Context;
  readonly title: string;
  readonly progress: Progress | undefined;
  readonly blocks: readonly Block[];
  /** `undefined` for a page that is only read. */
  readonly question: Question<unknown> | undefined;
  readonly columns: number;
  readonly rows: number;
}

/** Lines longer than this are hard to read. */
const widest = 100;
/** With fewer rows than this only the question itself is shown, and no head. */
const roomy = 12;

/** What to write so that the whole screen is drawn anew, with the cursor where the person is. */
export function draw({ context, title, progress, blocks, question, columns, rows }: ScreenParts): string {
  const { paint } = context;
  const width = Math.max(10, Math.min(columns, widest));
  // Between the head and the page, and between the page and its keys, is a line that says whether there is more.
  const head = rows < roomy ? [''] : [...headLines(context, title, progress, width), ''];
  const foot = ['', ...footLines(context, question, width, rows)];
  const room = Math.max(1, rows - head.length - foot.length);
  const stand = question?.stand;
  const laid = layOut(blocks, { width, paint, at: stand?.at, ticked: stand?.ticked, holds: stand?.holds, field: stand?.field });
  const { top, at } = question?.laidOut(laid, room) ?? { top: 0, at: undefined };
  const body = laid.lines.slice(top, top + room);
  const more = (mark: string): string => paint.quiet(`${mark} ${context.t('terminal.more')}`);
  if (top > 0) head[head.length - 1] = more('↑');
  if (top + room < laid.lines.length) foot[0] = more('↓');
  const lines = [...head, ...body, ...Array.from({ length: room - body.length }, () => ''), ...foot];
  const place = at === undefined ? undefined : laid.places[at];
  const line = laid.cursor?.line ?? place?.[0];
  // A reader of the screen, and a magnifier, follow the cursor.
  const cursor = line === undefined ? '\u001b[H' : `\u001b[${head.length + Math.min(room, Math.max(1, line - top + 1))};${(laid.cursor?.column ?? 0) + 1}H`;
  return `\u001b[?25l\u001b[H${lines.slice(0, rows).map((text) => `${text}\u001b[0m\u001b[K`).join('\r\n')}\u001b[J${cursor}\u001b[?25h`;
}

function headLines({ paint, host }: Context, title: string, progress: Progress | undefined, width: number): readonly string[] {
  if (progress === undefined) return [paint.quiet(cut(title, width))];
  const room = width - widthOf(progress.text) - 2;
  const [full, blank] = host.env['TERM'] === 'linux' ? ['#', '.'] : ['█', '·'];
  // What has been answered, not the one that is asked now.
  const filled = Math.round((width * (progress.number - 1)) / Math.max(1, progress.total));
  const first = room < 10 ? cut(progress.text, width) : `${padded(cut(title, room), room + 2)}${progress.text}`;
  return [paint.quiet(first), paint.quiet(full.repeat(filled) + blank.repeat(width - filled))];
}

/** The keys, as many as there is room for; the rest is in the help. */
function footLines({ t, paint }: Context, question: Question<unknown> | undefined, width: number, rows: number): readonly string[] {
  if (question === undefined) return [paint.quiet(cut(t('terminal.anyKey'), width))];
  const help = question.takesText ? `Ctrl-G ${t('terminal.key.help')}` : `? ${t('terminal.key.help')}`;
  const lines = [''];
  const most = rows < roomy ? 1 : 2;
  for (const hint of [...question.keys.map(([key, does]) => `${key} ${does}`), help]) {
    const isLast = hint === help;
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? hint : `${line} · ${hint}`;
    const room = width - (lines.length === most && !isLast ? widthOf(help) + 3 : 0);
    if (widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(hint);
    else if (isLast) lines[lines.length - 1] = hint;
  }
  return lines.map((line) => paint.quiet(cut(line, width)));
}

/** A page that says what every key does. */
export function helpOn(t: Context['t'], { keys, takesText }: Question<unknown>): readonly Block[] {
  const everywhere: readonly (readonly [string, string])[] = [
    ...(takesText ? [] : [['PgUp PgDn', t('terminal.key.page')] as const, ['q', t('terminal.key.leave')] as const]),
    ['Ctrl-D', t('terminal.key.leave')], ['Ctrl-X', t('terminal.key.stop')], ['Ctrl-C', t('terminal.key.cut')], ['Ctrl-Z', t('terminal.key.aside')],
  ];
  const rows = [...keys.filter(([key]) => key !== 'q'), ...everywhere];
  const widest = Math.max(...rows.map(([key]) => widthOf(key)));
  return [
    { is: 'strong', text: t('terminal.help.title') },
    { is: 'laid', text: (width) => rows.map(([key, does]) => `  ${padded(key, widest + 2)}${wrap(does, width - widest - 4, ' '.repeat(widest + 4))}`).join('\n') },
    { is: 'text', text: t('terminal.help.saved') },
  ];
}

function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (widthOf(kept) + widthOf(letter) >= width) break;
    kept += letter;
  }
  return `${kept}…`;
}
