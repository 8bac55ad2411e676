import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { examples } from '../src/examples.ts';
import { referencePage } from './support/reference-page.ts';

const file = fileURLToPath(new URL('../../../docs/guides/commands.md', import.meta.url));

it('docs/guides/commands.md is as it would be made now (UPDATE_REFERENCE=1 makes it)', async () => {
  const page = await referencePage();
  if (process.env['UPDATE_REFERENCE'] !== undefined) writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
  for (const name of Object.keys(examples)) expect(page).toContain(`\n## ${name}\n`);
});
