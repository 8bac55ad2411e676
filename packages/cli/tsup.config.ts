import { program } from '@guildhall/config/tsup';

export default program({ entry: ['src/main.ts'] });
