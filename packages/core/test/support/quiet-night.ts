import type { ManifestInput, UnsealedManifest } from '../../src/receipt/manifest.ts';

/** Of nothing in particular. */
export const hash = `sha256:${'0'.repeat(64)}` as const;
/** One file that was read, with nothing wrong in it. */
export const input = (file: string, more: Partial<ManifestInput> = {}): ManifestInput =>
  ({ file, hash, bytes: 10, councils: [], read: 1, scored: 1, rejected: 0, blank: 0, warned: 0, faults: [], warnings: [], ...more });
/** A night on which nothing was wrong. */
export const quiet: UnsealedManifest = {
  format: 'guildhall/manifest@1', on: '2026-03-02', scoredWith: '1.0.0',
  asked: { format: 'csv', shape: 'long', respondent: 'keep', flags: 'list', includeIntegrity: false, strict: false, frameworks: [] },
  frameworks: [{ id: 'councillor-roles', version: '1.0.0', hash, sheets: 1 }],
  totals: { files: 1, read: 1, scored: 1, rejected: 0, blank: 0, warned: 0 },
  inputs: [input('c-1.jsonl', { councils: ['c-1'] })],
  councils: { scored: 1, missing: [], unexpected: [], doubled: [], unnamed: 0 },
  duplicates: { count: 0, places: [] }, careless: { count: 0, places: [] },
  outputs: [{ what: 'results', file: 'table.csv', hash, bytes: 20, rows: 10 }],
};
