import { changeDevice } from './device-state.ts';
import { whereIs } from './where.ts';

/** Under the policy of the pages, the address of a worker is no mere text. */
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: () => string }) => { readonly createScriptURL: (address: string) => string };
}

const address = './service-worker.js';

function trusted(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('guildhall', { createScriptURL: () => address }).createScriptURL(address) ?? address;
}

let waiting: ServiceWorker | null = null;

/**
 * Has the browser keep the files of this build, where it may, so that the same address opens without a network. A newer version is
 * fetched beside this one and waits.
 */
export async function keepFiles(): Promise<void> {
  if (whereIs(window) !== 'can') return;
  changeDevice({ files: navigator.serviceWorker.controller === null ? 'getting' : 'ready' });
  try {
    const registration = await navigator.serviceWorker.register(trusted(), { scope: './', updateViaCache: 'none' });
    watch(registration);
    await navigator.serviceWorker.ready;
    changeDevice({ files: 'ready' });
  } catch {
    changeDevice({ files: 'failed' });
  }
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    // The very first one has nobody to wait for.
    waiting = navigator.serviceWorker.controller === null ? null : registration.waiting;
    changeDevice({ isNewer: waiting !== null });
  };
  const follow = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      look();
      if (worker.state === 'redundant' && registration.active === null) changeDevice({ files: 'failed' });
    });
  };
  look();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => { follow(registration.installing); });
  // Somebody may leave a page open for days.
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void registration.update().catch(() => undefined); });
}

/** Lets the version that waits take over, and loads the page from it. `false` where none waits. */
export function takeNewer(): boolean {
  if (waiting === null) return false;
  // Other pages that are open go on with the version they have: its files are kept until the one after.
  navigator.serviceWorker.addEventListener('controllerchange', () => { window.location.reload(); }, { once: true });
  waiting.postMessage('take over');
  return true;
}
