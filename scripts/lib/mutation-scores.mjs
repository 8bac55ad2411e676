import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './toolchain.mjs';

/** What was killed, file by file, as a table. A mutant that never ends counts as killed; one that does not run at all counts for nothing. */
export function mutationScores() {
  /** @type {{ files: Record<string, { mutants: { status: string }[] }>, projectRoot?: string }} */
  const { files } = JSON.parse(readFileSync(join(root, 'reports', 'mutation.json'), 'utf8'));
  const rows = Object.entries(files).map(([file, { mutants }]) => {
    const of = (/** @type {string[]} */ ...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
    return { file: relative('src', file), killed: of('Killed', 'Timeout'), left: of('Survived', 'NoCoverage') };
  });
  const all = { file: '**all**', killed: rows.reduce((sum, { killed }) => sum + killed, 0), left: rows.reduce((sum, { left }) => sum + left, 0) };
  return [
    `Made by \`npm run mutate\` on ${new Date().toISOString().slice(0, 10)}: Stryker, ${availableParallelism()} cores, with the tests beside the code and one fixed seed. Target: 85 % killed.`,
    '',
    '| File | killed | survived | score |',
    '| --- | ---: | ---: | ---: |',
    ...[...rows, all].map(({ file, killed, left }) => `| ${file} | ${killed} | ${left} | ${killed + left === 0 ? '' : `${((100 * killed) / (killed + left)).toFixed(1)} %`} |`),
  ].join('\n');
}
