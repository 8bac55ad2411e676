import { launchChromium } from '@guildhall/config/chromium';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { complaintsOf, servePage, type PageOptions } from './page.ts';
import { agree, saved, title } from './people.ts';

const browser = await launchChromium();
afterAll(async () => { await browser.close(); });

const tools = `
  import { useState } from 'react';
  import { createRoot, hydrateRoot } from 'react-dom/client';
  import { Assessment, indexedDbStore, memoryPlaces, memoryStore } from '@guildhall/react';
  import { smallFramework, smallScan } from '@guildhall/core/testing';
  const root = document.getElementById('root');
  const told = [];
  Object.assign(window, { told });
`;

/** Opens a page that runs a module, and tries something on it; whatever it complains of fails the test. */
async function onPage(source: string, options: PageOptions, attempt: (page: Page, url: string) => Promise<void>): Promise<void> {
  const site = await servePage(tools + source, options);
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = complaintsOf(page);
  try {
    await page.goto(site.url);
    await attempt(page, site.url);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    await site.close();
  }
}

const frame = (page: Page, language: string, large: boolean) => page.locator(`.gh[lang="${language}"]${large ? '.gh--large' : ':not(.gh--large)'}`);
const press = async (page: Page, name: string): Promise<void> => { await page.getByRole('button', { name, exact: true }).click(); };
const told = async (page: Page): Promise<unknown> => await page.evaluate(() => (window as unknown as { told: unknown }).told);
const plain = `createRoot(root).render(<Assessment framework={smallScan} store={memoryStore()} />);`;

describe.each([18, 19] as const)('the language and large print that the person chose, with React %i', (react) => {
  it('are there again after a reload, and on the way back from another page, before anything is agreed or stored', async () => {
    await onPage(plain, { react, files: { 'other.html': '<!doctype html><html lang="en"><title>Another page</title><link rel="icon" href="icon.svg"><p>Another page</p></html>' } }, async (page, url) => {
      await press(page, 'Cymraeg');
      await press(page, 'Print bras');
      await frame(page, 'cy', true).waitFor();
      await page.reload();
      await frame(page, 'cy', true).waitFor();
      await page.goto(`${url}other.html`);
      await page.goBack();
      await frame(page, 'cy', true).waitFor();
      await press(page, 'English');
      await press(page, 'Normal print');
      await page.reload();
      await frame(page, 'en', false).waitFor();
      expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, 0, '', 0]);
      expect(page.url()).toBe(url);
    });
  });

  it('are there after Back and a reload there', async () => {
    await onPage(plain, { react }, async (page) => {
      await page.getByRole('button', { name: 'Your data and your privacy' }).first().click();
      await page.waitForFunction(() => document.activeElement?.hasAttribute('data-guildhall-title'));
      await press(page, 'Cymraeg');
      await frame(page, 'cy', false).waitFor();
      const there = await title(page);
      await page.goBack();
      await page.waitForFunction((before) => document.querySelector('[data-guildhall-title]')?.textContent !== before, there);
      await frame(page, 'cy', false).waitFor();
      await page.reload();
      await frame(page, 'cy', false).waitFor();
      expect(await title(page)).not.toBe(there);
    });
  });

  it('come without a word over what a server has drawn', async () => {
    const { serverOf } = await import('../support/server.ts');
    const element = '<Assessment framework={smallScan} store={memoryStore()} language="en" />';
    const server = await serverOf(`
      import { Assessment, memoryStore } from '@guildhall/react';
      import { smallScan } from '@guildhall/core/testing';
      export const first = ${element};
    `, react);
    await onPage(`hydrateRoot(root, ${element});`, { react, body: `<div id="root">${server.render('first')}</div>` }, async (page) => {
      await press(page, 'Cymraeg');
      await press(page, 'Print bras');
      await page.reload();
      await frame(page, 'cy', true).waitFor();
      expect(await page.locator('.gh').count()).toBe(1);
    });
  });
});

describe('a host that has a say in the language', () => {
  const host = `
    function Host() {
      const [language, setLanguage] = useState('en');
      return <><button onClick={() => { setLanguage('cy'); }}>Host in Welsh</button><button onClick={() => { setLanguage('en'); }}>Host in English</button><output>{language}</output>
        <Assessment framework={smallScan} store={memoryStore()} language={language} onLanguageChange={(chosen) => { told.push(chosen); setLanguage(chosen); }} onLargeChange={(large) => { told.push(large); }} /></>;
    }
    createRoot(root).render(<Host />);
  `;

  it('is told after a reload what the person had chosen', async () => {
    await onPage(host, {}, async (page) => {
      await press(page, 'Cymraeg');
      await press(page, 'Print bras');
      await frame(page, 'cy', true).waitFor();
      await page.reload();
      await frame(page, 'cy', true).waitFor();
      await page.locator('output', { hasText: 'cy' }).waitFor();
      expect(await told(page)).toEqual(['cy', true]);
    });
  });

  it('has the last word where it speaks later, and a reload brings nothing older back', async () => {
    await onPage(host, {}, async (page) => {
      await press(page, 'Cymraeg');
      await press(page, 'Print bras');
      await page.reload();
      await frame(page, 'cy', true).waitFor();
      await press(page, 'Host in English');
      await frame(page, 'en', true).waitFor();
      await page.reload();
      await frame(page, 'en', true).waitFor();
      expect(await told(page)).toEqual([true]);
    });
  });

  it('may leave the history alone, and then a reload begins anew', async () => {
    await onPage('createRoot(root).render(<Assessment framework={smallScan} store={memoryStore()} places={memoryPlaces()} />);', {}, async (page) => {
      await press(page, 'Cymraeg');
      await frame(page, 'cy', false).waitFor();
      expect(await page.evaluate(() => history.state as unknown)).toBeNull();
      await page.reload();
      await frame(page, 'en', false).waitFor();
    });
  });
});

describe('questions on one page', () => {
  it('come so in the next part too, until the person chooses one at a time', async () => {
    await onPage(`
      import { councillorRoles } from '@guildhall/core/frameworks';
      createRoot(root).render(<Assessment framework={councillorRoles} store={indexedDbStore('parts')} />);
    `, {}, async (page) => {
      const isOne = page.getByRole('button', { name: 'See these questions on one page' });
      const isGroup = page.getByRole('button', { name: 'One question at a time' });
      const toTasks = async (): Promise<void> => {
        await page.goBack();
        await page.getByRole('button', { name: 'Helping local people get things done' }).waitFor();
      };
      await agree(page);
      for (const value of ['non-executive', 'both', 'yes']) await page.locator(`input[value="${value}"]`).check();
      await press(page, 'Continue');
      for (const role of ['Helping local people get things done', 'Improving the area']) await page.getByLabel(role).check();
      await press(page, 'Start with these');
      await saved(page);

      await page.getByRole('button', { name: 'Helping local people get things done' }).click();
      await isOne.click();
      await isGroup.waitFor();
      await page.goBack();
      await isOne.waitFor();
      await toTasks();
      await page.getByRole('button', { name: 'Improving the area' }).click();
      await isGroup.waitFor();
      expect(await page.getByRole('radio').count()).toBeGreaterThan(5);
      // Its own way back leads to one question.
      await isGroup.click();
      await isOne.waitFor();
      await page.goBack();
      await isGroup.waitFor();
      await toTasks();
      await page.getByRole('button', { name: 'Helping local people get things done' }).click();
      await isOne.waitFor();
    });
  });
});
