export { carelessSign } from './careless-sign.ts';
export { frameworkUsed } from './framework-used.ts';
export { manifestJsonSchema } from './manifest-json-schema.ts';
export type { Manifest, ManifestInput, ManifestNote, ManifestOutput, SheetPlace, UnsealedManifest } from './manifest.ts';
export { readManifest } from './read-manifest.ts';
export { receiptMarkdown } from './receipt-markdown.ts';
export { sealManifest } from './seal-manifest.ts';
