import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { hashOf, sha256 } from './hash.ts';
import { parseJson } from './parse-json.ts';

/** Canonical form written the plainest way there is. */
function plainCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plainCanonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${plainCanonical(held)}`).join(',')}}`;
}

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 }, fc.constant(null), fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer().map(String), fc.string({ unit: 'grapheme' }),
    fc.array(tie('value')), fc.dictionary(fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat().map(String)), tie('value'), { noNullPrototype: true }),
  ),
})).value;

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, held]) => [key, reversed(held)]));
}

describe('canonicalJson', () => {
  it('agrees with a second, plain implementation', () => {
    fc.assert(fc.property(json, (value) => {
      expect(canonicalJson(value)).toBe(plainCanonical(value));
    }), { numRuns: 10_000 });
  });

  it('does not depend on the order in which keys were given', () => {
    fc.assert(fc.property(json, (value) => { expect(canonicalJson(reversed(value))).toBe(canonicalJson(value)); }));
  });

  it('holds the value whole', () => {
    fc.assert(fc.property(json, (value) => { expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))); }));
  });

  it('sorts by UTF-16 and writes numbers and escapes as RFC 8785 does', () => {
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, 'ö': 7 }))
      .toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
    expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]');
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\/')).toBe('"€$\\u000f\\nA\'B\\"\\\\/"');
  });

  it.each([
    ['undefined', { a: [undefined] }, '/a/0'],
    ['NaN', { a: NaN }, '/a'],
    ['Infinity', [Infinity], '/0'],
    ['half a character', { a: '\ud800' }, '/a'],
    ['half a character in a key', { '\udc00': 1 }, ''],
    ['a date', { on: new Date(0) }, '/on'],
    ['a map', new Map(), ''],
    ['what inherits from something', Object.create(Object.create(null, { a: { value: 1 } })), ''],
    ['a function', [() => 1], '/0'],
    ['a big integer', [1n], '/0'],
    ['a hole', [, 1], '/0'], // eslint-disable-line no-sparse-arrays
    ['a symbol for a key', { [Symbol('s')]: 1 }, ''],
  ])('refuses %s and says where', (_, value, path) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'E_CANONICAL', findings: [expect.objectContaining({ path })] }));
  });

  it('refuses what refers to itself', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => canonicalJson(circle)).toThrow(expect.objectContaining({ code: 'E_CANONICAL' }));
  });
});

describe('hashOf', () => {
  it('is SHA-256 of the canonical text, in UTF-8', () => {
    expect(sha256('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashOf({ b: 'é', a: 1 })).toBe(sha256('{"a":1,"b":"é"}'));
  });

  it('agrees with the digest that Node itself makes', async () => {
    const { createHash } = await import('node:crypto');
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(`sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`);
    }));
  });

  it('is the same for what was read as for what was written', () => {
    const text = '{ "b": 1.0, "a": [-0, "\\u00e9"] }';
    const parsed = parseJson(text);
    expect(parsed.ok && hashOf(parsed.value)).toBe(hashOf({ a: [0, 'é'], b: 1 }));
  });
});
