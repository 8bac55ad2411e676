import { expect, it } from 'vitest';
import { partPath } from './part-path.ts';

it('a part opens as the person chose last', () => {
  expect(partPath({ id: 'role-1', kind: 'section' }, { asks: 'one' })).toEqual(['part', 'role-1']);
  expect(partPath({ id: 'role-1', kind: 'section' }, { asks: 'group' })).toEqual(['part', 'role-1', 'group', '1']);
});

it.each(['scenarios', 'checklist'] as const)('%s open as ever', (kind) => {
  expect(partPath({ id: 'other', kind }, { asks: 'group' })).toEqual(['part', 'other']);
});
