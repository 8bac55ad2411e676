import type { FlowChartState } from './flow-chart.ts';
import { arrowsIn, type FlowArrow, type FlowWords } from './flow-words.ts';

/** A box with its place and size. */
interface Drawn { readonly state: FlowChartState; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly lines: readonly string[]; readonly inside: readonly Drawn[] }

// Sizes in units of the drawing. A letter is taken to be a little wider than most are, so that no text leaves its box.
const [letter, line, gap, edge] = [7.4, 18, 12, 12] as const;
const widest = 620;
const longest = 40;
/** How far apart lines that lead around other boxes run. */
const lane = 18;
/** Between two stages. */
const room = 44;

/**
 * A flow as one drawing that needs nothing else: stages in their order, what is in each, and arrows with their words.
 *
 * It has a title and a description for those who hear it, and neither a script nor a style attribute, so that any page may show it.
 *
 * @param title what the drawing is called.
 * @param description the same in text, such as the outline.
 */
export function flowSvg(chart: FlowChartState, words: FlowWords, title: string, description: string): string {
  const boxes = column(chart.states, words);
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const arrows = arrowsSvg(arrowsIn(chart, words).get(chart.id) ?? [], boxes, right);
  const always = chart.ways.flatMap((way) => way.to.flatMap((to) => noteAt(boxes.find(({ state }) => state.id === to), words.whenOf(way))));
  const width = Math.ceil(Math.max(arrows.reach, ...always.map(({ reach }) => reach)) + edge);
  const height = Math.ceil(Math.max(...boxes.map(({ y, height: tall }) => y + tall)) + edge);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="flow-title flow-description" font-family="Arial, Helvetica, sans-serif" font-size="13">`,
    `<title id="flow-title">${escaped(title)}</title>`,
    `<desc id="flow-description">${escaped(description)}</desc>`,
    '<defs><marker id="flow-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z" fill="#0b0c0c"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...boxes.flatMap((box) => boxSvg(box)),
    ...arrows.lines,
    ...arrows.labels,
    ...always.map(({ svg }) => svg),
    '</svg>',
  ].join('\n').concat('\n');
}

/** Stages under each other, with room between them for the words of an arrow. */
function column(states: readonly FlowChartState[], words: FlowWords): readonly Drawn[] {
  let y: number = edge;
  return states.map((state) => {
    const box = placed(state, words, edge, y);
    y += box.height + room;
    return box;
  });
}

function placed(state: FlowChartState, words: FlowWords, x: number, y: number): Drawn {
  const lines = broken(words.nameOf(state));
  const top = edge + lines.length * line;
  const own = Math.max(...lines.map((text) => text.length)) * letter + 2 * edge;
  if (state.states.length === 0) return { state, x, y, width: own, height: top + 4, lines, inside: [] };
  const inside: Drawn[] = [];
  let [left, down, tall]: [number, number, number] = [x + edge, y + top + 4, 0];
  for (const each of state.states) {
    const box = placed(each, words, left, down);
    const isTooFar = box.x + box.width > x + widest && left > x + edge;
    if (isTooFar) [left, down, tall] = [x + edge, down + tall + gap, 0];
    const there = isTooFar ? placed(each, words, left, down) : box;
    inside.push(there);
    left = there.x + there.width + gap;
    tall = Math.max(tall, there.height);
  }
  const right = Math.max(x + own, ...inside.map((box) => box.x + box.width + edge));
  return { state, x, y, width: right - x, height: down + tall + edge - y, lines, inside };
}

function boxSvg({ state: { is, kind }, x, y, width, height, lines, inside }: Drawn): readonly string[] {
  const frame = `x="${x}" y="${y}" width="${width.toFixed(1)}" height="${height}" fill="${is === 'stage' ? '#ffffff' : is === 'part' ? '#f3f2f1' : '#ffffff'}" stroke="#0b0c0c"`;
  const shape = `<rect ${frame} rx="${is === 'phase' ? 10 : 0}" stroke-width="${kind === 'end' ? 3 : is === 'stage' ? 2 : 1}"${kind === 'all-of' ? ' stroke-dasharray="6 4"' : ''}/>`;
  const name = lines.map((text, i) => `<text x="${x + edge}" y="${y + edge + 4 + (i + 0.5) * line}" fill="#0b0c0c"${is === 'phase' ? '' : ' font-weight="bold"'}>${escaped(text)}</text>`);
  return [shape, ...name, ...inside.flatMap((box) => boxSvg(box))];
}

/** A line that several boxes share on their way to one. */
interface Bus { readonly to: Drawn; readonly when: string; readonly from: readonly Drawn[] }

/** Arrows down to the next box, and lines around the others on the right: one for each place to go to and each reason, however many boxes it comes from. */
function arrowsSvg(arrows: readonly FlowArrow[], boxes: readonly Drawn[], right: number): { readonly lines: readonly string[]; readonly labels: readonly string[]; readonly reach: number } {
  const byId = new Map(boxes.map((box) => [box.state.id, box]));
  const next = new Map<Drawn, readonly string[]>();
  const buses = new Map<string, Bus>();
  for (const { from, to, when } of arrows) {
    const [start, end] = [byId.get(from), byId.get(to)];
    if (start === undefined || end === undefined) continue;
    const key = `${to}\n${when}`;
    if (boxes.indexOf(end) === boxes.indexOf(start) + 1) next.set(start, [...next.get(start) ?? [], when]);
    else buses.set(key, { to: end, when, from: [...buses.get(key)?.from ?? [], start] });
  }
  const [lines, labels]: [string[], string[]] = [[], []];
  let reach = right;
  const label = (x: number, y: number, text: string): void => {
    // Lines run behind it.
    labels.push(`<text x="${x.toFixed(1)}" y="${y}" fill="#0b0c0c" stroke="#ffffff" stroke-width="4" paint-order="stroke" font-size="12">${escaped(text)}</text>`);
    reach = Math.max(reach, x + text.length * letter);
  };
  for (const [{ x, y, height }, when] of next) {
    lines.push(`<path d="M${x + 40} ${y + height}v${room - 1}" fill="none" stroke="#0b0c0c" stroke-width="2" marker-end="url(#flow-head)"/>`);
    label(x + 52, y + height + 27, when.join(' / '));
  }
  const count = new Map<Drawn, number>();
  const places = (box: Drawn): number => {
    const before = count.get(box) ?? 0;
    count.set(box, before + 1);
    return before;
  };
  const all = [...buses.values()];
  // Places for arriving come from the top, and for leaving from the bottom.
  const into = all.map(({ to }) => to.y + 16 + lane * places(to));
  count.clear();
  for (const [i, { to, when, from }] of all.entries()) {
    const [x, y] = [right + 24 + lane * i, into[i] ?? to.y];
    for (const start of from) lines.push(`<path d="M${(start.x + start.width).toFixed(1)} ${start.y + start.height - 8 - 5 * places(start)}H${x}V${y}" fill="none" stroke="#505a5f" stroke-width="1.5"/>`);
    lines.push(`<path d="M${x} ${y}H${(to.x + to.width).toFixed(1)}" fill="none" stroke="#505a5f" stroke-width="1.5" marker-end="url(#flow-head)"/>`);
    label(to.x + to.width + 14, y - 3, when);
    reach = Math.max(reach, x);
  }
  return { lines, labels, reach };
}

function noteAt(box: Drawn | undefined, text: string): readonly { readonly svg: string; readonly reach: number }[] {
  if (box === undefined) return [];
  const x = box.x + box.width + 10;
  return [{ svg: `<text x="${x.toFixed(1)}" y="${box.y + 20}" fill="#505a5f">${escaped(`← ${text}`)}</text>`, reach: x + (text.length + 2) * letter }];
}

function broken(text: string): readonly string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > longest) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Surrogate}]/gu, (sign) => (sign === '\n' ? sign : ' ')).replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
