import { unit } from '@guildhall/config/vitest';

// What `npm run mutate` runs: the tests beside the code it changes and no others, on the copy of the sources it changes.
export default unit('core', {
  core: import.meta.dirname,
  setupFiles: ['./test/fixed-seed.ts'],
  include: ['src/{scoring,gap,plan}/**/*.test.ts'],
});
