import { proofs, type ProofId } from './proof.ts';

export type Rows = readonly (readonly string[])[];

/** A table; what stands in a cell stays in it. */
export function table(header: readonly string[], rows: Rows): string {
  return [header, header.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`).join('\n');
}

export const bullets = (entries: readonly string[]): string => entries.map((entry) => `- ${entry}`).join('\n');

/** Blocks of a page, with one empty line between. */
export const page = (...blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

/** What a council wrote about itself, as text and never as markup. */
export const asWritten = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);

/** The same, as a sentence. */
export const sentence = (text: string): string => asWritten(text).replace(/(?<![.!?])$/, '.');

/** Something that only the council can say. */
export const toFill = (what: string): string => `**For the council to fill in:** ${what}`;

/** Names what shows that something is so: with links in this repository, by its place in the source anywhere else. */
export type Shown = (...ids: readonly ProofId[]) => string;

export const shownBy = (isLinked: boolean): Shown => (...ids) => [...new Set(ids.map((id) => proofs[id].file))].map((file) => {
  const name = file.split('/').at(-1) ?? file;
  return isLinked ? `[${name}](../../${file})` : `\`${file}\``;
}).join(', ');
