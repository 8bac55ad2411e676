#!/usr/bin/env node
import { guildhall } from './guildhall.ts';
import { processHost } from './host.ts';

const host = processHost();
// Never process.exit: it would cut off what is still on its way out.
process.exitCode = await guildhall(process.argv.slice(2), host);
host.close();
