import { expect, it } from 'vitest';
import { kept } from './kept.ts';
import { councillor, manager, officerInHaste, quickScan } from './journeys.ts';
import { demoSite } from './site.ts';
import { agree, follow, heading, isSaved, on, press, typeDate } from './walk.ts';

const site = demoSite();

it('keeps nothing before agreement, not even after a practice question', async () => {
  const { page, close } = await site.visit();
  await follow(page, /^Quick scan/);
  await follow(page, 'Try one first');
  await page.locator('main input[type="radio"]').first().check();
  await press(page, 'Continue');
  await page.getByText('Your practice answer has been thrown away.').waitFor();
  await page.getByRole('link', { name: 'Continue' }).click();
  await press(page, 'Agree and start');
  await page.getByRole('alert').waitFor();
  expect(await kept(page)).toBe('');
  await press(page, 'I do not want to take part');
  expect(await kept(page)).toBe('');
  await close();
});

it('goes on after a reload at the same question, with every answer and note there', async () => {
  const { page, close, complaints } = await site.visit();
  await agree(page, /^Councillor roles/);
  for (const name of ['office', 'leaning', 'localBudget']) await page.locator(`input[name="${name}"]`).first().check();
  // The screen still says “saved” of the second while the third is on its way.
  await expect.poll(() => kept(page)).toContain('localBudget');
  await page.reload();
  expect(await page.locator('input[name="leaning"]').first().isChecked()).toBe(true);
  await press(page, 'Continue');
  await page.getByLabel('Improving the area').check();
  await press(page, 'Start with these');
  await follow(page, 'Improving the area');
  await page.locator('main input[value="level-4"]').check();
  await page.getByText('Add an example (optional)').click();
  await page.getByLabel('Your example').fill('We agreed the play street together.');
  await press(page, 'Continue');
  await page.locator('main input[value="none-needToKnowMore"]').check();
  await isSaved(page);
  const title = await heading(page).innerText();
  await page.reload();
  await on(page, title);
  expect(await page.locator('main input[value="none-needToKnowMore"]').isChecked()).toBe(true);
  await follow(page, 'Go back one question');
  expect(await page.locator('main input[value="level-4"]').isChecked()).toBe(true);
  expect(await page.getByLabel('Your example').inputValue()).toBe('We agreed the play street together.');
  await press(page, 'Clear my answer');
  await press(page, 'Undo');
  expect(await page.locator('main input[value="level-4"]').isChecked()).toBe(true);
  await page.goto(site.url());
  await follow(page, 'Councillor roles and skills');
  await on(page, 'Councillor roles and skills');
  expect(complaints).toEqual([]);
  await close();
});

it('names blanks once, each with a way to it, and then lets them be', async () => {
  const { page, close } = await site.visit();
  await agree(page, /^Quick scan/);
  await press(page, 'Continue');
  expect(await page.getByRole('alert').evaluate((box) => box === document.activeElement)).toBe(true);
  await page.getByRole('alert').getByRole('link').first().click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  await page.locator('main input[value="strength"]').check();
  expect(await page.getByRole('alert').count()).toBe(0);
  await follow(page, 'Check your answers');
  await press(page, 'Show my first look');
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(9);
  await page.getByRole('alert').getByRole('link').first().click();
  await page.locator('main input[value="toDevelop"]').check();
  await follow(page, 'Check your answers');
  await press(page, 'Show my first look');
  await on(page, 'Your first look');
  await close();
});

it('keeps a plan that is being made, over a reload', async () => {
  const { page, close } = await site.visit();
  await councillor(page);
  await press(page, 'Go on to my plan');
  // Listing what is there does not wait for it.
  await on(page, 'What stands in the way?');
  for (const group of await page.locator('main fieldset').all()) await group.locator('input[value="council-rules"]').check();
  await press(page, 'Continue');
  await page.getByRole('heading', { name: 'For the council to do' }).waitFor();
  await press(page, 'Add my own idea');
  await page.getByLabel('What I will do').fill('Hold a walk-about');
  await typeDate(page, 'step-0.by', '2099-03-02');
  await isSaved(page);
  await page.reload();
  expect(await page.getByLabel('What I will do').inputValue()).toBe('Hold a walk-about');
  await press(page, 'This is my plan');
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Say how you will know that this has worked: “Hold a walk-about”', 'Give a date to look at this again: “Hold a walk-about”',
  ]);
  await page.getByLabel('How I will know that it has worked').fill('Ten people came.');
  await typeDate(page, 'step-0.reviewOn', '2099-04-02');
  await press(page, 'This is my plan');
  await on(page, 'How is it going?');
  await close();
});

