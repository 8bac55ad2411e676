/**
 * What every file that builds a schema tells zod before it does, by `z.config(jitless)`: it otherwise probes `new Function`, which a strict
 * content security policy reports. Said in each of those files: an import for its effect alone is dropped by whoever bundles us.
 */
export const jitless = { jitless: true } as const;
