import type { AttemptView } from '@guildhall/core';
import type { Lying } from '../session/desk.ts';

type Parts = { readonly parts: readonly Pick<AttemptView['parts'][number], 'status' | 'rater' | 'answered' | 'asked'>[] };

/** How far somebody is with what they were asked themselves; parts they did not choose are not counted. */
export function answeredOf({ parts }: Parts): { readonly answered: number; readonly total: number } {
  const own = parts.filter(({ status, rater }) => status !== 'not-chosen' && rater === 'self');
  return { answered: own.reduce((sum, part) => sum + part.answered, 0), total: own.reduce((sum, part) => sum + part.asked, 0) };
}

/**
 * Whether something that lies in the store is about one question set. The same store may serve several on the same site; what cannot
 * be read so far as to say which it is about is everybody's, so that it can be removed somewhere.
 */
export function isAbout(lying: Lying, framework: string): boolean {
  if ('view' in lying) return lying.view.framework.id === framework;
  const named = field(field(field(lying.value, 'envelope'), 'framework'), 'id');
  return typeof named !== 'string' || named === framework;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
