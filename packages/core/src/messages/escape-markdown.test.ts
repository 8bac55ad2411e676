import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, even (in brackets) – 3.5!', 'plain words, even (in brackets) – 3.5!'],
    ['# heading', '\\# heading'],
    ['*bold* _it_ `code` ~gone~', '\\*bold\\* \\_it\\_ \\`code\\` \\~gone\\~'],
    ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['<script>&amp;', '\\<script\\>\\&amp;'],
    ['a | b', 'a \\| b'],
    ['back\\slash', 'back\\\\slash'],
    ['- a list', '\\- a list'],
    ['+ a list', '\\+ a list'],
    ['=== a line', '\\=== a line'],
    ['> a quotation', '\\> a quotation'],
    ['1. first', '1\\. first'],
    ['1.', '1\\.'],
    ['12) twelfth', '12\\) twelfth'],
    ['in 2026. Then', 'in 2026. Then'],
    ['3.5 of 5', '3.5 of 5'],
    ['see https://x.example', 'see https\\://x.example'],
    ['WWW.x.example or me@x.example', 'WWW\\.x.example or me\\@x.example'],
    ['$x$', '\\$x\\$'],
    ['two\nlines\r\n\tand\u0007more', 'two lines and more'],
    ['  edges  ', 'edges'],
    ['turned\u202e round\u200b', 'turned round'],
    ['\u200b- hidden start', '\\- hidden start'],
    ['', ''],
  ])('shows %j as just that text', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});
