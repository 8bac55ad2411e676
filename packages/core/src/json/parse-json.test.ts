import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitKindOfAll } from './finding-codes.ts';
import { isForbiddenKey } from './forbidden-keys.ts';
import { parseJson } from './parse-json.ts';

function findingsIn(text: string, options = {}) {
  const parsed = parseJson(text, options);
  return parsed.ok ? [] : parsed.findings;
}

function valueOf(text: string): unknown {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

describe('what is read', () => {
  const key = fc.string({ unit: 'grapheme' }).filter((name) => !isForbiddenKey(name));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (value === 0 ? 0 : value))
    .filter((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER || String(value).includes('e'));
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof({ maxDepth: 6 }, fc.constant(null), fc.boolean(), fc.integer(), number, fc.string({ unit: 'binary' }), fc.array(tie('json')), fc.dictionary(key, tie('json'), { noNullPrototype: true })),
  }));

  it('is what was written, for any value, with or without spaces', () => {
    fc.assert(fc.property(json, fc.constantFrom('', ' ', '\t', '\r\n'), (value, space) => {
      const text = JSON.stringify(value, undefined, space).replaceAll('\n', space === '\r\n' ? '\r\n' : '\n');
      expect(valueOf(text)).toStrictEqual(value);
    }), { numRuns: 2000 });
  });

  it('agrees with JSON.parse on which texts are JSON, as far as notation goes', () => {
    const unit = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '"\\n"', '"\\x"', '0', '-', '1', '.', 'e', '+', 'true', 'null', 'nul', ' ', '\n', "'", '/', '"');
    fc.assert(fc.property(fc.array(unit, { maxLength: 12 }).map((units) => units.join('')), (text) => {
      const notation = exitKindOfAll(findingsIn(text)) === 3;
      expect(notation).toBe(!isJson(text));
    }), { numRuns: 20_000 });
  });

  it('agrees with it too where a good text has one character taken out, doubled or replaced', () => {
    const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom('out', 'twice', 'other'), other: fc.constantFrom('"', '\\', ',', '{', ']', ':', '0', '-', 'e', '.', 'n', '\n', '\u0001') });
    fc.assert(fc.property(json, slip, (value, { at, kind, other }) => {
      const good = JSON.stringify(value);
      const place = at % good.length;
      const put = { out: '', twice: good.charAt(place).repeat(2), other }[kind];
      const text = good.slice(0, place) + put + good.slice(place + 1);
      fc.pre(text.trim() !== '');
      expect(exitKindOfAll(findingsIn(text)) === 3).toBe(!isJson(text));
    }), { numRuns: 10_000 });
  });

  it('keeps every escape and every character beyond the first 65,536', () => {
    expect(valueOf(String.raw`"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00😀"`)).toBe('"\\/\b\f\n\r\té😀😀');
  });

  it('takes minus zero for zero', () => {
    expect(Object.is(valueOf('-0'), 0)).toBe(true);
    expect(Object.is(valueOf('-0.0e1'), 0)).toBe(true);
  });

  it('passes over a byte order mark, and counts columns as if it were not there', () => {
    expect(valueOf('\ufeff{"a":1}')).toStrictEqual({ a: 1 });
    expect(findingsIn('\ufeff{"a":}')).toMatchObject([{ line: 1, column: 6 }]);
  });

  it('goes 64 deep', () => {
    expect(parseJson('['.repeat(64) + ']'.repeat(64)).ok).toBe(true);
  });
});

