import { explanations } from '../../src/codes/explanations.ts';
import { exitOf } from '../../src/exit.ts';

/** Every code of a finding, as a page of Markdown: made from the table that `guildhall explain` says it from. */
export function codesPage(): string {
  const rows = Object.entries(explanations).map(([codes, text]) => {
    const each = codes.split(' ');
    return `| ${each.map((code) => `\`${code}\``).join(' ')} | ${[...new Set(each.map(exitOf))].join(', ')} | ${text} |`;
  });
  return `${[
    '# Codes of findings',
    'Everything that is wrong, or worth knowing, is told with a code that stays the same. `guildhall explain E_NUMBER` says what one means, and `guildhall explain codes` lists them. This page is made from the same table.',
    'Codes with `W_` are warnings: they do not change how the program ends, unless that is asked for. What each exit means is in [the command line](command-line.md#exit-codes).',
    ['| Code | Exit | What it means, and what to do |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')}\n`;
}
