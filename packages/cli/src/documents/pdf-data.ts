import { format } from '@guildhall/core/messages';
import { plainBlocks, scaleAxisSvg, scaleRowSvg, signSvg, writableReport, type DocumentContent, type PictureBlock, type RichBlock } from '@guildhall/core/document';
import type { DocumentLook } from './document-look.ts';

/** What a typesetter finds first of, so that a page looks alike everywhere; the last is built into it. */
const fonts = ['Arial', 'Liberation Sans', 'Helvetica', 'Noto Sans', 'DejaVu Sans', 'Libertinus Serif'] as const;

/** What the template is given: data alone, and of that only what it shows. */
export function pdfData(contents: readonly DocumentContent<RichBlock>[], { largePrint }: DocumentLook): string {
  const documents = contents.map(writableReport);
  const [first] = documents;
  if (first === undefined) throw new RangeError('a document has one language at least');
  return JSON.stringify({
    title: first.title, author: first.council ?? 'Guildhall', council: first.council ?? null, language: first.language, size: largePrint ? 16 : 11, fonts,
    documents: documents.map(({ language, blocks }) => ({ language, blocks: blocks.flatMap(settable) })),
  });
}

/** What the template knows. Where it has no picture for something, there is the table. */
function settable(block: RichBlock): readonly object[] {
  switch (block.kind) {
    case 'picture': return [drawn(block)];
    case 'heat':
    case 'bars': return plainBlocks(block);
    default: return [block];
  }
}

function drawn({ kind, caption, model: { key, table, ticks, rows }, lang, language }: PictureBlock): object {
  const text = { escape: forXml };
  return {
    kind, caption, scale: format(language, 'document.picture.scale'), axis: scaleAxisSvg(ticks, text),
    key: key.map(({ shape, says }) => ({ svg: signSvg(shape), says })),
    columns: table.columns.map(({ label }) => label),
    rows: table.rows.flatMap(({ id, title, cells }) => rows.filter((row) => row.id === id).map((row) => ({
      title: { text: title, lang }, cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell, lang: language } : { text: cell.said, lang })),
      svg: scaleRowSvg(row, ticks, text), alt: `${title}: ${row.says}`,
    }))),
  };
}

function forXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
