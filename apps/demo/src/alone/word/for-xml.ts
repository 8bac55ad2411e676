import type { Block, WordContent, Words } from './word-content.ts';

/** What XML 1.0 has no way to write, not even escaped: most controls, U+FFFE and U+FFFF, and half a character. One of them, and no program opens the file. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

const forXml = (text: string): string => text.replaceAll(unwritable, '');
const words = ({ text, lang }: Words): Words => ({ text: forXml(text), lang });
const row = (cells: readonly Words[]): readonly Words[] => cells.map(words);

/** The same document without what XML cannot hold. Everything that goes into the file goes through here. */
export function contentForXml({ title, language, council, blocks }: WordContent): WordContent {
  return { title: forXml(title), language, ...(council === undefined ? {} : { council: forXml(council) }), blocks: blocks.map(blockForXml) };
}

function blockForXml(block: Block): Block {
  switch (block.kind) {
    case 'heading': return { ...block, words: words(block.words) };
    case 'text':
    case 'notice': return { ...block, words: row(block.words) };
    case 'bullets': return { ...block, entries: block.entries.map(row) };
    case 'table': return { ...block, header: row(block.header), rows: block.rows.map(row) };
  }
}
