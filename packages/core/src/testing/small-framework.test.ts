import { describe, expect, it } from 'vitest';
import { checkFramework } from '../framework/check-framework.ts';
import { smallAreas, smallFramework, smallScan } from './small-framework.ts';

describe('the small frameworks for tests', () => {
  it.each([smallFramework, smallAreas, smallScan])('are frameworks like any other: $title', (framework) => {
    expect(checkFramework(framework)).toEqual([]);
    expect(JSON.parse(JSON.stringify(framework))).toEqual(framework);
  });
});
