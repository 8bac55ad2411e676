import type { BarsBlock, Block, DocumentContent, FoldedBlock, HeatBlock, PictureBlock, RichBlock, Words } from './words.ts';

/**
 * What XML 1.0 has no way to write, not even escaped: most controls, U+FFFE and U+FFFF, and half a character. One of them, and no program
 * opens the file.
 */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

/** A text without what a document cannot hold. */
export const writableText = (text: string): string => text.replaceAll(unwritable, '');

const words = ({ text, lang }: Words): Words => ({ text: writableText(text), lang });
const line = (pieces: readonly Words[]): readonly Words[] => pieces.map(words);

/** The same document without what XML cannot hold. Everything that goes into a file goes through here. */
export function writable(content: DocumentContent): DocumentContent {
  return { ...around(content), blocks: content.blocks.map(plain) };
}

/** The same for a document with pictures. */
export function writableReport(content: DocumentContent<RichBlock>): DocumentContent<RichBlock> {
  return { ...around(content), blocks: content.blocks.map(rich) };
}

function rich(block: RichBlock): RichBlock {
  switch (block.kind) {
    case 'picture': return picture(block);
    case 'folded': return folded(block);
    case 'heat': return heat(block);
    case 'bars': return bars(block);
    default: return plain(block);
  }
}

function around({ title, language, council }: Pick<DocumentContent, 'title' | 'language' | 'council'>): Pick<DocumentContent, 'title' | 'language' | 'council'> {
  return { title: writableText(title), language, ...(council === undefined ? {} : { council: writableText(council) }) };
}

function plain(block: Block): Block {
  switch (block.kind) {
    case 'heading': return { ...block, words: words(block.words) };
    case 'text':
    case 'notice': return { ...block, words: line(block.words) };
    case 'bullets': return { ...block, entries: block.entries.map(line) };
    case 'table': return { ...block, header: block.header.map(line), rows: block.rows.map((row) => row.map(line)) };
  }
}

function folded(block: FoldedBlock): FoldedBlock {
  return { ...block, summary: words(block.summary), paragraphs: block.paragraphs.map(({ lead, rest }) => ({ lead: lead === null ? null : words(lead), rest: line(rest) })) };
}

function heat(block: HeatBlock): HeatBlock {
  return {
    ...block, caption: words(block.caption), about: words(block.about), header: line(block.header),
    rows: block.rows.map(({ title, cells }) => ({ title: words(title), cells: cells.map((cell) => ({ ...cell, words: words(cell.words) })) })),
  };
}

function bars(block: BarsBlock): BarsBlock {
  const [title, count] = block.header;
  return { ...block, caption: words(block.caption), header: [words(title), words(count)], rows: block.rows.map((row) => ({ ...row, title: words(row.title), said: words(row.said) })) };
}

function picture(block: PictureBlock): PictureBlock {
  const { summary, key, table, ticks, rows } = block.model;
  return {
    ...block, caption: words(block.caption),
    model: {
      summary: summary.map(writableText), key: key.map(({ shape, says }) => ({ shape, says: writableText(says) })), ticks,
      rows: rows.map((row) => ({ ...row, title: writableText(row.title), says: writableText(row.says) })),
      table: {
        caption: writableText(table.caption), columns: table.columns.map((column) => ({ ...column, label: writableText(column.label) })),
        rows: table.rows.map((row) => ({
          ...row, title: writableText(row.title),
          cells: row.cells.map((cell) => (typeof cell === 'string' ? writableText(cell) : { said: writableText(cell.said) })),
        })),
      },
    },
  };
}
