import { describe, expect, it } from 'vitest';
import { cssString, escapeHtml } from './escape-html.ts';

describe('text in a page', () => {
  it('is escaped where markup begins and ends', () => {
    expect(escapeHtml(`<a href='x' title="y">&amp;`)).toBe('&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;amp;');
  });

  it('stands in a style sheet by its numbers alone', () => {
    expect(cssString('"}</style>😀')).toMatch(/^"(?:\\[0-9a-f]+ )*"$/);
    expect(cssString('A "b"')).toBe('"\\41 \\20 \\22 \\62 \\22 "');
  });
});
