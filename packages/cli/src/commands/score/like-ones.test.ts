import { expect, it } from 'vitest';
import { LikeOnes } from './like-ones.ts';

it('tells the first five of one cause, and counts the rest', () => {
  const likes = new LikeOnes();
  const at = (line: number, path = '/answers/pr1') => ({ code: 'E_LEVEL_RANGE', path, message: 'no', line });
  const told = Array.from({ length: 8 }, (_, i) => likes.first([at(i + 1), at(i + 1, `/answers/q${i}`)])).flat();
  expect(told.filter(({ path }) => path === '/answers/pr1').map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  expect(told.filter(({ path }) => path !== '/answers/pr1')).toHaveLength(8);
  expect(likes.rest()).toEqual([{ code: 'W_MORE', path: '/answers/pr1', message: 'and 3 more like it in this file: E_LEVEL_RANGE', more: 3 }]);
});
