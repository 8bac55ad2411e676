import { escapeMarkdown } from '../messages/escape-markdown.ts';
import type { Cell, DocumentContent, Words } from './words.ts';

/**
 * A document of headings, lists and tables as Markdown. Everything put in is escaped, so free text stays text.
 *
 * @example markdownDocument(planDocument({ reports, madeOn: '2026-03-02' })).split('\n')[0]; // '# Your plan'
 */
export function markdownDocument({ blocks }: DocumentContent): string {
  const inline = (pieces: readonly Words[]): string => escapeMarkdown(pieces.map(({ text }) => text).join(''));
  const cell = (lines: Cell): string => lines.map(({ text }) => escapeMarkdown(text)).join('<br>');
  const written = blocks.map((block): string => {
    switch (block.kind) {
      case 'heading': return `${'#'.repeat(block.level)} ${inline([block.words])}`;
      case 'text': return inline(block.words);
      case 'notice': return `> ${inline(block.words)}`;
      case 'bullets': return block.entries.map((entry) => `- ${inline(entry)}`).join('\n');
      case 'table': return [block.header, block.header.map(() => null), ...block.rows].map((row) => `| ${row.map((each) => (each === null ? '---' : cell(each))).join(' | ')} |`).join('\n');
    }
  });
  return `${written.join('\n\n')}\n`;
}
