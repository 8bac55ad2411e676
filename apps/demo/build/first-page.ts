import { english } from '@guildhall/core/messages';
import type { Plugin, Rolldown } from 'vite';
import { texts } from '../src/first/first.data.ts';

/** Says so where the first page names a text that it does not bring: it would fail before anybody's eyes. */
export const firstPage: Plugin = {
  name: 'first-page',
  apply: 'build',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
    const entry = chunks.find(({ isEntry }) => isEntry);
    // Where all is one file, the whole catalogue stands in it.
    if (entry === undefined || chunks.length === 1) return;
    const found = new Set([entry]);
    for (const chunk of found) for (const name of chunk.imports) for (const each of chunks) if (each.fileName === name) found.add(each);
    const named = [...found].flatMap(({ code }) => [...code.matchAll(/["'`]([a-z][\w.-]+\.[\w.-]+)["'`]/gi)].map(([, key = '']) => key)).filter((key) => Object.hasOwn(english, key));
    const missing = [...new Set(named)].filter((key) => !Object.hasOwn(texts, key)).sort();
    if (missing.length > 0) this.error(`the first page may say ${missing.join(', ')}: add them to src/first/first.data.ts`);
  },
};
