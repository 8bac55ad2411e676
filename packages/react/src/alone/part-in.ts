import type { AttemptView } from '@guildhall/core';
import type { OpenPart } from '@guildhall/core/flow';

/**
 * A part by its id; `null` while it is not open to the person who looks.
 *
 * @throws {Error} where the question set has no such part.
 */
export function partIn({ framework, open, parts }: Pick<AttemptView, 'framework' | 'open' | 'parts'>, id: string): OpenPart | null {
  const ids = parts.map((part) => part.id);
  if (!ids.includes(id)) throw new Error(`There is no part "${id}" in "${framework.id}". Its parts are: ${ids.join(', ')}.`);
  return open.find((part) => part.id === id && part.mine) ?? null;
}
