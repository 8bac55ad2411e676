// `npm test`: everything that must hold before a change is merged. A step that fails does not stop the others.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findChromium } from '../packages/config/src/chromium.mjs';
import { checkPackages } from './lib/check-packages.mjs';
import { checkSizes } from './lib/check-sizes.mjs';
import { build, giveUp, install, pnpm, run, Told, tool } from './lib/toolchain.mjs';

/** @type {string[]} */
const failed = [];

try {
  if (await step('install', () => install())) {
    const browser = await step('browser', provideBrowser);
    const built = await step('build', () => build(['./packages/*', './apps/*'], { fresh: true }));
    await step('type check', () => pnpm(['exec', 'turbo', 'run', 'typecheck', '//#typecheck', '--output-logs=errors-only']));
    await step('lint', () => tool('oxlint', ['--type-aware', '--deny-warnings']));
    await step('unused code', () => tool('knip', ['--no-config-hints']));
    if (built) {
      await step('packages as published', checkPackages);
      await step('size budgets', checkSizes);
    }
    const totals = await tests(browser);
    if (!built) console.log('Not run, because the build failed: packages as published, size budgets.');
    console.log(closingLine(totals));
  }
} catch (error) {
  giveUp(error);
}
if (failed.length > 0) process.exitCode = 1;

/** @param {string} name @param {() => Promise<unknown>} work */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const began = performance.now();
  try {
    await work();
    console.log(`── ${name}: done in ${seconds(began)}`);
    return true;
  } catch (error) {
    console.error(error instanceof Told ? error.message : error);
    console.log(`── ${name}: FAILED after ${seconds(began)}`);
    failed.push(name);
    return false;
  }
}

/** @param {boolean} browser whether there is one; without it the browser tests fail, and say so themselves */
async function tests(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-test-'));
  const report = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await step('tests', () => tool('vitest', ['run', ...reporters]));
  const totals = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  if (!browser) console.log('The tests in a browser could not pass: there is no browser.');
  return totals;
}

/** The totals are vitest's own; what is not a test (a gate, a file that would not load) is named beside them. @param {any} totals */
function closingLine(totals) {
  const names = failed.length > 0 ? `; failed steps: ${failed.join(', ')}` : '';
  if (!totals) return `no test was run${names}`;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = totals;
  const skipped = numPendingTests + numTodoTests;
  return `${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${names}`;
}

async function provideBrowser() {
  let found = await findChromium();
  if (!found && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log("Installing Debian's Chromium …");
    const quietly = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
    // Old lists may still do, and another way is left: neither step may end the search.
    for (const apt of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      await run('apt-get', apt, quietly).catch((error) => console.error(error.message));
    }
    found = await findChromium();
  }
  if (!found) {
    // The same as `npx playwright install chromium`, in the version the tests drive it with.
    await pnpm(['--filter=@guildhall/config', 'exec', 'playwright-core', 'install', 'chromium']);
    found = await findChromium();
  }
  if (!found) throw new Told('No browser could be found or installed. Install Chrome or Chromium, or set CHROME_BIN to one.');
  console.log(`Testing with ${found}`);
}

/** @param {number} began */
function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
