import { expect, it } from 'vitest';
import { kept } from './kept.ts';
import { councillor, manager, officerInHaste, quickScan } from '#walk/journeys.ts';
import { agree, dateGroup, follow, inDays, isSaved, on, press, titleOf, typeDate, unfold } from '#walk/steps.ts';
import { demoSite } from './site.ts';

const site = demoSite();

it('keeps nothing before agreement, not even after a practice question', async () => {
  const { page, root, close } = await site.visit();
  await follow(root, /^Quick scan/);
  await follow(root, 'Try one first');
  await page.locator('input[type="radio"]').first().check();
  await press(root, 'Continue');
  await page.getByText('Your practice answer has been thrown away.').waitFor();
  await page.getByRole('link', { name: 'Continue' }).click();
  await press(root, 'Agree and start');
  await page.getByRole('alert').waitFor();
  expect(await kept(page)).toBe('');
  await press(root, 'I do not want to take part');
  expect(await kept(page)).toBe('');
  await close();
});

it('goes on after a reload at the same question, with every answer and note there', async () => {
  const { page, root, scene, close, complaints } = await site.visit();
  await scene().open('councillor-roles');
  await agree(root);
  for (const name of ['office', 'leaning', 'localBudget']) await page.locator(`input[name="${name}"]`).first().check();
  // The screen still says “saved” of the second while the third is on its way.
  await expect.poll(() => kept(page)).toContain('localBudget');
  await page.reload();
  expect(await page.locator('input[name="leaning"]').first().isChecked()).toBe(true);
  await press(root, 'Continue');
  await page.getByLabel('Improving the area').check();
  await press(root, 'Start with these');
  await follow(root, 'Improving the area');
  await page.locator('input[value="level-4"]').check();
  await unfold(root, 'Add an example');
  await page.getByLabel('Your example').fill('We agreed the play street together.');
  await press(root, 'Continue');
  await page.locator('input[value="none-needToKnowMore"]').check();
  await isSaved(root);
  const title = await titleOf(root);
  await page.reload();
  await on(root, title);
  expect(await page.locator('input[value="none-needToKnowMore"]').isChecked()).toBe(true);
  await follow(root, 'Go back one question');
  expect(await page.locator('input[value="level-4"]').isChecked()).toBe(true);
  expect(await page.getByLabel('Your example').inputValue()).toBe('We agreed the play street together.');
  await press(root, 'Clear my answer');
  await press(root, 'Undo');
  expect(await page.locator('input[value="level-4"]').isChecked()).toBe(true);
  await page.goto(site.url());
  await page.getByRole('link', { name: 'Delete: Councillor roles and skills' }).waitFor();
  await follow(root, 'Councillor roles and skills');
  await on(root, 'Councillor roles and skills');
  expect(complaints).toEqual([]);
  await close();
});

it('names blanks once, each with a way to it, and then lets them be', async () => {
  const { page, root, scene, close } = await site.visit();
  await scene().open('councillor-quick-scan');
  await agree(root);
  await press(root, 'Continue');
  expect(await page.getByRole('alert').evaluate((alert) => document.activeElement !== document.body && document.activeElement?.contains(alert))).toBe(true);
  await page.getByRole('alert').getByRole('link').first().click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
  await page.locator('input[value="strength"]').check();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await follow(root, 'Check your answers');
  await press(root, 'Show my first look');
  expect(await page.getByRole('alert').getByRole('link').count()).toBe(9);
  await page.getByRole('alert').getByRole('link').first().click();
  await page.locator('input[value="toDevelop"]').check();
  await follow(root, 'Check your answers');
  await press(root, 'Show my first look');
  await on(root, 'Your first look');
  await close();
});

it('keeps a plan that is being made, over a reload', async () => {
  const { page, root, scene, close } = await site.visit();
  await councillor(scene());
  await press(root, 'Go on to my plan');
  // Listing what is there does not wait for it.
  await on(root, 'What stands in the way?');
  for (const group of await page.locator('fieldset').all()) await group.locator('input[value="council-rules"]').check();
  await press(root, 'Continue');
  await page.getByRole('heading', { name: 'For the council to do' }).waitFor();
  await press(root, 'Add my own idea');
  await page.getByRole('textbox', { name: 'What I will do' }).fill('Hold a walk-about');
  await typeDate(dateGroup(root, 'By when'), inDays(30));
  await isSaved(root);
  await page.reload();
  expect(await page.getByRole('textbox', { name: 'What I will do' }).inputValue()).toBe('Hold a walk-about');
  await press(root, 'This is my plan');
  expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
    'Say how you will know that this has worked: “Hold a walk-about”', 'Give a date to look at this again: “Hold a walk-about”',
  ]);
  await page.getByLabel('How I will know that it has worked').fill('Ten people came.');
  await typeDate(dateGroup(root, 'When I will look at it again'), inDays(60));
  await press(root, 'This is my plan');
  await on(root, 'How is it going?');
  await close();
});

