import { browser } from '@guildhall/config/vitest';

// How much is lost, and how long something takes, is told by the clock there, so nothing runs beside it.
export default browser('react in a browser, by the clock', { include: ['test/browser/faults-by-the-clock.test.ts'], fileParallelism: false, sequence: { groupOrder: 1 } });
