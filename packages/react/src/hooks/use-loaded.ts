import { useEffect, useState } from 'react';

/** What has to be waited for; `undefined` until it is there, and again from scratch when `key` changes. */
export function useLoaded<T>(key: string, load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly value: T }>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => { if (wanted) setLoaded({ key, value }); },
      (error: unknown) => { if (wanted) setFailure(error instanceof Error ? error : new Error('It could not be read.')); },
    );
    return () => { wanted = false; };
    // `load` is a new function each time; the key says when it means something else.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  if (failure !== undefined) throw failure;
  return loaded?.key === key ? loaded.value : undefined;
}
