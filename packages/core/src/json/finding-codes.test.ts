import { describe, expect, it } from 'vitest';
import { exitKindOf, exitKindOfAll } from './finding-codes.ts';

describe('exitKindOf', () => {
  it.each([['E_SYNTAX', 3], ['E_EMPTY', 3], ['E_DEPTH', 4], ['E_LIMIT_KEYS', 4], ['E_VERSION', 5], ['E_ARCHIVE', 3], ['E_LIMIT_COLUMNS', 4], ['E_ENTRY', 6], ['E_LEVEL_RANGE', 1], ['W_NO_VERSION', 0]])('ends %s with %i', (code, exit) => {
    expect(exitKindOf(code)).toBe(exit);
  });

  it('lets a limit win over notation, notation over a version, and a version over content', () => {
    const of = (...codes: string[]) => exitKindOfAll(codes.map((code) => ({ code })));
    expect(of('E_TYPE', 'E_VERSION')).toBe(5);
    expect(of('E_TYPE', 'E_VERSION', 'E_SYNTAX')).toBe(3);
    expect(of('E_SYNTAX', 'E_DEPTH')).toBe(4);
    expect(of('W_NO_VERSION')).toBe(0);
    expect(of()).toBe(0);
  });
});
