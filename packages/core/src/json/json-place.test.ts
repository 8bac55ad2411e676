import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

function positionsOf(text: string) {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.positionOf;
}

describe('positionOf', () => {
  const text = '{ "a": [10, {"b/c": "x\\"}]"}],\n  "lev\\u0065l" : {\n    "d": -1.5 } }';

  it.each([
    ['', 1, 1], ['/a', 1, 8], ['/a/0', 1, 9], ['/a/1', 1, 13], ['/a/1/b~1c', 1, 21], ['/level', 2, 18], ['/level/d', 3, 10],
  ])('finds the value at "%s"', (pointer, line, column) => {
    expect(positionsOf(text)(pointer)).toEqual({ line, column });
  });

  it('finds a key, however it was written', () => {
    expect(positionsOf(text)('/level', 'key')).toEqual({ line: 2, column: 3 });
  });

  it('places what is missing at the nearest thing that holds it', () => {
    expect(positionsOf(text)('/a/7')).toEqual({ line: 1, column: 8 });
    expect(positionsOf(text)('/level/e/f')).toEqual({ line: 2, column: 18 });
    expect(positionsOf(text)('/a/0/x')).toEqual({ line: 1, column: 9 });
  });

  it('leads to text that parses to the value there, for any document', () => {
    const key = fc.string().filter((name) => !['__proto__', 'constructor', 'prototype', 'toString', 'valueOf'].includes(name));
    fc.assert(fc.property(fc.dictionary(key, fc.dictionary(key, fc.array(fc.oneof(fc.string(), fc.boolean(), fc.integer()))), { noNullPrototype: true }), (value) => {
      const document = JSON.stringify(value);
      const positionOf = positionsOf(document);
      for (const [outer, inner] of Object.entries(value)) {
        for (const [name, entries] of Object.entries(inner)) {
          entries.forEach((entry, i) => {
            const pointer = [outer, name, i].map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
            expect(document.slice(positionOf(pointer).column - 1).startsWith(JSON.stringify(entry))).toBe(true);
          });
        }
      }
    }));
  });
});
