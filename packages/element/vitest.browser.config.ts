import { browser } from '@guildhall/config/vitest';

export default browser('element in a browser');
