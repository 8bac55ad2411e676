import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle } from './support/bundle.ts';

const guide = await readFile(join(import.meta.dirname, '../../../docs/guides/react.md'), 'utf8');
const snippets = [...guide.matchAll(/^```tsx\n([\s\S]*?)^```$/gm)].map(([, code = '']) => ({ first: code.split('\n').find((line) => line.includes('@guildhall/react')) ?? '', code }));

describe('the guide', () => {
  it('shows more than one way', () => { expect(snippets.length).toBeGreaterThan(4); });

  it.each(snippets)('bundles what it shows, with every name it imports: $first', async ({ code }) => {
    const folder = await mkdtemp(join(tmpdir(), 'guildhall-guide-'));
    try {
      for (const react of [18, 19] as const) {
        await bundle(code, join(folder, 'page.js'), { react, mode: 'production' });
        expect((await readFile(join(folder, 'page.js'), 'utf8')).length).toBeGreaterThan(10_000);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
