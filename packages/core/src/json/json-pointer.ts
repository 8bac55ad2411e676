/**
 * A JSON pointer (RFC 6901) from the steps to a place.
 *
 * @example pointerOf(['answers', 'a/b', 0]); // '/answers/a~1b/0'
 */
export function pointerOf(steps: readonly (string | number)[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a JSON pointer; the inverse of `pointerOf`, with every step a string. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

