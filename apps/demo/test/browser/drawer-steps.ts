import { follow, heading, isSaved, choose, agree, on, press, unfold } from '#walk/steps.ts';
import type { Locator, Page } from 'playwright-core';

/** Passphrases of two people. */
export const [mine, theirs] = ['gate lamp otter sleet', 'brick plum candle fern'] as const;
/** What somebody calls theirs. */
export const drawerCalled = 'Blue kite';
/** Words that nobody else would ever type. */
export const canary = 'Heron in the millpond 4711';

/** @param url of the site. */
export async function makeDrawer(page: Page, url: string, passphrase: string, label = ''): Promise<void> {
  const root = page.locator('body');
  await page.goto(`${url}#/drawer/new`);
  await on(root, 'Keep my answers behind a passphrase');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase once more').fill(passphrase);
  await page.getByLabel('What is it to be called? (optional)').fill(label);
  await press(root, 'Make the drawer');
  await on(root, 'About my drawer');
}

/** Without loading the page again: that would lock what is open. */
export async function home(page: Page): Promise<void> {
  await page.locator('.app-header-name').click();
  await on(page.locator('body'), /^Look at what you do well/);
}

export async function openMine(root: Locator, passphrase: string): Promise<void> {
  await root.page().getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await press(root, 'Open it');
}

/** Answers one question of a set, with words of one's own beside it where it takes any. */
export async function answerSome(page: Page, set: string): Promise<void> {
  const root = page.locator('body');
  await page.getByRole('link', { name: set }).last().click();
  await agree(root);
  if (set.startsWith('Quick')) {
    await choose(root, 'strength');
  } else {
    for (const name of ['office', 'leaning', 'localBudget']) await page.locator(`input[name="${name}"]`).first().check();
    await press(root, 'Continue');
    await page.getByLabel('Improving the area').check();
    await press(root, 'Start with these');
    await follow(root, 'Improving the area');
    await choose(root, 'level-4');
    await unfold(root, 'Add an example');
    await page.getByLabel('Your example').fill(canary);
    await heading(root).click();
  }
  await isSaved(root);
}

export async function leave(root: Locator): Promise<void> {
  await press(root, 'Lock and leave');
  await root.getByRole('link', { name: 'Open mine' }).waitFor();
}

/** Everything the browser holds for this page, byte for byte: what is binary too. */
export async function raw(page: Page): Promise<string> {
  const text = await page.evaluate(async () => {
    const said: string[] = [localStorage, sessionStorage].flatMap((store) => Object.entries(store as unknown as Record<string, string>).flat());
    const into = (value: unknown): void => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value instanceof ArrayBuffer ? value : value.buffer);
        said.push(new TextDecoder('latin1').decode(bytes), new TextDecoder('utf-16le').decode(bytes));
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          said.push(key);
          into(inner);
        }
      } else said.push(String(value));
      if (typeof value === 'string' && /^[A-Za-z0-9+/]{16,}={0,2}$/.test(value)) try { said.push(atob(value)); } catch { /* it was none */ }
    };
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open(name);
        open.addEventListener('success', () => { resolve(open.result); });
        open.addEventListener('error', () => { reject(new Error(name)); });
      });
      said.push(name);
      for (const store of database.objectStoreNames) {
        into(await new Promise((resolve) => {
          const all = database.transaction(store).objectStore(store).getAll();
          all.addEventListener('success', () => { resolve(all.result); });
        }));
      }
      database.close();
    }
    return said.join('\n');
  });
  return text;
}

/** What whoever sits there now can read: the page, its title, and what assistive technology is given. */
export const readable = async (page: Page): Promise<string> => `${await page.title()}\n${await page.content()}\n${await page.locator('body').ariaSnapshot()}`;
