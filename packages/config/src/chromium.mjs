import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

// Nothing is imported from node_modules at the top: the scripts ask for a browser before anything is installed.

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const places =
  platform === 'darwin'
    ? ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']
    : platform === 'win32'
      ? [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].map((folder) =>
          join(folder ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
        )
      : (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/**
 * With every new page a browser brings up two of its own behind the address bar, which work as long as ours do and which nobody sees.
 * Of several such lists it heeds the last, so this one begins with Playwright's.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter',
  'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints',
  'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup',
];

/** A browser that does nothing on its own, for whoever starts one by hand. */
export const quietly = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${withoutFeatures.join(',')}`,
];

/**
 * The Chromium or Chrome to test with: `CHROME_BIN` if set, else one that is installed, else the one Playwright fetched.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const chosen = env['CHROME_BIN'];
  if (chosen) {
    if (!runnable(chosen)) throw new Error(`CHROME_BIN is set to ${chosen}, which is not a program that can be run.`);
    return chosen;
  }
  return places.find(runnable) ?? (await fetchedByPlaywright());
}

/**
 * Starts a headless Chromium that knows nobody: a new, empty profile, and no conversation with anyone but the page.
 * Close it with `await browser.close()`; that also removes the profile.
 * @param {import('playwright-core').LaunchOptions} [options] `args` come after those that keep it quiet
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium(options = {}) {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium or Chrome was found. Install one, or set CHROME_BIN to it; `npm test` does this by itself.');
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    headless: true,
    // Playwright makes the empty profile, and leaves the sandbox off, as root needs: the only pages opened are our own.
    ...options,
    args: [...quietly, ...options.args ?? []],
  });
}

/** @returns {Promise<string | undefined>} */
async function fetchedByPlaywright() {
  try {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return runnable(path) ? path : undefined;
  } catch {
    return undefined; // not installed yet, or nothing for this platform
  }
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
