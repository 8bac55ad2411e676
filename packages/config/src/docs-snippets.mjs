import { stripTypeScriptTypes } from 'node:module';

/**
 * Lets a page of documentation be a test: every `ts` block of a page runs in order, and `expression; // → value` is compared.
 * What a page shows can then not drift from what the code does. (The `console` blocks of a guide are run by what they are about.)
 * @returns {import('vite').Plugin}
 */
export function docsSnippets() {
  return {
    name: 'guildhall:docs-snippets',
    enforce: 'pre',
    transform(markdown, id) {
      if (!id.endsWith('.md')) return undefined;
      const snippets = snippetsOf(markdown).join('\n');
      const imports = [...snippets.matchAll(importLine)].map(([line]) => line).join('\n');
      const body = snippets.replaceAll(importLine, '').replaceAll(/^(?!\s*\/\/)(.*?);?[ \t]*\/\/ → (.*)$/gm, (_, expression, value) => compared(expression, value));
      const name = JSON.stringify(id.split('/docs/').at(-1));
      return { code: stripTypeScriptTypes(`import { expect, it } from 'vitest';\n${imports}\nit(${name}, async () => {\n${body}\n});`), map: null };
    },
  };
}

const importLine = /^import [\s\S]*?;$/gm;

/** Whether a page has anything to run. @param {string} markdown */
export function hasSnippets(markdown) {
  return snippetsOf(markdown).length > 0;
}

/** @param {string} markdown */
function snippetsOf(markdown) {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
}

/** @param {string} expression @param {string} value */
function compared(expression, value) {
  const declared = /^(\s*const (\w+) = )(.*)$/.exec(expression);
  return declared ? `${expression};\nexpect(${declared[2]}).toEqual(${value});` : `expect(${expression}).toEqual(${value});`;
}
