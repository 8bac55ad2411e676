import { launchChromium } from '@guildhall/config/chromium';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { valuesOf } from '../support/html.ts';
import { complaintsOf, servePage, type PageOptions } from './page.ts';
import { agree, goOn, saved, title } from './people.ts';

const browser = await launchChromium();
afterAll(async () => { await browser.close(); });

const tools = `
  import { StrictMode, useState } from 'react';
  import { createRoot, hydrateRoot } from 'react-dom/client';
  import { Assessment, historyPlaces, memoryStore } from '@guildhall/react';
  import { defaultCouncilProfile } from '@guildhall/core/council';
  import { councillorRoles } from '@guildhall/core/frameworks';
  import { smallScan } from '@guildhall/core/testing';
  const root = document.getElementById('root');
  /** A store of memory that counts what is written, and that can be made to wait. */
  const kept = memoryStore();
  const writes = [];
  const wait = { milliseconds: 0 };
  const spying = { ...kept, write: async (saved, seen) => {
    writes.push(saved.envelope.body.journal.length);
    await new Promise((resolve) => { setTimeout(resolve, wait.milliseconds); });
    return await kept.write(saved, seen);
  } };
  const told = [];
  Object.assign(window, { writes, told, wait, kept });
`;

/** Opens a page that runs a module, and tries something on it; whatever it complains of fails the test. */
async function onPage(source: string, options: PageOptions, attempt: (page: Page, url: string) => Promise<void>, mayComplain: RegExp = /^$/): Promise<void> {
  const site = await servePage(tools + source, options);
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const complaints = complaintsOf(page);
  try {
    await page.goto(site.url);
    await attempt(page, site.url);
    expect(complaints.filter((said) => !mayComplain.test(said))).toEqual([]);
  } finally {
    await page.close();
    await site.close();
  }
}

const inPage = async <T>(page: Page, name: string): Promise<T> => await page.evaluate((key) => (window as unknown as Record<string, T>)[key] as T, name);
const firstRadio = (page: Page) => page.getByRole('radio').first();

describe.each([18, 19] as const)('with React %i, under a strict policy', (react) => {
  it('somebody answers, and every answer is saved once, in StrictMode too', async () => {
    const counted: unknown[] = [];
    for (const [open, close] of [['', ''], ['<StrictMode>', '</StrictMode>']]) {
      await onPage(`createRoot(root).render(${open}<Assessment framework={smallScan} store={spying} onSaved={(notice) => { told.push(notice.id); }} />${close});`, { react }, async (page) => {
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        expect(await inPage(page, 'writes')).toEqual([]);
        await agree(page);
        await saved(page);
        await firstRadio(page).check();
        await page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length === 2);
        await goOn(page);
        await firstRadio(page).check();
        await page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length === 3);
        expect(new Set(await inPage<string[]>(page, 'told')).size).toBe(1);
        counted.push(await inPage(page, 'writes'));
      });
    }
    expect(counted).toEqual([[1, 2, 3], [1, 2, 3]]);
  });

  it('what a server has drawn is taken over without a word, on the first page and after a reload further in', async () => {
    const { serverOf } = await import('../support/server.ts');
    const element = `<Assessment framework={smallScan} store={spying} />`;
    const server = await serverOf(`
      import { Assessment, memoryStore } from '@guildhall/react';
      import { smallScan } from '@guildhall/core/testing';
      const spying = memoryStore();
      export const first = <StrictMode>${element}</StrictMode>;
      import { StrictMode } from 'react';
    `, react);
    await onPage(`hydrateRoot(root, <StrictMode>${element}</StrictMode>);`, { react, body: `<div id="root">${server.render('first')}</div>` }, async (page) => {
      expect(await page.getByText('Nobody sees your answers but you').count()).toBe(1);
      await page.getByRole('button', { name: 'Privacy' }).or(page.getByRole('button', { name: 'Your data and your privacy' })).first().click();
      const there = await title(page);
      await page.reload();
      await page.waitForFunction((expected) => document.querySelector('[data-guildhall-title]')?.textContent === expected, there);
      expect(there).not.toBe('');
    });
  });
});

