import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chdir, cwd } from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { readManifest } from '@guildhall/core/receipt';
import { folder, run } from './support/run.ts';

const docs = new URL('../../../docs/', import.meta.url);
const guide = readFileSync(new URL('guides/nightly-job.md', docs), 'utf8');
const block = (kind: string): readonly string[] => [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);
const before = cwd();
afterEach(() => { chdir(before); });

/** The words of a command as a shell would hand them over. */
const words = (command: string): readonly string[] => [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

describe('the guide to a nightly job', () => {
  it('shows what the command of the night really prints, and the receipt it writes', async () => {
    const at = folder();
    cpSync(new URL('examples/', docs), at, { recursive: true });
    mkdirSync(join(at, 'night'));
    chdir(at);
    const [shown = ''] = block('console');
    const [, command = '', said = ''] = /^\$ guildhall ([\s\S]*?[^\\])\n([\s\S]*)$/.exec(shown) ?? [];
    const { exit, stdout, stderr } = await run(words(command));
    expect(`${stdout}${stderr}[exit ${exit}]\n`).toBe(said);
    expect(readFileSync(join(at, 'night/manifest.md'), 'utf8').replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…')).toBe(block('markdown')[0]);
    const read = readManifest(JSON.parse(readFileSync(join(at, 'night/manifest.json'), 'utf8')));
    expect(read.ok && read.manifest.totals).toEqual({ files: 3, read: 8, scored: 6, rejected: 2, blank: 0, warned: 0 });
  });

  it('names every option of the job', () => {
    for (const option of ['--shape', '--format', '--out', '--rejects', '--manifest', '--receipt', '--expect', '--since', '--respondent', '--salt', '--framework', '--strict', '--fail-on']) expect(guide).toContain(`\`${option}`);
  });
});
