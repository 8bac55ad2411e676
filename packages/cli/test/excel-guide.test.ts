import { readFileSync } from 'node:fs';
import { chdir, cwd } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleExamples, printed } from './support/console-examples.ts';
import { run } from './support/run.ts';

const docs = new URL('../../../docs/', import.meta.url);
const guide = readFileSync(new URL('guides/excel-and-forms.md', docs), 'utf8');
const examples = consoleExamples(guide);

const before = cwd();
beforeAll(() => { chdir(new URL('examples/', docs).pathname); });
afterAll(() => { chdir(before); });

describe('the guide to Excel and forms', () => {
  it.each(examples)('shows what $command really prints', async ({ command, output }) => {
    const { exit, stdout, stderr } = await run(command.split(' '));
    // A byte order mark and a carriage return are seen by nobody.
    const shown = `${stdout}${stderr}${exit === 0 ? '' : `[exit ${exit}]\n`}`.replaceAll(/\ufeff|\r(?=\n)/g, '');
    expect(shown).toMatch(printed(output));
    expect(shown).not.toMatch(/example\.org/);
  });

  it('has an example of each way', () => {
    expect(examples.length).toBeGreaterThan(4);
  });
});
