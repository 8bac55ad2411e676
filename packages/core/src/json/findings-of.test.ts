import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { atMost } from './at-most.ts';
import { exitKindOfAll } from './finding-codes.ts';
import { findingsOf } from './findings-of.ts';

function findingsIn(schema: z.ZodMiniType, value: unknown, names: readonly string[] = []) {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : findingsOf(parsed.error.issues, value, names);
}

describe('findingsOf', () => {
  it('tells missing from null from another type', () => {
    const schema = z.strictObject({ a: z.string(), b: z.int(), c: z.enum(['x', 'y']) });
    expect(findingsIn(schema, { b: null, c: null })).toMatchObject([
      { code: 'E_MISSING', path: '/a', message: 'this is missing; give a text' },
      { code: 'E_NULL', path: '/b' },
      { code: 'E_NULL', path: '/c', message: 'null is not "absent": leave it out, or give one of "x", "y"' },
    ]);
    expect(findingsIn(schema, { a: 1, b: 1.5, c: 'z' }).map(({ code, path }) => [code, path])).toEqual([['E_TYPE', '/a'], ['E_TYPE', '/b'], ['E_VALUE', '/c']]);
  });

  it('lets a schema name the code of its own complaint', () => {
    expect(findingsIn(z.string().check(z.regex(/^x$/, 'E_OWN say x')), 'y')).toEqual([{ code: 'E_OWN', path: '', message: 'say x' }]);
  });

  it('speaks with the words of a union, unless one of its forms was met and only its content is wrong', () => {
    const schema = z.union([z.number(), z.strictObject({ a: z.string().check(z.regex(/^x$/, 'E_OWN say x')) })], { error: 'E_TYPE a number, or an object' });
    expect(findingsIn(schema, 'text')).toEqual([{ code: 'E_TYPE', path: '', message: 'a number, or an object' }]);
    expect(findingsIn(schema, { b: 1 })).toEqual([{ code: 'E_TYPE', path: '', message: 'a number, or an object' }]);
    expect(findingsIn(schema, { a: 'y' })).toEqual([{ code: 'E_OWN', path: '/a', message: 'say x' }]);
    expect(findingsIn(schema, null)).toMatchObject([{ code: 'E_NULL' }]);
  });

  it('takes what is too long for a limit that was passed', () => {
    expect(findingsIn(z.string().check(z.maxLength(1)), 'ab')).toMatchObject([{ code: 'E_LIMIT_TEXT' }]);
    expect(findingsIn(z.array(z.number()).check(z.maxLength(1)), [1, 2])).toMatchObject([{ code: 'E_LIMIT_ITEMS' }]);
    expect(findingsIn(z.number().check(z.maximum(1)), 2)).toMatchObject([{ code: 'E_RANGE' }]);
  });

  it('suggests the property that was meant', () => {
    expect(findingsIn(z.strictObject({ raters: z.exactOptional(z.string()) }), { ratres: 1 }, ['raters'])).toEqual([
      { code: 'E_UNKNOWN_KEY', path: '/ratres', message: 'this property is not known here', hint: 'did you mean "raters"?' },
    ]);
  });

  it('does not suggest the very name that was given, which belongs elsewhere', () => {
    expect(findingsIn(z.strictObject({}), { group: 1 }, ['group'])).toEqual([
      { code: 'E_UNKNOWN_KEY', path: '/group', message: 'this property is not known here' },
    ]);
  });

  it('never lets a flood hide a graver kind of fault', () => {
    const flood = Array.from({ length: 300 }, (_, i) => ({ code: 'E_TYPE', path: `/${i}`, message: 'no' }));
    const findings = atMost([...flood, { code: 'E_LIMIT_TEXT', path: '/x', message: 'too long' }]);
    expect(findings).toHaveLength(101);
    expect(exitKindOfAll(findings)).toBe(4);
    expect(findings.at(-1)).toMatchObject({ code: 'E_MORE', message: '201 more findings are not shown', more: 201 });
  });
});
