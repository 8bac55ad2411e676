import { checkedEnvelope, isAssessmentError, type AttemptEnvelope, type Finding } from '@guildhall/core';
import type { Context } from '../context.ts';
import { Ended } from '../exit.ts';
import { findingsOf } from '../findings-of.ts';
import { isWorkingKind, kindOf, otherKind } from '../kind-of.ts';
import { located } from './located.ts';
import { ownFile } from './own-file.ts';

/** A saved attempt as it stands in a file, whole and undamaged; `undefined` where there is no file yet. */
export async function readAttempt({ host }: Context, file: string): Promise<AttemptEnvelope | undefined> {
  const parsed = await ownFile(host, file, 'this is a link to another file; answers are saved in the file itself');
  if (parsed === undefined) return undefined;
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
    throw new Ended(error.findings.length > 0 ? place(error.findings) : findingsOf(error), file);
  }
}