describe('what cannot be read as JSON', () => {
  it.each([
    ['an empty text', '', 'E_EMPTY', 1, 1],
    ['spaces alone', ' \r\n\t', 'E_EMPTY', 1, 1],
    ['a cut object', '{"a": 1', 'E_SYNTAX', 1, 8],
    ['a cut object, on the line where it was cut', '{\n  "a": [1,\n', 'E_SYNTAX', 3, 1],
    ['a cut text', '{"a": "b', 'E_SYNTAX', 1, 9],
    ['a cut word', '[tru', 'E_SYNTAX', 1, 2],
    ['a comma before a bracket', '[1,\n2,\n]', 'E_SYNTAX', 2, 2],
    ['a comma before a brace', '{"a":1,}', 'E_SYNTAX', 1, 7],
    ['a comment', '{"a":1} // one', 'E_SYNTAX', 1, 9],
    ['a comment inside', '[/* one */ 1]', 'E_SYNTAX', 1, 2],
    ['single quotes', "{'a': 1}", 'E_SYNTAX', 1, 2],
    ['single quotes round a text', "{\"a\": 'b'}", 'E_SYNTAX', 1, 7],
    ['a curly quote', '{“a”: 1}', 'E_SYNTAX', 1, 2],
    ['a bare key', '{a: 1}', 'E_SYNTAX', 1, 2],
    ['NaN', '[NaN]', 'E_SYNTAX', 1, 2],
    ['Infinity', '[1, Infinity]', 'E_SYNTAX', 1, 5],
    ['minus Infinity', '[-Infinity]', 'E_SYNTAX', 1, 2],
    ['undefined', '{"a":undefined}', 'E_SYNTAX', 1, 6],
    ['another language\'s true', '[True]', 'E_SYNTAX', 1, 2],
    ['a number that begins with zero', '[007]', 'E_SYNTAX', 1, 2],
    ['a number that begins with a point', '[.5]', 'E_SYNTAX', 1, 2],
    ['a number that ends in a point', '[1.]', 'E_SYNTAX', 1, 2],
    ['a plus sign', '[+1]', 'E_SYNTAX', 1, 2],
    ['a hexadecimal number', '[0x10]', 'E_SYNTAX', 1, 2],
    ['two documents', '{"a":1}\n{"a":2}', 'E_SYNTAX', 2, 1],
    ['a missing colon', '{"a" 1}', 'E_SYNTAX', 1, 6],
    ['a missing comma', '{"a": 1 "b": 2}', 'E_SYNTAX', 1, 9],
    ['a missing value', '{"a": }', 'E_SYNTAX', 1, 7],
    ['an escape nobody knows', String.raw`["\x41"]`, 'E_SYNTAX', 1, 3],
    ['a cut escape', String.raw`["\u00"]`, 'E_SYNTAX', 1, 3],
    ['a line break inside a text', '["a\nb"]', 'E_CONTROL_CHAR', 1, 4],
    ['a NUL inside a text', '["a\u0000b"]', 'E_CONTROL_CHAR', 1, 4],
    ['a NUL between values', '[1\u0000]', 'E_CONTROL_CHAR', 1, 3],
    ['a non-breaking space', '{\u00a0"a":1}', 'E_SYNTAX', 1, 2],
    ['a line counted after CR alone', '[\r1,\r\n2,\n,]', 'E_SYNTAX', 4, 1],
  ])('%s ends the reading with exit 3 and its place', (_, text, code, line, column) => {
    const findings = findingsIn(text);
    expect(findings).toMatchObject([{ code, line, column }]);
    expect(exitKindOfAll(findings)).toBe(3);
  });

  it('says what to write instead, for the mistakes people make', () => {
    expect(findingsIn('[1] // x')[0]?.message).toBe('JSON has no comments');
    expect(findingsIn("['a']")[0]?.hint).toBe('write "…"');
    expect(findingsIn('[007]')[0]?.hint).toContain('double quotes');
    expect(findingsIn('["a')[0]?.hint).toContain('never closed');
    expect(findingsIn('{\u200b"a":1}')[0]?.message).toContain('U+200B');
  });

  it('counts the line from where the caller says', () => {
    expect(findingsIn('{', { firstLine: 42 })).toMatchObject([{ line: 42, column: 2 }]);
  });
});

describe('what passes a limit', () => {
  it.each([65, 1000, 1_000_000])('refuses %i lists inside each other without running out of stack', (depth) => {
    expect(findingsIn('['.repeat(depth))).toMatchObject([{ code: 'E_DEPTH', line: 1, column: 65 }]);
  });

  it('refuses a depth limit that the stack could not bear, by keeping to its own', () => {
    expect(findingsIn('['.repeat(100_000), { depth: 1e9 })).toMatchObject([{ code: 'E_DEPTH', column: 513 }]);
  });

  it('refuses a million keys, a long list, a long text, a long key and a long document', () => {
    const keys = Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":0`).join(',');
    expect(findingsIn(`{${keys}}`)).toMatchObject([{ code: 'E_LIMIT_KEYS' }]);
    expect(findingsIn('[1,2,3]', { items: 2 })).toMatchObject([{ code: 'E_LIMIT_ITEMS', column: 6 }]);
    expect(findingsIn(`"${'x'.repeat(50_000_000)}"`)).toMatchObject([{ code: 'E_LIMIT_STRING', column: 1 }]);
    expect(findingsIn(`{"${'x'.repeat(2000)}":1}`)).toMatchObject([{ code: 'E_LIMIT_STRING', column: 2 }]);
    expect(findingsIn(' '.repeat(20), { size: 19 })).toMatchObject([{ code: 'E_LIMIT_SIZE' }]);
    expect(exitKindOfAll(findingsIn('[[]]', { depth: 1 }))).toBe(4);
  });
});

