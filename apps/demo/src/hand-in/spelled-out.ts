/**
 * A code as it is said: letter by letter, with a rest after each group.
 *
 * @example spelledOut('AB12-CD34'); // 'A, B, 1, 2. C, D, 3, 4.'
 */
export function spelledOut(code: string): string {
  return code.split('-').map((part) => `${[...part].join(', ')}.`).join(' ');
}
