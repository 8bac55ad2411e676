import type { Finding } from '@guildhall/core';

/** A day more than ours: somewhere it is tomorrow already. */
const day = 24 * 60 * 60 * 1000;

/** Times in a sheet or an attempt that no clock can have shown by now, or that lie before its beginning. They decide nothing: order goes by number. */
export function oddTimes(value: unknown, now: Date): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const latest = new Date(now.getTime() + day).toISOString();
  if ('answeredOn' in value && typeof value.answeredOn === 'string' && value.answeredOn > latest.slice(0, 10)) return [{ code: 'W_FUTURE', path: '/answeredOn', message: 'this day is still to come', hint }];
  const { startedOn, journal } = 'body' in value ? value.body as { readonly startedOn?: string; readonly journal?: readonly { readonly at: string }[] } : {};
  return (journal ?? []).flatMap(({ at }, i): readonly Finding[] => {
    const path = `/body/journal/${i}/at`;
    if (at > latest) return [{ code: 'W_FUTURE', path, message: 'this time is still to come', hint }];
    return startedOn !== undefined && at.slice(0, 10) < startedOn ? [{ code: 'W_EARLY', path, message: 'this time is before the day it was begun on', hint }] : [];
  });
}

const hint = 'look at the clock of the device it was made on; what came first is told by number, and never by the clock';