describe('what is JSON and would be misunderstood', () => {
  it.each([
    ['1e999', 'E_NUMBER_RANGE'],
    ['-1e999', 'E_NUMBER_RANGE'],
    ['1e-999', 'E_NUMBER_RANGE'],
    ['12345678901234567890', 'E_NUMBER_PRECISION'],
    ['9007199254740993', 'E_NUMBER_PRECISION'],
    ['9007199254740993.5', 'E_NUMBER_PRECISION'],
    ['3.0000000000000000000001', 'E_NUMBER_PRECISION'],
    ['2.99999999999999999999', 'E_NUMBER_PRECISION'],
    ['12345678901234567890e1', 'E_NUMBER_PRECISION'],
    ['"\\ud800"', 'E_TEXT_INVALID'],
    ['"\\ude00\\ud83d"', 'E_TEXT_INVALID'],
    ['"\ud83d"', 'E_TEXT_INVALID'],
  ])('refuses %s', (text, code) => {
    expect(findingsIn(`{"a": ${text}}`)).toMatchObject([{ code, path: '/a', line: 1, column: 7 }]);
  });

  it('takes the largest whole number that is exact, and a fraction of many digits', () => {
    expect(valueOf('[9007199254740991, 0.1234567890123456789, 1e21]')).toStrictEqual([9007199254740991, 0.1234567890123456789, 1e21]);
  });

  it('names both places of a key given twice, also where one was written with escapes', () => {
    const [finding] = findingsIn('{\n  "level": 5,\n  "lev\\u0065l": 1\n}');
    expect(finding).toMatchObject({ code: 'E_KEY_DUPLICATE', path: '/level', line: 3, column: 3 });
    expect(finding?.message).toContain('line 2, column 3');
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', '\\u005f_proto__'])('refuses the key %s and leaves Object.prototype alone', (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    expect(findingsIn(`{"a": {"${key}": {"isAdmin": true}}}`)).toMatchObject([{ code: 'E_KEY_FORBIDDEN', line: 1, column: 8 }]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it('refuses every name that Object.prototype has', () => {
    for (const name of Object.getOwnPropertyNames(Object.prototype)) expect(isForbiddenKey(name)).toBe(true);
  });

  it('names no answer in a pointer whose key was left out', () => {
    expect(findingsIn('{"a": {"so": 1, "Siân"}}')).toMatchObject([{ code: 'E_SYNTAX', path: '/a', line: 1, column: 23 }]);
  });

  it('finds everything in one go, in the order of the text, and what ended the reading last', () => {
    const codes = findingsIn('{"a": 1e999, "a": "\\ud800",\n "__proto__": 1, "n": 99999999999999999999, ]').map(({ code }) => code);
    expect(codes).toEqual(['E_NUMBER_RANGE', 'E_KEY_DUPLICATE', 'E_TEXT_INVALID', 'E_KEY_FORBIDDEN', 'E_NUMBER_PRECISION', 'E_SYNTAX']);
  });

  it('writes out a hundred findings and counts the rest', () => {
    const findings = findingsIn(`[${Array.from({ length: 250 }, () => '1e999').join(',')}]`);
    expect(findings).toHaveLength(101);
    expect(findingsIn(`[${Array.from({ length: 100 }, () => '1e999').join(',')}]`).at(-1)).toMatchObject({ code: 'E_NUMBER_RANGE', path: '/99' });
    expect(findings.at(-1)).toMatchObject({ code: 'E_MORE', message: '150 more findings are not shown' });
  });

  it('repeats nothing of the text in any message', () => {
    for (const text of ['{"a": Siân}', '["Siân', '{"a": "Siân\\ud800"}', '{"a": Siân', '"Siân" Siân', '{Siân: 1}']) {
      for (const { message, hint = '' } of findingsIn(text)) expect(message + hint).not.toContain('Siân');
    }
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
