import { format } from '../../messages/format.ts';
import type { Language } from '../../messages/language.ts';
import { scaleAxisSvg, scaleRowSvg, signSvg } from '../chart/scale-row-svg.ts';
import type { BarsBlock, Block, Cell, HeatBlock, HeatCell, PictureBlock, RichBlock, Words } from '../words.ts';
import { escapeHtml } from './escape-html.ts';

const tags = { en: 'en-GB', cy: 'cy-GB' } as const;

/** @example tagOf('cy'); // 'cy-GB' */
export function tagOf(language: Language): string {
  return tags[language];
}

const langOf = (lang: Language, around: Language): string => (lang === around ? '' : ` lang="${tagOf(lang)}"`);

/** One block of a document as markup; the only markup in it is ours. */
export function blockHtml(block: RichBlock, language: Language): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level}${langOf(block.words.lang, language)}>${escapeHtml(block.words.text)}</h${block.level}>`;
    case 'text': return `<p>${inline(block.words, language)}</p>`;
    case 'notice': return `<p class="notice">${inline(block.words, language)}</p>`;
    case 'bullets': return `<ul>${block.entries.map((entry) => `<li>${inline(entry, language)}</li>`).join('')}</ul>`;
    case 'table': return table(block, language);
    case 'picture': return picture(block, language);
    case 'heat': return heat(block, language);
    case 'bars': return bars(block, language);
    case 'folded': return `<details><summary${langOf(block.summary.lang, language)}>${escapeHtml(block.summary.text)}</summary><div>${block.paragraphs.map(({ lead, rest }) => `<p>${lead === null ? '' : `<strong>${inline([lead], language)}</strong> `}${rest.map((words) => inline([words], language)).join(' ')}</p>`).join('')}</div></details>`;
  }
}

function inline(pieces: readonly Words[], language: Language): string {
  return pieces.map(({ text, lang }) => (lang === language ? escapeHtml(text) : `<span${langOf(lang, language)}>${escapeHtml(text)}</span>`)).join('');
}

function lines(cell: Cell, language: Language): string {
  const [first, ...more] = cell;
  if (first === undefined) return '';
  if (more.length === 0 && first.lang === language) return escapeHtml(first.text);
  return [first, ...more].map((line, i) => `<span${i === 0 ? '' : ' class="more"'}${langOf(line.lang, language)}>${escapeHtml(line.text)}</span>`).join('');
}

function table({ header, rows }: Extract<Block, { kind: 'table' }>, language: Language): string {
  const label = (column: number): string => escapeHtml((header[column] ?? []).map(({ text }) => text).join(' / '));
  const row = (cells: readonly Cell[]): string => cells.map((cell, i) => (i === 0
    ? `<th scope="row" role="rowheader">${lines(cell, language)}</th>`
    : `<td role="cell" data-label="${label(i)}"${cell.length === 0 ? ' class="open"' : ''}>${lines(cell, language)}</td>`)).join('');
  return tableOf('', header.length, header.map((cell) => `<th scope="col" role="columnheader">${lines(cell, language)}</th>`).join(''), rows.map(row));
}

/** On a narrow screen its cells stand one under the other; their parts are named, so that it is a table there too for whoever hears it. */
function tableOf(caption: string, columns: number, head: string, rows: readonly string[], looks: 'wide' | 'even' | 'whole' | '' = columns > 4 ? 'wide' : ''): string {
  return `<div class="room${looks === '' ? '' : ` ${looks}`}"><table role="table">${caption}<thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.map((row) => `<tr role="row">${row}</tr>`).join('')}</tbody></table></div>`;
}

/** Dots are drawn beside the word that says the same, so whoever hears it is told once. */
function heat({ caption, about, header, rows }: HeatBlock, language: Language): string {
  const [first, ...columns] = header.map((words) => inline([words], language));
  const cell = ({ words, across, heat: share }: HeatCell, label: string): string => [
    `<td role="cell" class="heat heat-${share}" data-label="${label}"${across > 1 ? ` colspan="${across}"` : ''}>`, `<div><span${langOf(words.lang, language)}>${escapeHtml(words.text)}</span>`,
    typeof share === 'number' && share > 0 ? dots(share) : '', '</div></td>',
  ].join('');
  const row = (cells: readonly HeatCell[]): string => {
    let at = 1;
    return cells.map((each) => {
      const [from, to] = [header[at]?.text ?? '', header[at + each.across - 1]?.text ?? ''];
      at += each.across;
      return cell(each, escapeHtml(each.across > 1 ? `${from} – ${to}` : from));
    }).join('');
  };
  const hasDots = rows.some(({ cells }) => cells.some((each) => typeof each.heat === 'number' && each.heat > 0));
  return (hasDots ? `<p>${inline([about], language)}</p>\n` : '') + tableOf(
    captionOf(caption, language), header.length, [first, ...columns].map((words) => `<th scope="col" role="columnheader">${words}</th>`).join(''),
    rows.map(({ title, cells }) => `<th scope="row" role="rowheader">${inline([title], language)}</th>${row(cells)}`),
    'even',
  );
}

function dots(count: number): string {
  return `<svg class="dots" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 8" aria-hidden="true">${Array.from({ length: count }, (_, i) => `<circle cx="${4 + 10 * i}" cy="4" r="3"/>`).join('')}</svg>`;
}

