import type { Framework } from '@guildhall/core';
import type { Completion, Sharing } from '@guildhall/core/result';

/** What the form holds, and the record it is of. */
export interface Finished {
  /** The name of the record in its store; it tells nothing about anybody. */
  readonly id: string;
  readonly completion: Completion;
}

/** What the browser kept of a form. It may be of another version, or of anything else. */
export function finishedIn(state: unknown): Finished | null {
  if (typeof state !== 'string') return null;
  try {
    const { id, completion } = objectIn(JSON.parse(state));
    const { sharing, framework } = objectIn(completion);
    return typeof id === 'string' && reach.some((each) => each === sharing) && typeof objectIn(framework)['id'] === 'string' ? { id, completion: completion as Completion } : null;
  } catch {
    return null;
  }
}

/** What may be held of it here and now: nothing of another question set, and of a wider sharing than the page's own only that somebody has finished. */
export function noMoreThan({ id, completion }: Finished, { id: here }: Pick<Framework, 'id'>, sharing: Sharing): Finished | null {
  const { framework, on } = completion;
  if (framework.id !== here) return null;
  return { id, completion: reach.indexOf(completion.sharing) <= reach.indexOf(sharing) ? completion : { sharing: 'nobody', framework, on } };
}

const reach: readonly Sharing[] = ['nobody', 'plan', 'result'];

const objectIn = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {});
