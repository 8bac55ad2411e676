import type { Framework } from '@guildhall/core';
import { nearest } from '@guildhall/core/json';
import { ended } from './exit.ts';

/** @throws {Ended} `E_UNKNOWN_COMPETENCY`, where the framework has none of that id, with the one that was meant. */
export function refuseUnknown(framework: Framework, competency: string, others: readonly string[] = []): void {
  const ids = [...framework.competencies.map(({ id }) => id), ...others];
  if (ids.includes(competency)) return;
  const meant = nearest(competency, ids);
  throw ended('E_UNKNOWN_COMPETENCY', `there is no competency of that name in ${framework.id}`, { hint: meant === undefined ? `known: ${ids.join(', ')}` : `did you mean "${meant}"?` });
}
