import { config } from 'zod/mini';

// Imported before any schema is built: zod otherwise probes `new Function`, which a strict content security policy reports.
config({ jitless: true });
