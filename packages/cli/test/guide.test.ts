import { readFileSync } from 'node:fs';
import { chdir, cwd } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consoleExamples, printed } from './support/console-examples.ts';
import { run } from './support/run.ts';

const docs = new URL('../../../docs/', import.meta.url);
const guide = readFileSync(new URL('guides/command-line.md', docs), 'utf8');
const warehouse = readFileSync(new URL('guides/warehouse.md', docs), 'utf8');
const terminal = readFileSync(new URL('guides/at-the-terminal.md', docs), 'utf8');
const reports = readFileSync(new URL('guides/reports.md', docs), 'utf8');
const examples = consoleExamples(`${guide}\n${warehouse}\n${terminal}\n${reports}`);

const before = cwd();
beforeAll(() => { chdir(new URL('examples/', docs).pathname); });
afterAll(() => { chdir(before); });

describe('the guide to the command line', () => {
  it('has an example of every kind', () => {
    expect(examples.length).toBeGreaterThan(7);
  });

  it.each(examples)('shows what $command really prints', async ({ command, output }) => {
    const { exit, stdout, stderr } = await run(command.split(' '));
    expect(`${stdout}${stderr}${exit === 0 ? '' : `[exit ${exit}]\n`}`).toMatch(printed(output));
  });

  it('lists every exit there is', () => {
    const listed = [...guide.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
    expect(listed).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 70, 130, 141]);
  });
});
