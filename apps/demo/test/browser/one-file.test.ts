/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '@guildhall/config/chromium';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickScan } from '#walk/journeys.ts';
import { notLooking, type Scene } from '#walk/scene.ts';
import { follow, heading, isSaved, on, press, unfold } from '#walk/steps.ts';
import { visitor, type Visitor } from '#walk/visit.ts';
import { boardOf, closeRound } from './group-evening.ts';
import { recordText, textFile } from './readiness-files.ts';
import { beginTurns, doneSince, passOn, turn, watch } from './turns.ts';

const file = env['GUILDHALL_ONE_FILE'] ?? new URL('../../dist-one/guildhall.html', import.meta.url).pathname;
/** A name of no loopback address: to a browser, plain http from somewhere else, as on a council's intranet. */
const host = 'plain.example';
let browser: Browser;
let server: Server;

beforeAll(async () => {
  const page = readFileSync(file, 'utf8');
  // Like a simple intranet: it adds no header to what the page itself says.
  server = createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)).listen(0, '127.0.0.1');
  await new Promise((resolve) => { server.once('listening', resolve); });
  browser = await launchChromium({ args: [`--host-resolver-rules=MAP ${host} 127.0.0.1`] });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => { server.close(resolve); });
});

const ways = {
  file: { url: () => pathToFileURL(file).href, isSecure: true },
  'plain http': { url: () => `http://${host}:${(server.address() as AddressInfo).port}/guildhall.html`, isSecure: false },
} as const;

/** A visit to the one file. What came back is all that its policy refused, that went wrong unseen, or that was asked for beside it. */
async function visiting(name: keyof typeof ways, walk: (visit: Visitor & { readonly url: string; readonly root: Locator; readonly scene: Scene }) => Promise<void>): Promise<readonly string[]> {
  const url = ways[name].url();
  const visit = await visitor(browser, url);
  const { page, complaints, outside, close } = visit;
  const root = page.locator('body');
  await page.goto(url);
  await heading(root).waitFor();
  expect(await page.evaluate(() => isSecureContext)).toBe(ways[name].isSecure);
  const scene: Scene = {
    page, root, see: notLooking,
    open: async (set) => {
      await page.goto(`${url}#/start/${set}`);
      await page.getByText('Your agreement').waitFor();
    },
  };
  await walk({ ...visit, url, root, scene });
  await close();
  return [...complaints, ...outside];
}

/** Loads the page again, as after a crash, and comes back to where it begins. */
async function again(page: Page, url: string): Promise<void> {
  await page.goto(`${url}?again#/`);
  await page.locator('#saved').waitFor();
}

/** What the people in turns say: three skills are everybody’s, the next four divide the room, and the rest are to develop. */
const sayingOf = (person: number) => (place: number): string => (place < 3 || (place < 7 && person % 2 === 0) ? 'strength' : 'toDevelop');

