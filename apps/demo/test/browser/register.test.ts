import { sealCard, tidyName } from '@guildhall/core/register';
import { lock } from '@guildhall/react/locked';
import { expect, it } from 'vitest';
import { countCalls, harmOf } from '#walk/harmless.ts';
import { hostileWords } from '#walk/hostile-words.ts';
import { everyMode, stumbles } from '#walk/look.ts';
import { dateGroup, follow, on, press, typeDate } from '#walk/steps.ts';
import { kept } from './kept.ts';
import { cardFile, contentOf, notYetText, recordText, textFile, type GivenFile } from './readiness-files.ts';
import { demoSite } from './site.ts';

const site = demoSite();

/** Somebody at the page of the register, who can be given files. */
const atRegister = async () => {
  const visit = await site.visit();
  const { page, root } = visit;
  await page.goto(`${site.url()}#/register`);
  await on(root, 'Who may speak');
  const give = async (file: GivenFile): Promise<void> => { await page.locator('input[type="file"]').setInputFiles(file); };
  const rows = async (): Promise<readonly string[]> => (await page.locator('tbody tr').allInnerTexts()).map((row) => row.replaceAll(/\s+/g, ' ').replaceAll(' :', ':').trim());
  return { ...visit, give, rows, said: async (words: string) => { await page.getByText(words).first().waitFor(); } };
};

it('says who may speak on a day and beside whom, and what is missing on another day', async () => {
  const { page, root, give, rows, said, complaints, outside, close } = await atRegister();
  await said('Nobody is on the list yet.');
  await give(cardFile('Di Evans', { status: 'READY_WITH_SUPPORT', beside: 'Al Price' }));
  await said('Di Evans is on the list.');
  expect((await rows()).join()).toMatch(/^Di Evans Remove: Di Evans May speak only beside Al Price, who is not on this list/);
  await give(cardFile('Al Price', { on: '2026-09-01', until: '2027-03-20' }, 'Parks'));
  await said('Al Price is on the list.');
  expect(await rows()).toEqual([
    'Al Price Parks Remove: Al Price (Parks) May speak alone Ends on 20 March 2027. Ends in 19 days Decided by Bo Hughes on 1 September 2026',
    'Di Evans Remove: Di Evans May speak beside Al Price Ends on 10 January 2028. Decided by Bo Hughes on 10 January 2027',
  ]);
  await typeDate(dateGroup(root, 'On which day?'), '2027-04-01');
  await press(root, 'Show this day');
  await said('On the list, but not for 1 April 2027');
  expect((await rows()).map((row) => /\b(?:This has ended|May speak .*?)(?= Ende?s?d? on)/.exec(row)?.[0])).toEqual(['This has ended', 'May speak only beside Al Price, whose own time has ended']);
  await typeDate(dateGroup(root, 'On which day?'), '2027-02-30');
  await press(root, 'Show this day');
  await page.getByText(/must be a real date|real date/i).first().waitFor();
  expect(await rows()).toHaveLength(2);
  expect([...complaints, ...outside]).toEqual([]);
  await close();
});

it('takes from a whole record the decision and nothing else, asks whose it is, and never says what somebody may not do', async () => {
  const { page, root, give, rows, said, complaints, close } = await atRegister();
  await give(textFile('record.json', notYetText()));
  await said('There is nothing for this list in the file.');
  expect(await page.locator('main').innerText()).not.toMatch(/take notes|not yet:|talk it through/i);
  expect(await kept(page)).toBe('');
  await give(textFile('record.json', recordText('standing')));
  await press(root, /^Put a card on the list$/);
  await said('Give a name');
  await page.getByLabel('Whose file is this?').fill('Ana Lewis');
  await press(root, /^Put a card on the list$/);
  await said('Ana Lewis is on the list.');
  expect(await rows()).toEqual(['Ana Lewis Remove: Ana Lewis May speak alone Ends on 7 March 2027. Ends in 6 days Decided by bo on 7 March 2026']);
  const lying = await kept(page);
  expect(lying).toContain('Ana Lewis');
  for (const other of ['journal', 'level', 'answered', 'respondent', 'scenario']) expect(lying).not.toContain(other);
  expect(complaints).toEqual([]);
  await close();
});

