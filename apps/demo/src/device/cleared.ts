const listeners = new Set<() => void>();

/** Calls back when everything is to be forgotten, for what a room holds in memory. Returns how to stop. */
export function whenCleared(forget: () => void): () => void {
  listeners.add(forget);
  return () => { listeners.delete(forget); };
}

/** Has every room of this page forget what it holds in memory. */
export function forgetInMemory(): void {
  for (const forget of listeners) forget();
}

const channelName = 'guildhall-cleared';
/** It is written and removed at once: browsers tell other tabs all the same, also those that lend no channel to a page from a folder. */
const key = 'guildhall-cleared';
let channel: BroadcastChannel | null | undefined;

/** Tells the other tabs of this browser that the computer is being cleared. */
export function tellCleared(): void {
  channelHere()?.postMessage('cleared');
  try {
    localStorage.setItem(key, new Date().toISOString());
    localStorage.removeItem(key);
  } catch { /* a browser that blocks it shares nothing between tabs */ }
}

/** Calls back when another tab clears the computer. */
export function whenClearedElsewhere(leave: () => void): void {
  channelHere()?.addEventListener('message', ({ data }: MessageEvent<unknown>) => { if (data === 'cleared') leave(); });
  window.addEventListener('storage', (event) => { if (event.key === key && event.newValue !== null) leave(); });
}

function channelHere(): BroadcastChannel | null {
  if (channel !== undefined) return channel;
  try {
    channel = new BroadcastChannel(channelName);
  } catch {
    channel = null;
  }
  return channel;
}
