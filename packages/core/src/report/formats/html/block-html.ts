import type { Language } from '../../../messages/language.ts';
import { format } from '../../../messages/format.ts';
import { scaleAxisSvg, scaleRowSvg, signSvg } from '../chart/scale-row-svg.ts';
import type { Block, Cell, PictureBlock, RichBlock, Words } from '../document/words.ts';
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
function tableOf(caption: string, columns: number, head: string, rows: readonly string[]): string {
  return `<div class="room${columns > 4 ? ' wide' : ''}"><table role="table">${caption}<thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.map((row) => `<tr role="row">${row}</tr>`).join('')}</tbody></table></div>`;
}

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
      `<caption${langOf(caption.lang, language)}>${escapeHtml(caption.text)}</caption>`, columns.length + 1,
      `${head}<th scope="col" role="columnheader" class="axis">${scale}${scaleAxisSvg(model.ticks, { escape: escapeHtml })}</th>`, body,
    ),
  ].join('\n');
}
