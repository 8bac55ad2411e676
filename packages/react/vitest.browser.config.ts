import { browser } from '@guildhall/config/vitest';

export default browser('react in a browser');