describe('moving about', () => {
  it('the browser’s Back goes a page back, a reload stays, the address stays, and what the host keeps there stays', async () => {
    await onPage(`
      if (history.state === null) history.replaceState({ router: 'the host’s own' }, '');
      import { indexedDbStore } from '@guildhall/react';
      createRoot(root).render(<Assessment framework={smallScan} store={indexedDbStore('moving')} />);
    `, {}, async (page, url) => {
      await agree(page);
      await saved(page);
      const first = await title(page);
      await firstRadio(page).check();
      await goOn(page);
      await page.waitForFunction((before) => document.querySelector('[data-guildhall-title]')?.textContent !== before, first);
      const second = await title(page);
      expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-guildhall-title'))).toBe(true);
      await page.goBack();
      await page.waitForFunction((expected) => document.querySelector('[data-guildhall-title]')?.textContent === expected, first);
      expect(await firstRadio(page).isChecked()).toBe(true);
      await page.goForward();
      await page.waitForFunction((expected) => document.querySelector('[data-guildhall-title]')?.textContent === expected, second);
      await saved(page);
      await page.reload();
      await page.waitForFunction((expected) => document.querySelector('[data-guildhall-title]')?.textContent === expected, second);
      expect(page.url()).toBe(url);
      expect(await page.evaluate(() => (history.state as { router: string }).router)).toBe('the host’s own');
    });
  });

  it('a link within the host’s page leaves the assessment where it is', async () => {
    await onPage(`createRoot(root).render(<Assessment framework={smallScan} store={spying} />);`, { body: '<a href="#foot">To the foot</a><div id="root"></div><p id="foot">Foot</p>' }, async (page) => {
      await agree(page);
      const there = await title(page);
      await page.getByRole('link', { name: 'To the foot' }).click();
      expect(await title(page)).toBe(there);
      await firstRadio(page).check();
      await saved(page);
    });
  });

  it('a place of an attempt that is gone says so, with a way on', async () => {
    await onPage(`
      history.replaceState({ guildhall: { mine: ['a', 'long-gone', 'tasks'] } }, '');
      createRoot(root).render(<Assessment framework={smallScan} store={spying} places={historyPlaces('mine')} />);
    `, {}, async (page) => {
      await page.getByText('Back to the start page').first().click();
      await agree(page);
      await saved(page);
      expect((await inPage<unknown[]>(page, 'writes')).length).toBe(1);
    });
  });
});

