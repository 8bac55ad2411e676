import { writable, type Block, type Cell, type DocumentContent, type Words } from '@guildhall/core/report';
import {
  AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType,
} from 'docx';

const tags = { en: 'en-GB', cy: 'cy-GB' } as const;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** The dark blue of the pages, for headings; in half points and twentieths of a point, as the format has them. */
const ink = '0B0C0C';
const font = 'Arial';

/** A document as a file for a word processor: real headings, lists and tables, its language, and the name of the council at its head. */
export async function wordFile(content: DocumentContent): Promise<Blob> {
  return await Packer.toBlob(documentOf(content));
}

type RunOf = (words: Words, bold?: boolean) => TextRun;

/** The same in memory, where there is no browser. */
export async function wordBytes(content: DocumentContent): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(documentOf(content)));
}

function documentOf(content: DocumentContent): Document {
  const { title, language, council, blocks } = writable(content);
  const value = tags[language];
  // Said only where it is so: what is said not to be bold would not be so in a heading, either.
  const runOf: RunOf = ({ text, lang }, bold = false) => new TextRun({ text, ...(bold ? { bold } : {}), ...(lang === language ? {} : { language: { value: tags[lang] } }) });
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: ink, font }, paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return new Document({
    title, ...(council === undefined ? {} : { creator: council }), lastModifiedBy: council ?? '',
    styles: {
      default: {
        document: { run: { font, size: 24, language: { value } }, paragraph: { spacing: { after: 160, line: 300 } } },
        heading1: heading(40, 0), heading2: heading(30, 360), heading3: heading(26, 240),
      },
    },
    sections: [{
      // A head with nothing in it is refused by some word processors.
      ...(council === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: council, size: 20 })] })] }) } }),
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 20 })] })] }) },
      children: blocks.flatMap((block) => drawn(block, runOf)),
    }],
  });
}

function drawn(block: Block, runOf: RunOf): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: levels[block.level], children: [runOf(block.words)] })];
    case 'text': return [new Paragraph({ children: block.words.map((words) => runOf(words)) })];
    case 'notice': return [new Paragraph({ indent: { left: 240 }, border: { left: { style: 'single', size: 24, space: 8, color: 'B1B4B6' } }, children: block.words.map((words) => runOf(words)) })];
    case 'bullets': return block.entries.map((entry) => new Paragraph({ bullet: { level: 0 }, children: entry.map((words) => runOf(words)) }));
    case 'table': return [tableOf(block, runOf), new Paragraph({ children: [] })];
  }
}

/** The first row is said again at the head of every page, and names the columns for who hears the table. */
function tableOf({ header, rows }: Extract<Block, { kind: 'table' }>, runOf: RunOf): Table {
  const margins = { top: 60, bottom: 60, left: 100, right: 100 };
  const cell = (lines: Cell, as: 'head' | 'first' | 'plain'): TableCell => new TableCell({
    margins, ...(as === 'head' ? { shading: { fill: 'F3F2F1' } } : {}),
    children: lines.length === 0 ? [new Paragraph({ spacing: { after: 0 }, children: [] })]
      : lines.map((words, line) => new Paragraph({ spacing: { after: 0 }, children: [runOf(words, as === 'head' || (as === 'first' && line === 0))] })),
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE }, tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((lines) => cell(lines, 'head')) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((lines, place) => cell(lines, place === 0 ? 'first' : 'plain')) })),
    ],
  });
}
