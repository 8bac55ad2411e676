import { useEffect, useRef, useState } from 'react';

/** Milliseconds. Half a second may be lost at most, and a busy computer takes some of that. */
const pause = 250;

/**
 * Text as it is being typed: handed on a moment later, on leaving the field, and when the page goes away for any reason.
 *
 * @returns the text, what to call with every change, and what to call on leaving.
 */
export function useDraft(kept: string, save: (text: string) => void): readonly [string, (text: string) => void, () => void] {
  const [text, setText] = useState(kept);
  const waiting = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const saveNow = useRef(save);
  useEffect(() => { saveNow.current = save; });

  const flush = useRef(() => {
    const { current } = waiting;
    if (current === null) return;
    clearTimeout(current.timer);
    waiting.current = null;
    saveNow.current(current.text);
  });
  const change = (typed: string): void => {
    setText(typed);
    // Counted from the first letter that waits, not from the last: somebody who types on without a stop loses no more than that either.
    waiting.current = { text: typed, timer: waiting.current?.timer ?? setTimeout(() => { flush.current(); }, pause) };
  };

  useEffect(() => {
    const leave = flush.current;
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);

  return [text, change, () => { flush.current(); }];
}
