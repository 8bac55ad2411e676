import { checkedEnvelope, isAssessmentError, type AttemptEnvelope, type Finding } from '@guildhall/core';
import type { Context } from '../context.ts';
import { Ended, ended } from '../exit.ts';
import { isWorkingKind, kindOf, otherKind } from '../kind-of.ts';
import { errnoOf } from './disk.ts';
import { readDocument, sourceOf } from './input.ts';
import { located } from './located.ts';
import { parseEntry } from './parse.ts';

/** A saved attempt as it stands in a file, whole and undamaged; `undefined` where there is no file yet. */
export async function readAttempt({ host }: Context, file: string): Promise<AttemptEnvelope | undefined> {
  try {
    const link = await host.disk.lstat(file);
    // Renaming over a link would leave what it points to behind.
    if (link.isSymbolicLink()) throw ended('E_PATH', 'this is a link to another file; answers are saved in the file itself', { file, hint: 'name the file it points to' });
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    if (error instanceof Ended) throw error;
  }
  const parsed = parseEntry(await readDocument(host, await sourceOf(host, file), 'utf-8'));
  if (!parsed.ok) throw new Ended(parsed.findings, file);
  const kind = kindOf(parsed.value);
  if (isWorkingKind(kind)) throw new Ended(located([otherKind(kind, 'a saved attempt')], parsed.positionOf), file);
  return inFile(file, () => checkedEnvelope(parsed.value), (findings) => located(findings, parsed.positionOf));
}

/** Does something with an attempt; what goes wrong is told with the file's name. */
export function inFile<T>(file: string, work: () => T, place: (findings: readonly Finding[]) => readonly Finding[] = (findings) => findings): T {
  try {
    return work();
  } catch (error) {
    if (!isAssessmentError(error)) throw error;
    const { code, message, findings } = error;
    throw new Ended(findings.length > 0 ? place(findings) : [{ code, path: '', message }], file);
  }
}
