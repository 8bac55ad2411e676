/**
 * Why something could not be kept or read: there is no room · one piece is too large to keep · what is kept is of a newer program than
 * this page · another tab holds on to the store · anything else.
 */
export type Trouble = 'full' | 'too-large' | 'newer' | 'held' | 'failed';

/** What an error of a store comes to. By its name: an error may come from another window, or from a host's own store. */
export function troubleOf(error: unknown): Trouble {
  switch (nameOf(error)) {
    // The second is what Firefox calls it in localStorage.
    case 'QuotaExceededError': case 'NS_ERROR_DOM_QUOTA_REACHED': return 'full';
    case 'VersionError': return 'newer';
    case 'TimeoutError': return 'held';
    default: return 'failed';
  }
}

/** The name of whatever was thrown; empty where it has none. Some browsers give up a transaction without any error at all. */
export function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string' ? error.name : '';
}
