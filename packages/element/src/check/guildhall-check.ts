import { checkName } from './checked.ts';
import { startCheck } from './start-check.ts';
import { startWithoutScript } from './start-without-script.ts';

// A file of its own, asked for only where the address says so: nobody who answers questions carries it.
Reflect.set(globalThis, checkName, startCheck);
if (new URLSearchParams(location.search).has('guildhall-check')) void startWithoutScript();
