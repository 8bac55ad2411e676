import { whenClearedElsewhere } from './cleared.ts';
import { changeDevice } from './device-state.ts';
import { leaveCleared } from './leave-cleared.ts';

/** As Chromium has it; others install from their menus. */
interface InstallOffer extends Event { readonly prompt: () => Promise<unknown> }

let offer: InstallOffer | null = null;
let isQuiet = false;

/** Hears what the browser says once and early: that it would install this, that a file is not to be had, and that another tab clears the computer. */
export function listenForDevice(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallOffer;
    changeDevice({ canInstall: true });
  });
  window.addEventListener('appinstalled', () => {
    offer = null;
    changeDevice({ canInstall: false });
  });
  whenClearedElsewhere(leaveCleared);
  window.addEventListener('vite:preloadError', () => { if (!isQuiet) changeDevice({ isMissing: true }); });
}

/** Shows the browser's own question. It can be shown once. */
export async function install(): Promise<void> {
  const asked = offer;
  offer = null;
  changeDevice({ canInstall: false });
  await asked?.prompt();
}

/** Does something in the background: nobody has asked for it, so nobody is told where it fails. */
export async function quietly(work: () => Promise<unknown>): Promise<void> {
  isQuiet = true;
  await work().catch(() => undefined);
  isQuiet = false;
}
