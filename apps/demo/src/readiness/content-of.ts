import { readHandedOver } from '@guildhall/core';

/** What a file holds, without what it may be wrapped in for handing over; `null` where it is no JSON. */
export function contentOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return readHandedOver(value)?.record ?? value;
  } catch {
    return null;
  }
}