describe.each(['file', 'plain http'] as const)('the one file, from %s', (name) => {
  it('takes somebody through the quick scan, and has it when it is opened again', async () => {
    expect(await visiting(name, async ({ page, url, root, scene }) => {
      await quickScan(scene);
      await again(page, url);
      await page.getByRole('link', { name: 'Delete: Quick scan for councillors' }).waitFor();
      await page.locator('.gh-row', { hasText: 'Quick scan for councillors' }).getByRole('link').first().click();
      await on(root, 'Quick scan for councillors');
      await page.getByText('10 of 10 answered').first().waitFor();
    })).toEqual([]);
  });

  it('takes six people on one laptop from nothing to a board and a list of actions, across a page that is loaded again', async () => {
    expect(await visiting(name, async ({ page, url, root }) => {
      await beginTurns(root);
      for (const person of [1, 2, 3, 4, 5, 6]) {
        await turn(root, sayingOf(person), person);
        await passOn(root);
      }
      await page.goto(`${url}?again#/group/gather`);
      await page.getByText('6 in', { exact: true }).waitFor();
      await closeRound(root);
      expect(await boardOf(page)).toEqual([...Array.from({ length: 3 }, () => 'Most of us do this'), ...Array.from({ length: 4 }, () => 'We differ'), ...Array.from({ length: 3 }, () => 'Most of us are not there yet')]);
      // The rooms' own styles come last here too: the wall has all ten skills, and nothing else.
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(`${url}#/group/board/projector`);
      await page.locator('.app-board-row').nth(9).waitFor();
      expect(await page.getByText('Large print', { exact: true }).isVisible()).toBe(false);
      const { y, height } = await page.locator('.app-board-row').nth(9).boundingBox() ?? { y: NaN, height: NaN };
      expect(y + height).toBeLessThan(720);
      await page.goto(`${url}#/group/board`);
      await follow(root, 'Go on: agree what to do');
      await on(root, 'Add an action');
      await root.locator('input[name="what"]').first().check();
      await root.getByLabel('Who looks after it?').fill('Cllr Evans');
      await press(root, 'Save the action');
      await on(root, 'What we will do');
      const [download] = await Promise.all([page.waitForEvent('download'), press(root, 'Download as a table (CSV)')]);
      expect(download.suggestedFilename()).toMatch(/^group-actions.*\.csv$/);
    })).toEqual([]);
  });

  it('asks fifteen presses on four pages of each person in turn, and ten on eight pages of the trainer, from the file to a list of actions', async () => {
    expect(await visiting(name, async ({ page, url, root }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await watch(page);
      await page.reload();
      await heading(root).waitFor();
      await doneSince(page);
      await beginTurns(root);
      const before = await doneSince(page);
      for (const person of [1, 2, 3, 4, 5, 6]) {
        await turn(root, sayingOf(person), person);
        // The agreement and its button, ten choices, one press to check, one to hand in: and whoever is last need not pass it on.
        expect(await doneSince(page)).toEqual({ presses: 14, pages: ['Ten quick questions', 'Ready to hand in?', 'You are in'] });
        if (person === 6) break;
        await passOn(root);
        expect(await doneSince(page)).toEqual({ presses: 1, pages: ['Your turn: start here'] });
      }
      await follow(root, 'For the trainer: close the round');
      await on(root, 'Close the round?');
      await press(root, 'Close the round and show the board');
      await on(root, 'What we share');
      await page.locator('.app-board-row').nth(9).waitFor();
      await follow(root, 'Go on: agree what to do');
      await on(root, 'Add an action');
      await root.locator('input[name="what"]').first().check();
      await root.getByLabel('Who looks after it?').click();
      await page.keyboard.type('Cllr Evans');
      await press(root, 'Save the action');
      await on(root, 'What we will do');
      const after = await doneSince(page);
      expect({ before: [before.presses, before.pages.length], after: [after.presses, after.pages.length] }).toEqual({ before: [4, 4], after: [6, 4] });
      expect(page.url()).toContain(`${url}#/`);
    })).toEqual([]);
  });

  it('says in words what needs more than it has here: the camera, installing and a passphrase, and nothing else', async () => {
    expect(await visiting(name, async ({ page, url, root }) => {
      const { isSecure } = ways[name];
      const needsMore = /https|safe address/;
      const at = async (path: string): Promise<string> => {
        await page.goto(`${url}#/${path}`);
        await heading(root).waitFor();
        await page.waitForFunction(() => document.querySelector('main')?.textContent !== '');
        return await page.locator('main').innerText();
      };
      const open = async (record: string): Promise<void> => {
        await page.goto(`${url}#/`);
        await unfold(root, 'Open a saved file');
        await page.locator('input[type="file"]').setInputFiles(textFile('mine.json', record));
        await on(root, /^Getting ready/);
        await isSaved(root);
      };
      await at('group/new');
      await press(root, 'Start the session');
      await on(root, 'Before people answer');
      // Phones cannot open a file on somebody else's computer, and that is said too.
      expect(await page.getByText('Phones cannot open these pages: they run from this computer.', { exact: false }).count()).toBe(name === 'file' ? 1 : 0);
      await at('group/gather/scan');
      if (isSecure) {
        await press(root, 'Turn the camera on');
        await page.getByText('There is no camera here that this page may use.').waitFor();
      } else await page.getByText('The camera needs an address that begins with https.').waitFor();
      await at('device');
      await page.getByText(isSecure ? 'This is one file on your device. It needs no network.' : 'Use with no network, and installing, need an address that begins with https. All else works.').waitFor();
      expect(await page.getByRole('button', { name: 'Install on this device' }).count()).toBe(0);
      await open(recordText('getting-ready'));
      await follow(root, 'Hand this over as a file');
      await on(root, 'Hand this over as a file');
      if (isSecure) await page.getByLabel('Passphrase', { exact: true }).waitFor();
      else {
        await page.getByText('A file cannot be locked or opened with a passphrase here').waitFor();
        await page.getByLabel(/has watched the officer/).check();
        await Promise.all([page.waitForEvent('download'), press(root, 'Download the file as it is')]);
      }
      for (const path of ['', 'group', 'group/gather', 'group/gather/paper', 'group/close', 'group/board', 'group/scenario', 'group/actions', 'group/script', 'group/end', 'join', 'sheet', 'asked', 'register', 'flow', 'start/councillor-roles', 'privacy']) {
        expect([path, needsMore.exec(await at(path))?.[0]]).toEqual([path, undefined]);
      }
    })).toEqual([]);
  });
});
