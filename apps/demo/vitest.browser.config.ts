import { browser } from '@guildhall/config/vitest';

export default browser('demo in a browser');
