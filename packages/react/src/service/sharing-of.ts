import { itemsOf, type AttemptEvent, type Framework } from '@guildhall/core';
import type { Sharing } from '@guildhall/core/result';
import type { Promised } from '../stores/saved.ts';
import type { Council } from './council.ts';

/**
 * What leaves the device when somebody finishes: as the host asks, and otherwise as the council's profile says, which is `nobody`
 * where there is none. Answers about honesty go only where a result does.
 *
 * @example sharingOf(noCouncil, undefined, true); // { sharing: 'nobody', includeIntegrity: false }
 */
export function sharingOf({ profile }: Pick<Council, 'profile'>, asked: Sharing | undefined, includeIntegrity: boolean): Promised {
  const sharing = asked ?? profile.sharing;
  return { sharing, includeIntegrity: includeIntegrity && sharing === 'result' };
}

const byReach: readonly Sharing[] = ['nobody', 'plan', 'result'];

/**
 * The less of two promises: what somebody agreed to is not widened by what a host asks for afterwards, and is narrowed at once. Somebody who
 * was promised nothing shares nothing.
 *
 * @example leastOf({ sharing: 'nobody', includeIntegrity: false }, { sharing: 'result', includeIntegrity: true }).sharing; // 'nobody'
 */
export function leastOf(one: Promised | null, other: Promised): Promised {
  if (one === null) return { sharing: 'nobody', includeIntegrity: false };
  const sharing = byReach[Math.min(byReach.indexOf(one.sharing), byReach.indexOf(other.sharing))] ?? 'nobody';
  return { sharing, includeIntegrity: sharing === 'result' && one.includeIntegrity && other.includeIntegrity };
}

/**
 * What is promised after something has happened. Whoever answers a question about honesty and reads beside it that it stays with them has
 * been promised that, whatever they were told before and whatever the host asks for later.
 */
export function promisedAfter(event: AttemptEvent, promised: Promised | null, shown: Promised, framework: Framework): Promised | null {
  if (promised === null || !promised.includeIntegrity || shown.includeIntegrity || event.type !== 'item.answered') return promised;
  const item = itemsOf(framework).find(({ id }) => id === event.item);
  const alone = item?.kind === 'indicator' && framework.competencies.find(({ id }) => id === item.competency)?.integrity === 'alone';
  return alone ? { ...promised, includeIntegrity: false } : promised;
}
