import { htmlDocument, plainDocument, type DocumentContent, type RichBlock } from '@guildhall/core/document';
import type { Context } from '../context.ts';
import type { DocumentLook } from './document-look.ts';

/** Forms of a document that somebody reads, prints or changes. */
const documentForms = ['html', 'docx', 'pdf'] as const;
export type DocumentForm = (typeof documentForms)[number];

export function isDocumentForm(form: string): form is DocumentForm {
  return documentForms.some((each) => each === form);
}

/**
 * A document in the form that was asked for. The libraries behind each are loaded only for it.
 *
 * @throws {Ended} `E_MISSING_PEER` for a PDF, where the typesetter is not installed.
 */
export async function documentFile(context: Context, form: DocumentForm, contents: readonly DocumentContent<RichBlock>[], look: DocumentLook): Promise<string | Uint8Array> {
  switch (form) {
    case 'html': return htmlDocument(contents, look);
    case 'docx': {
      const { wordFile } = await import('./word-file.ts');
      return wordFile(contents.map(plainDocument), look);
    }
    case 'pdf': {
      const { pdfFile } = await import('./pdf-file.ts');
      const { bytes, unshown } = await pdfFile(contents, { ...look, stamp: context.instant() });
      if (unshown.length > 0) await context.findings.tell([{ code: 'W_LETTERS', path: '', message: `no letters were found for ${unshown.length === 1 ? 'a character' : `${unshown.length} characters`}, which the file shows by number`, hint: 'html and docx show them' }]);
      return bytes;
    }
  }
}
