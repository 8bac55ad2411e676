/**
 * Calls a function of the host's. What it throws is the host's own: it is reported as any uncaught error of theirs is, and stops
 * nothing of ours.
 */
export function tellHost(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    if (typeof reportError === 'function') reportError(error);
    else console.error(error);
  }
}
