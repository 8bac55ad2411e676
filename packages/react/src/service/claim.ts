const inUse = new Map<string, number>();

/**
 * Notes that somebody uses a name, and says in the console where another does so too.
 *
 * @returns what to call when it is no longer used.
 */
export function claim(name: string, warning: string): () => void {
  const before = inUse.get(name) ?? 0;
  inUse.set(name, before + 1);
  if (before > 0) console.warn(warning);
  return () => {
    const now = (inUse.get(name) ?? 1) - 1;
    if (now === 0) inUse.delete(name);
    else inUse.set(name, now);
  };
}