/** How long a bar may be. */
const longest = 240;

/** Each bar shows the number that stands before it, and is not heard again. */
function bars({ caption, header: [title, count], rows }: BarsBlock, language: Language): string {
  const most = Math.max(1, ...rows.map((row) => row.count ?? 0));
  const bar = (of: number): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${longest} 12" preserveAspectRatio="none" aria-hidden="true"><path d="M0 0H${Number(((longest * of) / most).toFixed(2))}V12H0Z"/></svg>`;
  return tableOf(
    captionOf(caption, language), 2, [title, count].map((words) => `<th scope="col" role="columnheader">${inline([words], language)}</th>`).join(''),
    rows.map((row) => `<th scope="row" role="rowheader">${inline([row.title], language)}</th><td role="cell" data-label="${escapeHtml(count.text)}"><div class="bar"><span${langOf(row.said.lang, language)}>${escapeHtml(row.said.text)}</span>${row.count === null ? '' : bar(row.count)}</div></td>`),
    'whole',
  );
}

const captionOf = (caption: Words, language: Language): string => `<caption${langOf(caption.lang, language)}>${escapeHtml(caption.text)}</caption>`;

/** The numbers and their picture in one table: whoever hears it gets each row of the picture as a sentence. */
function picture({ caption, model, lang }: PictureBlock, language: Language): string {
  const { columns, rows } = model.table;
  const scale = escapeHtml(format(language, 'document.picture.scale'));
  const head = columns.map(({ label, numeric }) => `<th scope="col" role="columnheader"${numeric ? ' class="number"' : ''}>${escapeHtml(label)}</th>`).join('');
  const body = rows.map(({ id, title, cells }) => {
    const drawn = model.rows.find((row) => row.id === id);
    const numbers = cells.map((cell, i) => {
      const { label = '', numeric = false } = columns[i + 1] ?? {};
      return `<td role="cell" data-label="${escapeHtml(label)}"${numeric ? ' class="number"' : ''}>${typeof cell === 'string' ? escapeHtml(cell) : `<span${langOf(lang, language)}>${escapeHtml(cell.said)}</span>`}</td>`;
    });
    return `<th scope="row" role="rowheader"${langOf(lang, language)}>${escapeHtml(title)}</th>${numbers.join('')}<td role="cell" class="plot" data-label="${scale}">${drawn === undefined ? '' : scaleRowSvg(drawn, model.ticks, { escape: escapeHtml })}</td>`;
  });
  return [
    `<ul class="key">${model.key.map(({ shape, says }) => `<li>${signSvg(shape)}${escapeHtml(says)}</li>`).join('')}</ul>`,
    tableOf(
      captionOf(caption, language), columns.length + 1,
      `${head}<th scope="col" role="columnheader" class="axis">${scale}${scaleAxisSvg(model.ticks, { escape: escapeHtml })}</th>`, body,
    ),
  ].join('\n');
}
