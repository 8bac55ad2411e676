import type { Outcome } from './outcome.ts';

export function judgeTabs(hear: boolean): readonly Outcome[] {
  return hear ? [] : [{ state: 'limited', found: 'deafTabs', list: ['BroadcastChannel'] }];
}

/** Whether one end of a channel hears the other. */
export async function tryTabs(): Promise<boolean> {
  if (typeof BroadcastChannel === 'undefined') return false;
  try {
    const [one, other] = [new BroadcastChannel('guildhall-check'), new BroadcastChannel('guildhall-check')];
    const heard = await new Promise<boolean>((resolve) => {
      other.addEventListener('message', () => { resolve(true); });
      setTimeout(resolve, 1_000, false);
      one.postMessage('');
    });
    one.close();
    other.close();
    return heard;
  } catch {
    return false;
  }
}
