/** What tabs with the same drawer tell each other: it is locked, because somebody said so or because nobody is there; or somebody is. */
type Call = 'lock' | 'idle' | 'touched';

/** Milliseconds in which one touch is told for all. */
const quiet = 5000;

const channel = channelHere();
let toldAt = -Infinity;

function channelHere(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('guildhall-drawers');
  } catch {
    return null;
  }
}

/** Tells the other tabs with this drawer that it is locked. */
export function tellLocked(drawer: string, why: 'lock' | 'idle'): void { tell(why, drawer); }

/** Tells them that somebody is there. Now and then is enough. */
export function tellTouched(drawer: string): void {
  if (performance.now() - toldAt < quiet) return;
  toldAt = performance.now();
  tell('touched', drawer);
}

/** Calls back when another tab says so of this drawer. Returns how to stop. */
export function whenTold(call: Call, drawer: () => string | null, listener: () => void): () => void {
  const hear = ({ data }: MessageEvent<{ readonly call?: unknown; readonly drawer?: unknown } | null>): void => {
    if (data?.call === call && typeof data.drawer === 'string' && data.drawer === drawer()) listener();
  };
  channel?.addEventListener('message', hear);
  return () => { channel?.removeEventListener('message', hear); };
}

function tell(call: Call, drawer: string): void { channel?.postMessage({ call, drawer }); }
