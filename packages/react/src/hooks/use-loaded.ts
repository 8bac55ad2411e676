import { useEffect, useState } from 'react';

/** Milliseconds after which what could not be had is asked for again. */
const pause = 2000;

/**
 * What has to be waited for; `undefined` until it is there, and again from scratch when `key` changes.
 *
 * @param isForNow whether that is not the last word: it is shown, and asked for again by itself.
 * @throws what `load` was rejected with, where it is drawn: an error boundary shows it.
 * @example useLoaded(id, async () => await desk.open(id)); // undefined, and once it was read what lies there
 */
export function useLoaded<T>(key: string, load: () => Promise<T>, isForNow: (value: T) => boolean = () => false): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: T }>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    let wanted = true;
    let bell: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      load().then(
        (value) => {
          if (!wanted) return;
          setLoaded({ key, value });
          if (isForNow(value)) bell = setTimeout(ask, pause);
        },
        (error: unknown) => { if (wanted) setFailure(error instanceof Error ? error : new Error('It could not be read.')); },
      );
    };
    ask();
    return () => {
      wanted = false;
      clearTimeout(bell);
    };
    // `load` and `isForNow` are new functions each time; the key says when they mean something else.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  if (failure !== undefined) throw failure;
  return loaded?.key === key ? loaded.value : undefined;
}
