import { heading, text } from './blocks.ts';
import type { Block, Cell, DocumentContent, HeatBlock, HeatCell, PictureBlock, RichBlock, Words } from './words.ts';

/**
 * A document without its pictures: what they show stays, as tables, for a file that somebody is to change.
 *
 * @example plainDocument(cohortDocument({ report, language: 'en', madeOn: '2026-03-02' })).blocks.every(({ kind }) => kind !== 'heat'); // true
 */
export function plainDocument(content: DocumentContent<RichBlock>): DocumentContent {
  return { ...content, blocks: content.blocks.flatMap(plainBlocks) };
}

/** One block without its picture. */
export function plainBlocks(block: RichBlock): readonly Block[] {
  switch (block.kind) {
    case 'picture': return [pictured(block)];
    case 'folded': return [heading(3, block.summary), ...block.paragraphs.map(({ lead, rest }) => text(...spaced([...(lead === null ? [] : [lead]), ...rest])))];
    case 'heat': return [levelled(block)];
    case 'bars': return [{ kind: 'table', header: block.header.map((words) => [words]), rows: block.rows.map(({ title, said }) => [[title], [said]]) }];
    default: return [block];
  }
}

/** Every row is as long as the head. What covers several columns is said once: said in each of them it would be counted twice. */
function levelled({ header, rows }: HeatBlock): Block {
  const isJoined = rows.some(({ cells }) => cells.some(({ across }) => across > 1));
  const rest = ({ across }: HeatCell): readonly undefined[] => Array.from({ length: across - 1 });
  return {
    kind: 'table', isEven: true, header: header.map((words) => [words]),
    rows: rows.map(({ title, cells }) => [[title], ...cells.flatMap((cell): Cell[] => [[cell.words], ...rest(cell).map(() => [])])]),
    ...(isJoined ? { across: rows.map(({ cells }) => [1, ...cells.flatMap((cell) => [cell.across, ...rest(cell).map(() => 0)])]) } : {}),
  };
}

function pictured({ model: { table }, lang, language }: PictureBlock): Block {
  return {
    kind: 'table', isEven: true, header: table.columns.map(({ label }) => [{ text: label, lang: language }]),
    rows: table.rows.map(({ title, cells }) => [
      [{ text: title, lang }], ...cells.map((cell): Cell => [typeof cell === 'string' ? { text: cell, lang: language } : { text: cell.said, lang }]),
    ]),
  };
}

function spaced(pieces: readonly Words[]): readonly Words[] {
  return pieces.map(({ text: words, lang }, i) => ({ text: i === 0 ? words : ` ${words}`, lang }));
}
