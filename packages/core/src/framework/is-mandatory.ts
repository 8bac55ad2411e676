import type { Check } from './framework.ts';

/** Whether a support is to be in place for a person of whom these facts are true. A number nobody knows leaves it mandatory. */
export function isMandatory({ mandatory }: Pick<Check, 'mandatory'>, facts: Readonly<Record<string, string | number>>): boolean {
  if (typeof mandatory === 'boolean') return mandatory;
  const value = facts[mandatory.fact];
  return typeof value !== 'number' || value < mandatory.below;
}
