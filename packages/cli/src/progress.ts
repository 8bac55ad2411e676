import type { Host } from './host.ts';

/** Milliseconds between two looks at the bar; a terminal need not be written to more often. */
const pause = 100;
const widest = 30;

/** Shows how far something has come, for a person who waits. */
export interface Progress {
  /** @param share of all, 0 to 1. */
  readonly show: (share: number, words?: string) => void;
  /** Takes it off the screen again, before anything else is said. */
  readonly clear: () => void;
}

/** A bar on standard error where that is a terminal, and nothing at all elsewhere: a log holds no bars. */
export function progressOn({ stderr, terminal, env, columns }: Pick<Host, 'stderr' | 'terminal' | 'env' | 'columns'>, now: () => number = () => performance.now()): Progress {
  if (!terminal.stderr || env['TERM'] === 'dumb') return { show: () => undefined, clear: () => undefined };
  let [last, isShown] = [-Infinity, false];
  return {
    show: (share, words = '') => {
      const at = now();
      if (at - last < pause) return;
      last = at;
      isShown = true;
      const filled = Math.round(widest * Math.min(1, Math.max(0, share)));
      const line = `${'█'.repeat(filled)}${'·'.repeat(widest - filled)} ${String(Math.floor(100 * Math.min(1, share))).padStart(3)} %${words === '' ? '' : `  ${words}`}`;
      stderr.write(`\r\u001b[K${[...line].slice(0, Math.max(10, columns - 1)).join('')}`);
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}