describe('while it runs', () => {
  it('the language changes both ways, and answers and focus stay', async () => {
    await onPage(`
      function Host() {
        const [language, setLanguage] = useState('en');
        return <><button onClick={() => { setLanguage('cy'); }}>Host in Welsh</button><output>{language}</output>
          <Assessment framework={smallScan} store={spying} language={language} onLanguageChange={(chosen) => { told.push(chosen); setLanguage(chosen); }} /></>;
      }
      createRoot(root).render(<Host />);
    `, {}, async (page) => {
      await agree(page);
      await firstRadio(page).check();
      const other = page.getByRole('button', { name: 'Cymraeg' });
      await other.focus();
      await page.keyboard.press('Enter');
      await page.locator('.gh[lang="cy"]').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English');
      expect(await firstRadio(page).isChecked()).toBe(true);
      await page.keyboard.press('Enter');
      await page.locator('.gh[lang="en"]').waitFor();
      await page.getByRole('button', { name: 'Host in Welsh' }).click();
      await page.locator('.gh[lang="cy"]').waitFor();
      expect(await firstRadio(page).isChecked()).toBe(true);
      expect(await inPage(page, 'told')).toEqual(['cy', 'en']);
    });
  });

  it('a language that the host only begins with can be changed by the person', async () => {
    await onPage(`createRoot(root).render(<Assessment framework={smallScan} store={spying} language="cy" />);`, {}, async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.locator('.gh[lang="en"]').waitFor();
      expect(await page.getByRole('button', { name: 'Agree and start' }).count()).toBe(1);
    });
  });

  it('the council may come later: nothing is lost, and nobody is told more than was promised at the time', async () => {
    await onPage(`
      function Host() {
        const [council, setCouncil] = useState();
        return <><button onClick={() => { setCouncil({ ...defaultCouncilProfile, name: 'Ashmoor Council', sharing: 'result', bankHolidays: ['2026-12-25'] }); }}>The council comes</button>
          <Assessment framework={smallScan} council={council} store={spying} onComplete={(completion) => { told.push(completion); }} /></>;
      }
      createRoot(root).render(<Host />);
    `, {}, async (page) => {
      await agree(page);
      await firstRadio(page).check();
      await saved(page);
      await page.getByRole('button', { name: 'The council comes' }).click();
      await page.getByText('Ashmoor Council').first().waitFor();
      expect(await firstRadio(page).isChecked()).toBe(true);
      await finishScan(page);
      await page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length > 0);
      expect(await inPage(page, 'told')).toMatchObject([{ sharing: 'nobody', framework: { id: 'village-scan' } }]);
      expect(JSON.stringify(await inPage(page, 'told'))).not.toMatch(/result|plan|strength|Kingfisher/);
    });
  });

  it('another question set begins at its own first page, and the first one is where it was left', async () => {
    await onPage(`
      function Host() {
        const [framework, setFramework] = useState(smallScan);
        return <><button onClick={() => { setFramework(framework === smallScan ? councillorRoles : smallScan); }}>The other set</button>
          {/* Written anew each time, as many hosts do: the first store counts. */}
          <Assessment framework={{ ...framework }} store={{ ...spying }} now={() => new Date().toISOString()} places={undefined} /></>;
      }
      createRoot(root).render(<StrictMode><Host /></StrictMode>);
    `, {}, async (page) => {
      await agree(page);
      await firstRadio(page).check();
      await saved(page);
      const there = await title(page);
      await page.getByRole('button', { name: 'The other set' }).click();
      await page.getByRole('button', { name: 'Agree and start' }).waitFor();
      expect(await title(page)).toBe('Councillor roles and skills');
      await page.getByRole('button', { name: 'The other set' }).click();
      await page.waitForFunction((expected) => document.querySelector('[data-guildhall-title]')?.textContent === expected, there);
      expect(await firstRadio(page).isChecked()).toBe(true);
    });
  });

  it('what somebody agreed to holds on another day, though the council asks for more by then', async () => {
    await onPage(`
      import { indexedDbStore } from '@guildhall/react';
      const council = { ...defaultCouncilProfile, name: 'Ashmoor Council' };
      const day = sessionStorage.getItem('day') ?? 'plan';
      createRoot(root).render(<Assessment framework={smallScan} council={council} sharing={day} store={indexedDbStore('days')} onComplete={(completion) => { told.push(completion); }} />);
    `, {}, async (page) => {
      await agree(page);
      await firstRadio(page).check();
      await saved(page);
      await page.evaluate(() => { sessionStorage.setItem('day', 'result'); });
      await page.reload();
      await saved(page);
      await finishScan(page);
      await page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length > 0);
      expect(await inPage(page, 'told')).toMatchObject([{ sharing: 'plan', plan: [] }]);
      expect(JSON.stringify(await inPage(page, 'told'))).not.toMatch(/result|strength|Kingfisher/);
    });
  });

  it('a host that throws when it is told is reported, and nothing stops', async () => {
    await onPage(`
      const council = { ...defaultCouncilProfile, name: 'Ashmoor Council', sharing: 'result' };
      createRoot(root).render(<Assessment framework={smallScan} council={council} store={spying}
        onSaved={() => { throw new Error('thrown on saving'); }} onComplete={(completion) => { told.push([completion.sharing, completion.result.competencies[0].choice]); throw new Error('thrown at the end'); }} />);
    `, {}, async (page) => {
      const thrown: string[] = [];
      page.on('pageerror', (error) => { thrown.push(error.message); });
      await agree(page);
      await firstRadio(page).check();
      await saved(page);
      await finishScan(page);
      await page.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length > 0);
      await saved(page);
      await expect.poll(() => thrown).toContain('thrown at the end');
      // What is overtaken while it is on its way is no news of its own.
      const notices = thrown.filter((message) => message === 'thrown on saving').length;
      expect(notices).toBeGreaterThan(2);
      expect(notices).toBeLessThanOrEqual((await inPage<unknown[]>(page, 'writes')).length);
      expect(await inPage(page, 'told')).toEqual([['result', 'strength']]);
    }, /thrown/);
  });

  it('what is on its way when the host takes the page away is saved, and there when it is shown again', async () => {
    await onPage(`
      function Host() {
        const [shown, setShown] = useState(true);
        return <><button onClick={() => { setShown(!shown); }}>Show or hide</button>{shown ? <Assessment framework={smallScan} store={spying} /> : null}</>;
      }
      createRoot(root).render(<StrictMode><Host /></StrictMode>);
    `, {}, async (page) => {
      await agree(page);
      await saved(page);
      const there = await title(page);
      await page.evaluate(() => { (window as unknown as { wait: { milliseconds: number } }).wait.milliseconds = 300; });
      await firstRadio(page).check();
      await page.getByRole('button', { name: 'Show or hide' }).click();
      expect(await page.locator('.gh').count()).toBe(0);
      await page.getByRole('button', { name: 'Show or hide' }).click();
      await page.waitForFunction((expected) => document.querySelector('[data-guildhall-title]')?.textContent === expected, there);
      expect(await firstRadio(page).isChecked()).toBe(true);
    });
  });
});

