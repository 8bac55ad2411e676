import { globSync, readFileSync } from 'node:fs';
import { docsSnippets, hasSnippets } from '@guildhall/config/docs-snippets';
import { unit } from '@guildhall/config/vitest';

// Every page with snippets is a test file: they run, and what they print is compared with what the page says.
const pages = globSync(['docs/**/*.md', 'README.md'], { cwd: new URL('..', import.meta.url) })
  .filter((page) => hasSnippets(readFileSync(new URL(`../${page}`, import.meta.url), 'utf8')));

export default { ...unit('docs', { include: pages.map((page) => `../${page}`) }), plugins: [docsSnippets()] };