it('takes from a locked file the decision and nothing else: the rest of it never lies in the browser of whoever keeps the list', async () => {
  const { page, root, give, rows, said, complaints, outside, close } = await atRegister();
  const words = 'gate lamp otter sleet';
  const giveLocked = async (text: string): Promise<void> => {
    await page.goto(`${site.url()}#/register`);
    await on(root, 'Who may speak');
    await give(textFile('locked.json', await lock(text, words)));
    await on(root, 'Open a locked file');
    await said('Only the decision is taken from this file, for the list. Nothing else in it is kept here.');
  };
  const open = async (typed = words): Promise<void> => {
    await page.getByLabel('Passphrase', { exact: true }).fill(typed);
    await press(root, 'Open the file');
  };
  await giveLocked(notYetText());
  await open('gate lamp otter sleer');
  await page.getByRole('alert').getByText(/^This passphrase does not open the file/).waitFor();
  await open();
  await page.getByRole('alert').getByText('There is nothing for this list in the file.').waitFor();
  expect(await kept(page)).toBe('');
  // After a reload the file is gone, and there is no way here to a page that would keep all of it.
  await giveLocked(recordText('standing'));
  await page.reload();
  await said('Choose the file again: it is not kept while it is locked.');
  expect(await page.locator('input[type="file"]').count()).toBe(0);
  for (const whole of [recordText('standing'), JSON.stringify({ format: 'guildhall/hand-over@1', for: 'manager', record: JSON.parse(recordText('standing')) as unknown })]) {
    await giveLocked(whole);
    await open();
    await on(root, 'Who may speak');
    await page.getByLabel('Whose file is this?').waitFor();
    expect(await kept(page)).toBe('');
  }
  await page.getByLabel('Whose file is this?').fill('Ana Lewis');
  await press(root, /^Put a card on the list$/);
  await said('Ana Lewis is on the list.');
  expect(await rows()).toHaveLength(1);
  await giveLocked(cardFile('Al Price').buffer.toString('utf8'));
  await open();
  await press(root, 'Put a card on the list: Al Price');
  await said('Al Price is on the list.');
  const lying = await kept(page);
  for (const other of ['journal', 'level', 'answered', 'respondent', 'scenario', 'locked', words]) expect(lying).not.toContain(other);
  expect([...complaints, ...outside]).toEqual([]);
  await close();
});

it('shows names as text, whatever is written in them', async () => {
  const { page, context, rows, give, said, complaints, outside, close } = await atRegister();
  await context.addInitScript(countCalls);
  const texts = hostileWords.map(({ mark, text }) => [mark, tidyName(text)] as const).filter(([, text]) => text.length <= 200);
  const nameAt = (place: number): string => texts[place % texts.length]?.[1] ?? '';
  const cards = texts.map((_, i) => sealCard({ status: 'READY_WITH_SUPPORT', by: nameAt(i + 1), on: '2027-01-10', until: '2028-01-10', beside: nameAt(i + 2) }, { name: nameAt(i), reference: nameAt(i + 3) }));
  await page.evaluate((text) => { localStorage.setItem('guildhall-register/cards', text); }, JSON.stringify({ format: 'guildhall/register@1', cards }));
  await page.reload();
  await page.locator('tbody tr').first().waitFor();
  expect(await rows()).toHaveLength(texts.length);
  await give(cardFile(nameAt(50)));
  await said('is on the list.');
  const harm = await harmOf(page.locator('body'), { given: new Map(texts), next: () => '' });
  expect(harm.faults).toEqual([]);
  expect(harm.seen).toBeGreaterThan(4 * texts.length);
  expect([...complaints, ...outside]).toEqual([]);
  await close();
});

it('refuses a card that was changed, and a file that is none', async () => {
  const { give, said, page, close } = await atRegister();
  const card = cardFile('Al Price');
  await give(textFile('card.json', card.buffer.toString('utf8').replace('2028', '2038')));
  await said('This card is damaged, or somebody has changed it. Ask for it again.');
  await give(cardFile('Al Price', { until: '9999-12-31' }));
  await said('This card holds for longer than a year, or ends before it begins. Ask for a new one.');
  await give(textFile('card.json', 'Hello'));
  await said('This file is no card.');
  await give(textFile('card.json', card.buffer.toString('utf8').replace('register-card@1', 'register-card@2')));
  await said('This file was made with a newer version.');
  expect(await kept(page)).toBe('');
  await close();
});

