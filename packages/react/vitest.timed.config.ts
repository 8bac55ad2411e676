import { browser } from '@guildhall/config/vitest';

// What is lost is told by the clock there, so nothing runs beside it.
export default browser('react in a browser, by the clock', { include: ['test/browser/faults-{stores,tabs}.test.ts'], fileParallelism: false });
