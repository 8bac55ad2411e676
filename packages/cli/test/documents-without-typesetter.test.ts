import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { folder, run } from './support/run.ts';

vi.mock('@myriaddreamin/typst-ts-node-compiler', () => { throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }); });

const sheet = new URL('../../../docs/examples/sheet.json', import.meta.url).pathname;

it('says what a PDF needs where that is not installed, and how to get it, and writes nothing', async () => {
  const out = join(folder(), 'report.pdf');
  expect(await run(['report', sheet, '--out', out])).toMatchObject({
    exit: 2, stdout: '', stderr: expect.stringMatching(/^E_MISSING_PEER {2}a PDF needs a typesetter[\s\S]*npm install @myriaddreamin\/typst-ts-node-compiler/),
  });
  expect(existsSync(out)).toBe(false);
});

it('writes every other form without it', async () => {
  for (const form of ['html', 'md', 'json', 'docx']) expect((await run(['report', sheet, '--out', join(folder(), `report.${form}`)])).exit).toBe(0);
});