it('keeps the list over a reload and for another tab, gives it as a table, and “Clear this computer” clears it', async () => {
  const visit = await atRegister();
  const { page, root, give, rows, said, close } = visit;
  for (const name of ['Di Evans', 'Al Price', '=SUM(A1)']) {
    await give(cardFile(name));
    await said(`${name} is on the list.`);
  }
  await give(cardFile('Al Price'));
  await said('This card of Al Price was on the list already.');
  await page.reload();
  await page.locator('tbody tr').first().waitFor();
  expect((await rows()).map((row) => row.split(' Remove: ')[0])).toEqual(['=SUM(A1)', 'Al Price', 'Di Evans']);
  const [download] = await Promise.all([page.waitForEvent('download'), press(root, /^Download the list/)]);
  expect(download.suggestedFilename()).toBe('guildhall-register-2027-03-01.csv');
  expect((await contentOf(download)).split('\r\n').slice(0, 3)).toEqual([
    'name,reference,day,may,beside,missing,decided_by,decided_on,valid_until', `'=SUM(A1),,2027-03-01,alone,,,Bo Hughes,2027-01-10,2028-01-10`, 'Al Price,,2027-03-01,alone,,,Bo Hughes,2027-01-10,2028-01-10',
  ]);
  const other = await site.tab(visit);
  await other.locator('tbody tr').nth(2).waitFor();
  await press(root, /^Remove ?: Al Price$/);
  await said('Al Price is off the list.');
  await other.locator('tbody tr').nth(2).waitFor({ state: 'detached' });
  await other.close();
  await follow(root, 'Clear this computer');
  await press(root, 'Yes, clear it');
  await said('This computer is clear.');
  expect(await kept(page)).toBe('');
  await page.goto(`${site.url()}#/register`);
  await said('Nobody is on the list yet.');
  await close();
});

it('prints the list without the ways to change it', async () => {
  const { page, give, said, close } = await atRegister();
  await give(cardFile('Al Price'));
  await said('Al Price is on the list.');
  await page.emulateMedia({ media: 'print' });
  const seen = async (text: string): Promise<boolean> => await page.getByText(text, { exact: true }).first().isVisible();
  expect([await seen('Al Price'), await seen('May speak alone'), await seen('Remove'), await seen('On which day?'), await page.locator('input[type="file"]').isVisible()]).toEqual([true, true, false, false, false]);
  await close();
});

it('can be seen, heard and used in every way', async () => {
  const { root, give, said, complaints, close } = await atRegister();
  const wrong = [...await stumbles(root, 'register-empty', { wholePage: true, modes: everyMode })];
  await give(cardFile('Al Price', { until: '2027-03-20' }));
  await give(cardFile('Al Price', { status: 'READY_WITH_SUPPORT', beside: 'Nobody' }, 'Housing'));
  await give(textFile('card.json', 'Hello'));
  await said('This file is no card.');
  wrong.push(...await stumbles(root, 'register', { wholePage: true, modes: everyMode }));
  await give(textFile('record.json', recordText('standing')));
  await press(root, /^Put a card on the list$/);
  wrong.push(...await stumbles(root, 'register-whose', { wholePage: true, modes: everyMode }));
  expect([...wrong, ...complaints]).toEqual([]);
  await close();
});

it('says that it has ended to somebody who comes back to where they stood', async () => {
  const { page, root, context, complaints, close } = await site.visit();
  await page.locator('details > summary').filter({ hasText: 'Open a saved file' }).click();
  await page.locator('input[type="file"]').setInputFiles(textFile('record.json', recordText('standing')));
  await on(root, /^Getting ready/);
  await follow(root, 'Your meetings, and talking them over');
  await on(root, 'Where you stand');
  await context.clock.setFixedTime('2027-03-08T09:00:00');
  await page.goto(site.url());
  await page.reload();
  await follow(root, /^Carry on/);
  await on(root, 'Where you stand');
  await page.getByText('This ended on 7 March 2027.').waitFor();
  await page.getByRole('link', { name: 'Get ready again' }).waitFor();
  expect(await page.getByText(/^My card for the room$/).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
