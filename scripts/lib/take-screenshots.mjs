// take-screenshots.mjs <folder> [<walk> …]: walks through the built demo and the built element, as the browser tests do, and takes a picture of each
// screen; of all walks, or of those named.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { argv, env } from 'node:process';
import { launchChromium } from '@guildhall/config/chromium';
import { serveFolder } from '@guildhall/config/serve';
import * as journeys from '../../packages/react/test/walk/journeys.ts';
import { visitor } from '../../packages/react/test/walk/visit.ts';
import { roomWalks } from './room-walks.mjs';
import { root } from './toolchain.mjs';

const folder = argv[2] ?? join(root, 'screenshots');
const demo = env['GUILDHALL_DEMO'] ?? join(root, 'apps/demo/dist');
const element = env['GUILDHALL_ELEMENT'] ?? join(root, 'packages/element/dist');

const wanted = argv.slice(3);
const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } };
/** What stands in a room may be thrown onto its wall. */
const roomSizes = { ...sizes, projector: { width: 1920, height: 1080 } };
/** Screens that are shown in the other language, in the dark and in large print as well. */
const inOtherWays = new Set(['start-scan', 'start-not-agreed', 'question', 'question-with-example', 'tasks', 'profile', 'plan', 'scenario', 'decision', 'standing', 'supports']);

const walks = {
  before: journeys.beforeStarting,
  /** @param {import('../../packages/react/test/walk/scene.ts').Scene} scene */
  scan: async (scene) => {
    await journeys.quickScan(scene);
    await journeys.stopAndDelete(scene);
  },
  /** @param {import('../../packages/react/test/walk/scene.ts').Scene} scene */
  roles: async (scene) => {
    await journeys.councillor(scene);
    await journeys.plan(scene);
  },
  leadership: journeys.leadership,
  /** @param {import('../../packages/react/test/walk/scene.ts').Scene} scene */
  readiness: async (scene) => {
    await journeys.officerAlone(scene);
    await journeys.assessor(scene, 2);
    await journeys.manager(scene, 'READY');
    await journeys.standing(scene);
  },
};

const browser = await launchChromium();
const served = mkdtempSync(join(tmpdir(), 'guildhall-screenshots-'));
cpSync(element, served, { recursive: true });
for (const file of ['council.json', 'favicon.svg']) cpSync(join(root, 'apps/demo/public', file), join(served, file));
writeFileSync(join(served, 'host.css'), 'body { margin: 0; font-family: sans-serif; background: #fff; color: #0b0c0c } header { background: #1d3557; color: #fff; padding: 16px } main { max-width: 1000px; margin: 0 auto; padding: 16px }');
const surfaces = { demo: await serveFolder(demo), element: await serveFolder(served) };
let taken = 0;
/** Walks that did not come to their end. @type {string[]} */
const broken = [];

for (const [surface, { url }] of Object.entries(surfaces)) {
  for (const [name, walk] of Object.entries(surface === 'demo' ? { ...walks, ...roomWalks } : walks)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { page, close, complaints } = await visitor(browser, url);
    const here = page.locator(surface === 'demo' ? 'body' : 'guildhall-assessment');
    let place = 0;
    /** @param {string} screen @param {string} [way] */
    const shoot = async (screen, way = '') => {
      await page.mouse.move(0, 0);
      // A room that is on its way says so; that is no page yet.
      await here.locator('[data-guildhall-title]').first().waitFor({ state: 'attached' });
      for (const [size, viewport] of Object.entries(Object.hasOwn(roomWalks, name) ? roomSizes : sizes)) {
        await page.setViewportSize(viewport);
        const to = join(folder, surface, size);
        mkdirSync(to, { recursive: true });
        await page.screenshot({ path: join(to, `${name}-${String(place).padStart(2, '0')}-${screen}${way}.png`), fullPage: true });
        taken += 1;
      }
      await page.setViewportSize(sizes.desktop);
    };
    /** @param {string} button @param {string} back @param {() => Promise<void>} look */
    const between = async (button, back, look) => {
      await here.getByRole('button', { name: button }).first().click();
      await look();
      await here.getByRole('button', { name: back }).first().click();
    };
    try {
      /** Rooms are walked from the address of the application. @type {import('./room-walks.mjs').Room} */
      const scene = {
        page, root: here, url,
        open: async (set) => {
          await page.goto('about:blank');
          if (surface === 'demo') {
            await page.goto(`${url}#/start/${set}`);
          } else {
            writeFileSync(join(served, `${set}.html`), `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Learning</title>
              <link rel="icon" href="favicon.svg"><link rel="stylesheet" href="host.css"><script src="guildhall.js" defer></script></head>
              <body><header>Ashmoor Council intranet</header><main><h1>Learning and development</h1><p>A page of the council’s own.</p>
              <guildhall-assessment framework="${set}" council="council.json"></guildhall-assessment></main></body></html>`);
            await page.goto(`${url}${set}.html`);
          }
          const afresh = here.getByRole('button', { name: 'Start afresh' });
          await here.getByText('Your agreement').or(afresh).first().waitFor();
          if (await afresh.count() > 0) await afresh.click();
        },
        see: async (screen) => {
          place += 1;
          await shoot(screen);
          if (!inOtherWays.has(screen)) return;
          await between('Cymraeg', 'English', () => shoot(screen, '-welsh'));
          await between('Large print', 'Normal print', () => shoot(screen, '-large'));
          await page.emulateMedia({ colorScheme: 'dark' });
          await shoot(screen, '-dark');
          await page.emulateMedia({ colorScheme: 'light' });
        },
      };
      await walk(scene);
    } catch (error) {
      console.error(`${surface}, ${name}, after ${place} screens: ${String(error).slice(0, 400)}`);
      broken.push(`${surface}, ${name}`);
      await shoot('where-it-ended').catch(() => undefined);
    }
    if (complaints.length > 0) console.error(`${surface}, ${name}: ${complaints.join('; ')}`);
    await close();
  }
}
await browser.close();
await Promise.all(Object.values(surfaces).map(({ close }) => close()));
rmSync(served, { recursive: true });
console.log(`${taken} pictures`);
if (broken.length > 0) {
  console.error(`Pictures are missing: ${broken.join('; ')} did not come to the end.`);
  process.exitCode = 1;
}
