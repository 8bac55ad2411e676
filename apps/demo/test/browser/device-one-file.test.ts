import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '@guildhall/config/chromium';
import { councillor, plan } from '#walk/journeys.ts';
import { notLooking, type Scene } from '#walk/scene.ts';
import { follow, on } from '#walk/steps.ts';
import { visitor, type Visitor } from '#walk/visit.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inOneFile } from '../../../../scripts/lib/council-file.mjs';

const built = new URL('../../dist-one/guildhall.html', import.meta.url).pathname;
const page = readFileSync(built, 'utf8');
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall one file '));
  copyFileSync(built, join(folder, 'guildhall.html'));
  // A name that is no loopback address and has no certificate: plain http, as on a council's intranet.
  browser = await launchChromium({ args: ['--host-resolver-rules=MAP intranet.ashmoor.example 127.0.0.1'] });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

function sceneOf({ page: at }: Visitor, url: string): Scene {
  const root = at.locator('body');
  return {
    page: at, root, see: notLooking,
    open: async (set) => {
      await at.goto(`${url}#/start/${set}`);
      await at.getByText('Your agreement').waitFor();
    },
  };
}

it('has in it all it needs, and a policy that lets it run that and nothing else', () => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  const hash = (text = ''): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [, script] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  expect(policy.split('; ')).toEqual([
    "default-src 'none'", `script-src ${hash(script)}`, `style-src ${hash(style)}`, 'img-src data:', "connect-src 'none'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
  ]);
  // Two elements of script, of which one is data; each ends where it should.
  expect(page.match(/<\/script/gi)).toHaveLength(2);
  expect(page.slice(page.indexOf('<body')).replace(script ?? '', '')).not.toMatch(/(?:src|href)=/);
});

it.each(['file', 'plain http'])('takes somebody from the first page to a plan over %s: nothing is refused, asked for or lost', async (way) => {
  // The policy of the page itself is the one that counts: a disk sends none, and this server neither.
  const server = createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)).listen(0, '127.0.0.1');
  await new Promise((resolve) => { server.once('listening', resolve); });
  const url = way === 'file' ? pathToFileURL(join(folder, 'guildhall.html')).href : `http://intranet.ashmoor.example:${(server.address() as AddressInfo).port}/guildhall.html`;
  const visit = await visitor(browser, url);
  const { page: at, complaints, outside, close } = visit;
  const root = at.locator('body');
  await at.goto(url);
  await at.getByText('Nothing is saved here yet.').waitFor();
  expect(await at.evaluate(() => isSecureContext)).toBe(way === 'file');
  const scene = sceneOf(visit, url);
  await councillor(scene);
  await plan(scene);
  await at.goto('about:blank');
  await at.goto(url);
  await follow(root, 'Councillor roles and skills');
  await on(root, /./);
  await at.goto(`${url}#/device`);
  await at.getByText(way === 'file' ? 'This is one file on your device. It needs no network.' : 'Use with no network, and installing, need an address that begins with https.').waitFor();
  expect(await at.getByText('This looks like a private window').count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(outside.filter((address) => !address.startsWith('about:'))).toEqual([]);
  await close();
  server.closeAllConnections();
  await new Promise((resolve) => { server.close(resolve); });
});

it('is a council’s own with its profile in it, whatever is written there', async () => {
  const council = { name: 'Thornbury </script><script>alert(1)</script> Council', privacyNotice: { text: 'Ours alone.' } };
  const file = join(folder, 'thornbury.html');
  writeFileSync(file, inOneFile(page, JSON.stringify(council)));
  const { page: at, complaints, close } = await visitor(browser, 'file:');
  await at.goto(pathToFileURL(file).href);
  await at.getByText(council.name).first().waitFor();
  await follow(at.locator('body'), 'Your data and your privacy');
  await at.getByText('Ours alone.').waitFor();
  expect(complaints).toEqual([]);
  await close();
});
