import { browser } from '@guildhall/config/vitest';

export default browser('react in a browser', { exclude: ['test/browser/faults-by-the-clock.test.ts'] });
