/** One key. */
export interface Press {
  /** `enter`, `up`, `ctrl-c`, or the letter itself. */
  readonly name: string;
  /** What it writes; nothing where it steers. */
  readonly text: string;
}

/** A key as node tells it. */
export interface NodeKey { readonly name?: string | undefined; readonly ctrl?: boolean; readonly meta?: boolean; readonly sequence?: string }

const unwritable = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u;

/**
 * What a key is to us; `undefined` where it is nothing.
 *
 * @example pressOf('a', { name: 'a' }); // { name: 'a', text: 'a' }
 */
export function pressOf(text: string | undefined, { name, ctrl = false, meta = false }: NodeKey): Press | undefined {
  if (ctrl) return name === undefined ? undefined : { name: `ctrl-${name}`, text: '' };
  if (name === 'return' || name === 'enter') return { name: 'enter', text: '' };
  if (name === 'space') return { name: 'space', text: ' ' };
  if (meta) return name === 'escape' ? { name: 'escape', text: '' } : undefined;
  if (text !== undefined && text !== '' && !unwritable.test(text)) return { name: text.toLowerCase(), text };
  return name === undefined ? undefined : { name, text: '' };
}