it('really deletes: everything on "Stop and delete", and all there is on "Clear this computer"', async () => {
  const { page, root, scene, close } = await site.visit();
  await quickScan(scene());
  await isSaved(root);
  expect(await kept(page)).toContain('toDevelop');
  await follow(root, 'Stop and delete');
  await on(root, 'Stop and delete?');
  await press(root, 'Yes, stop and delete');
  await on(root, 'Deleted');
  expect(await kept(page)).toBe('');
  await page.goto(site.url());
  await scene().open('councillor-quick-scan');
  await agree(root);
  await isSaved(root);
  await follow(root, 'Clear this computer');
  await press(root, 'Yes, clear it');
  await page.getByText('This computer is clear.').waitFor();
  expect(await kept(page)).toBe('');
  await page.getByRole('link', { name: 'Back to the start page' }).click();
  await page.getByText('Nothing is saved here yet.').waitFor();
  await close();
});

it('leaves of a decision only the decision, and says so before', async () => {
  const { page, root, scene, close } = await site.visit();
  await officerInHaste(scene());
  await follow(root, 'What you may do at the meeting');
  await page.getByText('the decision is kept even if you stop and delete later').waitFor();
  await follow(root, 'See everything there is to do');
  await manager(scene(), 'NOT_ASSESSED');
  await follow(root, 'Stop and delete');
  await page.getByText('The decision about speaking at meetings is kept').waitFor();
  await press(root, 'Yes, stop and delete');
  await on(root, 'Deleted');
  const left = await kept(page);
  expect(left).toContain('NOT_ASSESSED');
  expect(left).not.toMatch(/item\.answered|scenario\.rated|fact\.given|check\.settled|self-check/);
  await close();
});

it('lets one tab change and the others read, until one takes over', async () => {
  const visit = await site.visit();
  const { page, root, scene, complaints } = visit;
  await scene().open('councillor-quick-scan');
  await agree(root);
  await page.locator('input[value="strength"]').check();
  await isSaved(root);
  const other = await site.tab(visit);
  await other.getByText('This is open in another tab.').waitFor();
  expect(await other.locator('input[value="strength"]').isDisabled()).toBe(true);
  await page.locator('input[value="toDevelop"]').check();
  await other.waitForFunction(() => document.querySelector<HTMLInputElement>('input[value="toDevelop"]')?.checked);
  await press(other.locator('body'), 'Carry on here instead');
  await other.locator('input[value="notImportant"]').check();
  await isSaved(other.locator('body'));
  await page.getByText('This is open in another tab.').waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[value="notImportant"]')?.checked);
  expect(complaints).toEqual([]);
  await visit.close();
});

it('never says "saved" of what is not, keeps the answer on the screen and offers it as a file', async () => {
  const { page, root, scene, close } = await site.visit();
  await scene().open('councillor-quick-scan');
  await agree(root);
  await isSaved(root);
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    Object.assign(globalThis, { mend: () => { Object.defineProperty(IDBObjectStore.prototype, 'put', whole); } });
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  await page.locator('input[value="strength"]').check();
  await page.getByText('There is no room left on this device').waitFor();
  expect(await page.locator('[data-saving="saved"]').count()).toBe(0);
  expect(await page.locator('input[value="strength"]').isChecked()).toBe(true);
  const download = page.waitForEvent('download');
  await press(root, 'Download a copy');
  const file = await (await download).path();
  await page.evaluate(() => { (globalThis as unknown as { mend: () => void }).mend(); });
  await press(root, 'Try again');
  await isSaved(root);
  // The file opens again on a computer that knows nothing.
  const elsewhere = await site.visit();
  await elsewhere.page.getByText('Open a saved file').click();
  await elsewhere.page.locator('#file').setInputFiles(file);
  await on(elsewhere.root, 'Quick scan for councillors');
  await elsewhere.page.getByText('1 of 10 answered').first().waitFor();
  await elsewhere.close();
  await close();
});

it('deletes what has lain for more than seven days, and says so', async () => {
  const { page, root, scene, close } = await site.visit();
  await scene().open('councillor-quick-scan');
  await agree(root);
  await isSaved(root);
  await page.clock.setFixedTime(`${inDays(9)}T09:00:00`);
  await page.goto(`${site.url()}?later`);
  await page.getByText('Answers that nobody changes are deleted after 7 days.').waitFor();
  expect(await kept(page)).toBe('');
  await close();
});

it('opens the others where one is damaged, and lets that one be taken away', async () => {
  const { page, root, scene, close } = await site.visit();
  await scene().open('councillor-quick-scan');
  await agree(root);
  await isSaved(root);
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
  await follow(root, 'Remove the damaged file');
  await press(root, 'Yes, delete it');
  await on(root, 'Deleted');
  expect(await kept(page)).not.toContain('broken');
  await close();
});

