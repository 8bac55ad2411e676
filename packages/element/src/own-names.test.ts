import { expect, it } from 'vitest';
import { giveBack, takeName } from './own-names.ts';

it('gives each element a name of its own, the same in the same order, and a name that is free again to the next', () => {
  expect([takeName('scan'), takeName('scan'), takeName('roles'), takeName('scan')]).toEqual(['scan', 'scan-2', 'roles', 'scan-3']);
  giveBack('scan-2');
  expect(takeName('scan')).toBe('scan-2');
});

it('makes a name that is part of an id out of anything', () => {
  expect(takeName('our own "set"')).toBe('our-own--set-');
});
