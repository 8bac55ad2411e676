import { keepFiles } from '../device/keep-files.ts';
import { quietly } from '../device/listen.ts';

/** Milliseconds after which it begins though the browser has never had a moment's rest. */
const latest = 3000;

/** Once the first page stands, fetches the rest, so that it is there when somebody goes further, whatever has been put up or taken away by then. */
export function warmUp(): void {
  const warm = (): void => {
    void quietly(async () => {
      const { warmRooms } = await import('../whole/whole.tsx');
      await warmRooms();
    }).then(keepFiles);
  };
  // Safari has no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(warm, { timeout: latest });
  else setTimeout(warm, latest / 10);
}