describe('two on one page', () => {
  it('in one root share no id, and each keeps its own place and answers', async () => {
    await onPage(`createRoot(root).render(<><section aria-label="One"><Assessment framework={smallScan} store={spying} /></section>
      <section aria-label="Other"><Assessment framework={councillorRoles} store={memoryStore()} /></section></>);`, {}, async (page) => {
      const one = page.getByRole('region', { name: 'One' });
      const other = page.getByRole('region', { name: 'Other' });
      await one.getByRole('checkbox').check();
      await one.getByRole('button', { name: 'Agree and start' }).click();
      await one.getByRole('radio').first().check();
      expect(await other.getByRole('button', { name: 'Agree and start' }).count()).toBe(1);
      const ids = valuesOf(await page.content(), 'id');
      expect(ids.length).toBeGreaterThan(6);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });
  });

  it('in two roots that servers have drawn are told apart by a prefix, and it is said where one is missing', async () => {
    const { serverOf } = await import('../support/server.ts');
    const element = (prefix: string): string => `<Assessment framework={smallScan} store={memoryStore()} places={memoryPlaces()} ${prefix} />`;
    const imports = "import { Assessment, memoryPlaces, memoryStore } from '@guildhall/react'; import { smallScan } from '@guildhall/core/testing';";
    const server = await serverOf(`${imports} export const bare = ${element('')}; export const one = ${element('idPrefix="one-"')}; export const other = ${element('idPrefix="other-"')};`, 19);
    const page = (first: string, second: string) => `
      import { memoryPlaces } from '@guildhall/react';
      hydrateRoot(root, ${element(first)});
      hydrateRoot(document.getElementById('other'), ${element(second)});`;
    const body = (first: string, second: string) => `<div id="root">${server.render(first)}</div><div id="other">${server.render(second)}</div>`;
    const said: string[] = [];
    await onPage(page('idPrefix="one-"', 'idPrefix="other-"'), { body: body('one', 'other') }, async (opened) => {
      await opened.getByRole('checkbox').nth(1).check();
      const ids = valuesOf(await opened.content(), 'id');
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });
    await onPage(page('', ''), { body: body('bare', 'bare') }, async (opened) => {
      opened.on('console', (message) => { said.push(message.text()); });
      await opened.reload();
      await expect.poll(() => said.join()).toMatch(/give each assessment an idPrefix of its own/);
    }, /idPrefix/);
  });
});

/** Answers the second of two questions of the scan, wants no plan, and is done. */
async function finishScan(page: Page): Promise<void> {
  await goOn(page);
  await page.getByRole('radio').first().check();
  await goOn(page);
  await page.getByRole('button', { name: 'Show my first look' }).click();
  await page.getByRole('checkbox', { name: 'I do not want a plan now' }).check();
  await page.getByRole('textbox').fill('Kingfisher: enough to do already.');
  await page.getByRole('button', { name: 'This is my plan' }).click();
}
