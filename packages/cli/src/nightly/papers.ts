import { dirname, relative } from 'node:path';
import type { Finding } from '@guildhall/core';
import { readManifest, receiptMarkdown, sealManifest, type Manifest, type ManifestOutput, type UnsealedManifest } from '@guildhall/core/receipt';
import manifest from '../../package.json' with { type: 'json' };
import type { BareContext } from '../context.ts';
import type { Source } from '../files/source.ts';
import { jsonFile } from '../files/json-file.ts';
import type { Books } from './books.ts';
import { expectedCouncils } from './expected.ts';
import type { Digest } from './hashed-inputs.ts';
import type { NightOptions } from './night.ts';
import type { Outputs } from './outputs.ts';
import { runFindings } from './run-findings.ts';

/** What a run knows when it is over. */
interface Run {
  readonly sources: readonly Source[];
  readonly digestOf: (source: Source) => Promise<Digest>;
  readonly blank: number;
  readonly written: readonly (Digest & { readonly what: ManifestOutput['what']; readonly path: string | undefined; readonly rows: number })[];
  readonly outputs: Outputs;
}

/** The manifest and the receipt of a run. */
export interface Papers {
  /** @returns what is to be said once everything is in place. */
  readonly write: (books: Books, run: Run) => Promise<readonly Finding[]>;
}

/** Where the receipt lies where nobody says: beside the manifest. */
export function receiptBeside(path: string | undefined): string | undefined {
  return path === undefined ? undefined : `${path.replace(/\.json$/i, '')}.md`;
}

/**
 * Reads what the books are held against.
 *
 * @returns `undefined` where no books are asked for.
 * @throws {Ended} `E_NO_FILE`, or what is wrong with the manifest of `--since`.
 */
export async function papersOf(context: BareContext, options: NightOptions): Promise<Papers | undefined> {
  if ([options.manifest, options.receipt, options.expect, options.since].every((option) => option === undefined)) return undefined;
  const expected = options.expect === undefined ? undefined : await expectedCouncils(context.host, options.expect);
  const since = options.since === undefined ? undefined : (await jsonFile(context, options.since, 'a manifest', readManifest)).manifest;
  const before = new Map<string, readonly string[]>();
  for (const { hash, file } of since?.inputs ?? []) before.set(hash, [...before.get(hash) ?? [], file]);
  return {
    write: async (books, { sources, digestOf, blank, written, outputs }) => {
      const digests: Digest[] = [];
      for (const source of sources) digests.push(await digestOf(source));
      const booked = books.close(digests, blank, expected, before);
      const folder = dirname(options.manifest ?? options.receipt ?? '.');
      const unsealed: UnsealedManifest = {
        format: 'guildhall/manifest@1', on: context.today, scoredWith: manifest.version, asked: askedIn(options),
        ...booked,
        ...(since === undefined ? {} : { since: { on: since.on, seal: since.seal } }),
        outputs: written.map(({ what, path, hash, bytes, rows }) => ({ what, file: path === undefined ? 'stdout' : relative(folder, path).replaceAll('\\', '/'), hash, bytes, rows })),
      };
      const found = runFindings(booked);
      await context.findings.tell(found);
      await outputs.write('receipt', receiptMarkdown(context.language, unsealed));
      await outputs.write('manifest', textOf(sealManifest(unsealed)));
      const receipt = options.receipt ?? receiptBeside(options.manifest);
      const isQuiet = found.length === 0 && booked.totals.rejected === 0 && booked.inputs.every(({ warnings }) => warnings.length === 0);
      return receipt === undefined || isQuiet ? [] : [{ code: 'W_RECEIPT', path: '', message: `all of this is on one page, with what to ask whom for: ${receipt}` }];
    },
  };
}

function askedIn({ format, shape, respondent = 'keep', flags, includeIntegrity = false, strict = false, framework = [] }: NightOptions): Manifest['asked'] {
  return { format, ...(shape === undefined ? {} : { shape }), respondent, flags, includeIntegrity, strict, frameworks: [...framework] };
}

function textOf(sealed: Manifest): string {
  return `${JSON.stringify(sealed, undefined, 1)}\n`;
}
