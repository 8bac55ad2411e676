import type { Mark, ScaleModel, ScaleRow, Shape } from './scale-model.ts';

/** How large a row is drawn; whoever shows it may scale it. */
const [width, height] = [240, 24];
const middle = height / 2;
const x = (percent: number): string => String(Number(((percent * width) / 100).toFixed(2)));

export interface SvgText {
  /** The text of an element or an attribute, with nothing in it that would be markup. */
  readonly escape: (text: string) => string;
}

/**
 * One row of a chart of levels as a picture of its own, with its sentence as its name. Signs differ by their shape, in one colour: the
 * colour of the text around them. Nothing in it has an id, so any number may stand on one page.
 *
 * @example scaleRowSvg(model.rows[0], model.ticks, { escape: escapeHtml }); // '<svg … role="img"><title>3.7 on a scale from 1 to 5. …</title>…</svg>'
 */
export function scaleRowSvg({ says, bands, lines, marks }: ScaleRow, ticks: ScaleModel['ticks'], { escape }: SvgText): string {
  const [first, last] = [ticks[0]?.at ?? 0, ticks.at(-1)?.at ?? 100];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escape(says)}</title>`,
    `<g stroke="currentColor" stroke-opacity=".35">${ticks.map(({ at }) => `<path d="M${x(at)} 2V${height - 2}"/>`).join('')}<path d="M${x(first)} ${middle}H${x(last)}"/></g>`,
    ...bands.map(({ from, to }) => `<path class="gh-band" d="M${x(from)} 7H${x(to)}V17H${x(from)}Z" fill="none" stroke="currentColor" stroke-dasharray="3 2"/>`),
    ...lines.map(({ from, to }) => `<path d="M${x(from)} ${middle}H${x(to)}" stroke="currentColor" stroke-width="2"/>`),
    ...marks.map(({ shape, at }) => sign(shape, at)),
    '</svg>',
  ].join('');
}

/** The levels that the places along a row stand for. */
export function scaleAxisSvg(ticks: ScaleModel['ticks'], { escape }: SvgText): string {
  const numbers = ticks.map(({ at, label }) => `<text x="${x(at)}" y="17" text-anchor="middle" font-size="14" fill="currentColor">${escape(label)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${numbers.join('')}</svg>`;
}

/** One sign by itself, for the key beside a chart. */
export function signSvg(shape: Shape): string {
  const drawn = shape === 'band' ? '<path class="gh-band" d="M3 7H25V17H3Z" fill="none" stroke="currentColor" stroke-dasharray="3 2"/>' : shape === 'clear' || shape === 'unclear' || shape === 'hidden' ? '' : sign(shape, (100 * 14) / width);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 ${height}" width="28" height="${height}" aria-hidden="true">${drawn}</svg>`;
}

function sign(shape: Mark['shape'], at: number): string {
  const draw = (d: string, isFilled: boolean, stroke: number): string =>
    `<path class="gh-${shape}" transform="translate(${x(at)} ${middle})" d="${d}" fill="${isFilled ? 'currentColor' : 'none'}" stroke="currentColor" stroke-width="${stroke}"/>`;
  switch (shape) {
    case 'dot': return draw('M-6 0A6 6 0 1 0 6 0A6 6 0 1 0-6 0Z', true, 1);
    case 'ring': return draw('M-6 0A6 6 0 1 0 6 0A6 6 0 1 0-6 0Z', false, 2);
    case 'square': return draw('M-7-7H7V7H-7Z', false, 2);
    case 'triangle': return draw('M0-7 7 5H-7Z', true, 1);
    case 'diamond': return draw('M0-8 8 0 0 8-8 0Z', false, 2);
    case 'cross': return draw('M-6-6 6 6M6-6-6 6', false, 2);
    case 'plus': return draw('M0-7V7M-7 0H7', false, 2);
    case 'target': return draw('M0-11V11', false, 3);
  }
}
