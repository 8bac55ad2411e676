import type { Finding } from '@guildhall/core';
import type { PositionOf } from '@guildhall/core/json';
import type { Context } from '../context.ts';
import { Ended } from '../exit.ts';
import { isWorkingKind, kindOf, otherKind } from '../kind-of.ts';
import { readDocument } from './input.ts';
import { sourceOf } from './source.ts';
import { located } from './located.ts';
import { parseEntry } from './parse.ts';

type Read<T> = { readonly ok: false; readonly findings: readonly Finding[] } | ({ readonly ok: true } & T);

/**
 * A document of one kind from its file.
 *
 * @param wanted what it is called in a sentence: `norms`.
 * @throws {Ended} with everything that is wrong with it.
 */
export async function jsonFile<T>({ host, findings }: Pick<Context, 'host' | 'findings'>, file: string, wanted: string, read: (value: unknown, positionOf: PositionOf) => Read<T>): Promise<T> {
  const parsed = parseEntry(await readDocument(host, await sourceOf(host, file), 'utf-8'));
  if (!parsed.ok) throw new Ended(parsed.findings, file);
  const kind = kindOf(parsed.value);
  if (isWorkingKind(kind)) throw new Ended(located([otherKind(kind, wanted)], parsed.positionOf), file);
  const found = read(parsed.value, parsed.positionOf);
  if (!found.ok) throw new Ended(located(found.findings, parsed.positionOf), file);
  await findings.tell(parsed.warnings, file);
  return found;
}
