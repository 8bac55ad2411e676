import { writable, type Block, type Cell, type DocumentContent, type Words } from '@guildhall/core/document';
import {
  AlignmentType, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type ISectionOptions,
} from 'docx';
import type { DocumentLook } from './document-look.ts';

const tags = { en: 'en-GB', cy: 'cy-GB' } as const;
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const ink = '0B0C0C';
const font = 'Arial';
/** A4 and its margins in twentieths of a point, as the format has them; and what is left for a table. */
const page = { width: 11_906, height: 16_838, side: 1_020, top: 1_250, bottom: 1_130 } as const;
const tableWidth = page.width - 2 * page.side;

/**
 * A document as a file for a word processor: real headings, lists and tables whose first row is said again on every page, the language of
 * every word, the name of the council at the head of each page. In two languages one follows the other, on a page of its own.
 */
export async function wordFile(contents: readonly DocumentContent[], { largePrint }: DocumentLook): Promise<Uint8Array> {
  const documents = contents.map(writable);
  const [first] = documents;
  if (first === undefined) throw new RangeError('a document has one language at least');
  const size = largePrint ? 32 : 24;
  const heading = (times: number, before: number) => ({
    run: { size: Math.round(size * times), bold: true, color: ink, font }, paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
  });
  return new Uint8Array(await Packer.toArrayBuffer(new Document({
    title: first.title, creator: first.council ?? 'Guildhall', lastModifiedBy: first.council ?? 'Guildhall',
    styles: {
      default: {
        document: { run: { font, size, language: { value: tags[first.language] } }, paragraph: { spacing: { after: 160, line: 300 } } },
        heading1: heading(1.65, 0), heading2: heading(1.3, 360), heading3: heading(1.1, 240),
      },
    },
    sections: documents.map((content) => sectionOf(content, first.language, size)),
  })));
}

type RunOf = (words: Words, bold?: boolean) => TextRun;

function sectionOf({ council, blocks }: DocumentContent, language: Words['lang'], size: number): ISectionOptions {
  const small = Math.round(size * 0.8);
  // Said only where it is so: what is said not to be bold would not be so in a heading, either.
  const runOf: RunOf = ({ text, lang }, bold = false) => new TextRun({ text, ...(bold ? { bold } : {}), ...(lang === language ? {} : { language: { value: tags[lang] } }) });
  return {
    properties: { page: { size: { width: page.width, height: page.height }, margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom } } },
    // A head with nothing in it is refused by some word processors.
    ...(council === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: council, size: small })] })] }) } }),
    footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: small })] })] }) },
    children: blocks.flatMap((block, i) => drawn(block, blocks[i + 1]?.kind === 'table', runOf)),
  };
}

/** @param keepNext whether it is about the table below it, and goes to the next page with that. */
function drawn(block: Block, keepNext: boolean, runOf: RunOf): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': return [new Paragraph({ heading: levels[block.level], children: [runOf(block.words)] })];
    case 'text': return [new Paragraph({ keepNext, children: block.words.map((words) => runOf(words)) })];
    case 'notice': return [new Paragraph({ indent: { left: 240 }, border: { left: { style: 'single', size: 24, space: 8, color: 'B1B4B6' } }, children: block.words.map((words) => runOf(words)) })];
    case 'bullets': return block.entries.map((entry) => new Paragraph({ keepNext, bullet: { level: 0 }, spacing: { after: 80 }, children: entry.map((words) => runOf(words)) }));
    case 'table': return [tableOf(block, runOf), new Paragraph({ spacing: { after: 0 }, children: [] })];
  }
}

/** Shares of the width, by how many columns there are: the first names the row and has the most to say. */
const shares: Readonly<Record<number, readonly number[]>> = { 2: [0.62, 0.38], 3: [0.58, 0.16, 0.26], 4: [0.38, 0.27, 0.11, 0.24], 5: [0.34, 0.16, 0.15, 0.2, 0.15] };

function widthsOf(columns: number, isEven: boolean): readonly number[] {
  const first = columns > 5 ? 0.22 : 0.28;
  const even = [first, ...Array.from({ length: columns - 1 }, () => (1 - first) / (columns - 1))];
  return ((isEven ? undefined : shares[columns]) ?? even).map((share) => Math.floor(tableWidth * share));
}

/** The first row is said again at the head of every page, and names the columns for who hears the table. */
function tableOf({ header, rows, isEven = false, across }: Extract<Block, { kind: 'table' }>, runOf: RunOf): Table {
  const widths = widthsOf(header.length, isEven);
  // So that a long word has room in a narrow column.
  const [left, right] = isEven ? [60, 40] : [100, 100];
  const cell = (lines: Cell, as: 'head' | 'first' | 'plain', column: number, covers = 1): TableCell => new TableCell({
    margins: { top: 60, bottom: 60, left, right }, width: { size: widths.slice(column, column + covers).reduce((sum, each) => sum + each, 0), type: WidthType.DXA }, ...(covers > 1 ? { columnSpan: covers } : {}), ...(as === 'head' ? { shading: { fill: 'F3F2F1' } } : {}),
    children: lines.length === 0 ? [new Paragraph({ spacing: { after: 0 }, children: [] })]
      : lines.map((words, line) => new Paragraph({ spacing: { after: line === lines.length - 1 ? 0 : 60 }, children: [runOf(words, as === 'head' || (as === 'first' && line === 0))] })),
  });
  return new Table({
    width: { size: tableWidth, type: WidthType.DXA }, columnWidths: [...widths], layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header.map((lines, i) => cell(lines, 'head', i)) }),
      ...rows.map((row, at) => new TableRow({
        cantSplit: true,
        children: row.flatMap((lines, i) => { const covers = across?.[at]?.[i] ?? 1; return covers === 0 ? [] : [cell(lines, i === 0 ? 'first' : 'plain', i, covers)]; }),
      })),
    ],
  });
}
