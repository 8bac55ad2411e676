import type { DocumentContent, RichBlock } from '@guildhall/core/document';
import { ended } from '../exit.ts';
import type { DocumentLook } from './document-look.ts';
import { pdfData } from './pdf-data.ts';
import { typstTemplate } from './typst-template.ts';
import { unshown } from './unshown.ts';

const name = '@myriaddreamin/typst-ts-node-compiler';

export interface PdfFile {
  readonly bytes: Uint8Array;
  /** Characters that no letters were found for, each once, as `U+1F600`; they stand in the file under that name. */
  readonly unshown: readonly string[];
}

export interface PdfOptions extends DocumentLook {
  /** ISO instant, for the file's own date. */
  readonly stamp: string;
}

/**
 * A document as a PDF that says what each part of it is: headings, lists, tables with their heads, pictures with their sentence (PDF/UA-1).
 *
 * @throws {Ended} `E_MISSING_PEER` where the typesetter is not installed, with the line that installs it.
 */
export async function pdfFile(contents: readonly DocumentContent<RichBlock>[], { stamp, ...look }: PdfOptions): Promise<PdfFile> {
  const typesetter = await typesetterOf();
  const data = pdfData(contents, look);
  const options = { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(stamp) / 1000) };
  const set = (text: string): Uint8Array => {
    const compiler = typesetter.create();
    return new Uint8Array(compiler.pdf({ mainFileContent: typstTemplate, inputs: { data: text } }, options));
  };
  try {
    return { bytes: set(data), unshown: [] };
  } catch (error) {
    // A file of this kind may hold no letter that cannot be shown and read out: what may be one is written by its number instead.
    const { text, found } = unshown(data);
    if (found.length === 0) throw error;
    return { bytes: set(text), unshown: found };
  }
}

interface Typesetter { readonly create: () => { readonly pdf: (source: { readonly mainFileContent: string; readonly inputs: Record<string, string> }, options: { readonly pdfStandard: string; readonly creationTimestamp: number }) => Uint8Array } }

async function typesetterOf(): Promise<Typesetter> {
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    return NodeCompiler;
  } catch {
    throw ended('E_MISSING_PEER', 'a PDF needs a typesetter that is not installed here', { hint: `npm install ${name}; or write --format html and print it from a browser, or --format docx` });
  }
}
