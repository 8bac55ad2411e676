import { unit } from '@guildhall/config/vitest';

export default unit('element');