it('really deletes: everything on "Stop and delete", and all there is on "Clear this computer"', async () => {
  const { page, close } = await site.visit();
  await quickScan(page);
  await isSaved(page);
  expect(await kept(page)).toContain('toDevelop');
  await follow(page, 'Stop and delete');
  await on(page, 'Stop and delete?');
  await press(page, 'Yes, stop and delete');
  await on(page, 'Deleted');
  expect(await kept(page)).toBe('');
  await page.goto(site.url());
  await agree(page, /^Quick scan/);
  await isSaved(page);
  await follow(page, 'Clear this computer');
  await press(page, 'Yes, clear it');
  await page.getByText('This computer is clear.').waitFor();
  expect(await kept(page)).toBe('');
  await page.getByRole('link', { name: 'Back to the start page' }).click();
  await page.getByText('Nothing is saved here yet.').waitFor();
  await close();
});

it('leaves of a decision only the decision, and says so before', async () => {
  const { page, close } = await site.visit();
  await officerInHaste(page);
  await follow(page, 'What you may do at the meeting');
  await page.getByText('the decision is kept even if you stop and delete later').waitFor();
  await follow(page, 'See everything there is to do');
  await manager(page, 'NOT_ASSESSED');
  await follow(page, 'Stop and delete');
  await page.getByText('The decision about speaking at meetings is kept').waitFor();
  await press(page, 'Yes, stop and delete');
  await on(page, 'Deleted');
  const left = await kept(page);
  expect(left).toContain('NOT_ASSESSED');
  expect(left).not.toMatch(/item\.answered|scenario\.rated|fact\.given|check\.settled|self-check/);
  await close();
});

it('lets one tab change and the others read, until one takes over', async () => {
  const visit = await site.visit();
  const { page, complaints } = visit;
  await agree(page, /^Quick scan/);
  await page.locator('main input[value="strength"]').check();
  await isSaved(page);
  const other = await site.tab(visit);
  await other.getByText('This is open in another tab.').waitFor();
  expect(await other.locator('main input[value="strength"]').isDisabled()).toBe(true);
  await page.locator('main input[value="toDevelop"]').check();
  await other.waitForFunction(() => document.querySelector<HTMLInputElement>('main input[value="toDevelop"]')?.checked);
  await press(other, 'Carry on here instead');
  await other.locator('main input[value="notImportant"]').check();
  await isSaved(other);
  await page.getByText('This is open in another tab.').waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('main input[value="notImportant"]')?.checked);
  expect(complaints).toEqual([]);
  await visit.close();
});

it('never says "saved" of what is not, keeps the answer on the screen and offers it as a file', async () => {
  const { page, close } = await site.visit();
  await agree(page, /^Quick scan/);
  await isSaved(page);
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    Object.assign(globalThis, { mend: () => { Object.defineProperty(IDBObjectStore.prototype, 'put', whole); } });
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await page.locator('main input[value="strength"]').check();
  await page.getByText('There is no room left on this device').waitFor();
  expect(await page.locator('[data-saving="saved"]').count()).toBe(0);
  expect(await page.locator('main input[value="strength"]').isChecked()).toBe(true);
  const download = page.waitForEvent('download');
  await press(page, 'Download a copy');
  const file = await (await download).path();
  await page.evaluate(() => { (globalThis as unknown as { mend: () => void }).mend(); });
  await press(page, 'Try again');
  await isSaved(page);
  // The file opens again on a computer that knows nothing.
  const elsewhere = await site.visit();
  await elsewhere.page.getByText('Open a saved file').click();
  await elsewhere.page.locator('#file').setInputFiles(file);
  await on(elsewhere.page, 'Quick scan for councillors');
  await elsewhere.page.getByText('1 of 10 answered').first().waitFor();
  await elsewhere.close();
  await close();
});

it('deletes what has lain for more than seven days, and says so', async () => {
  const { page, close } = await site.visit();
  await agree(page, /^Quick scan/);
  await isSaved(page);
  await page.clock.setFixedTime(Date.now() + 9 * 86_400_000);
  await page.goto(`${site.url()}?later`);
  await page.getByText('Unfinished answers are deleted after 7 days.').waitFor();
  expect(await kept(page)).toBe('');
  await close();
});

it('opens the others where one is damaged, and lets that one be taken away', async () => {
  const { page, close } = await site.visit();
  await agree(page, /^Quick scan/);
  await isSaved(page);
  await page.evaluate(async () => await new Promise<void>((resolve) => {
    const open = indexedDB.open('guildhall');
    open.addEventListener('success', () => {
      const store = open.result.transaction('attempts', 'readwrite').objectStore('attempts');
      store.put({ id: 'bad', savedAt: new Date().toISOString(), keep: false, planDraft: null, envelope: { format: 'guildhall/attempt@1', seal: 'broken' } })
        .addEventListener('success', () => { open.result.close(); resolve(); });
    });
  }));
  await page.goto(`${site.url()}?again`);
  await page.getByText('This saved file is damaged').waitFor();
  expect(await page.getByRole('link', { name: 'Delete: Quick scan for councillors' }).count()).toBe(1);
  await follow(page, 'Remove the damaged file');
  await press(page, 'Yes, delete it');
  await on(page, 'Deleted');
  expect(await kept(page)).not.toContain('broken');
  await close();
});

