import { readFile } from 'node:fs/promises';
import type { AttemptEnvelope, AttemptEvent, Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import { invitationText, inviteObserver, isAskedOfOthers, observedBy, observerAnswers, observerFrameworkId } from '@guildhall/core/raters';
import { steadyAna, walkTo, type Persona } from '@guildhall/core/testing';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults, everyMode } from '#walk/look.ts';
import { countCalls, harmOf } from '#walk/harmless.ts';
import { hostileWords } from '#walk/hostile-words.ts';
import type { Scene } from '#walk/scene.ts';
import { choose, follow, inDays, leaveTheRest, on, press, unfold } from '#walk/steps.ts';
import { walking, type Eyes } from '#walk/walking.ts';
import { kept } from './kept.ts';
import { demoSite } from './site.ts';

const site = demoSite();
const eyes: Eyes = { wholePage: true, modes: () => everyMode };
const looking = async (walk: (scene: Scene) => Promise<void>): Promise<readonly string[]> => await walking(await site.visit(), eyes, walk);

const found = (kind: (framework: Framework) => boolean): Framework => {
  const framework = frameworks.find(kind);
  if (framework === undefined) throw new Error('there is none');
  return framework;
};
const set = found(isAskedOfOthers);
const ready = found(({ readiness }) => readiness !== undefined);
const subject = '0k3x9f0a7bq1z';

/** Somebody's answers as the file they kept, as far as a stage of the flow. */
function file(framework: Framework, persona: Partial<Persona>, stage?: string, then: readonly AttemptEvent[] = []): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const attempt = walkTo(framework, stage, { ...steadyAna, ...persona });
  for (const event of then) expect(attempt.send(event)).toBe(true);
  const record: AttemptEnvelope | null = attempt.record();
  return { name: 'kept.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(record)) };
}

const planned: readonly AttemptEvent[] = [{
  type: 'plan.agreed', steps: [
    { action: 'da5', for: [], owner: 'Me', by: inDays(30), measure: 'It is done', reviewOn: inDays(60) },
    { own: 'Sit in with Mrs Okafor', for: [], owner: 'Me', by: inDays(20), measure: 'I have been', reviewOn: inDays(60) },
  ],
}];
const plan = set.flow.find(({ kind }) => kind === 'plan')?.id;
const mine = (level: number, persona: Partial<Persona> = {}) => file(set, { respondent: subject, startedOn: '2027-02-20', seed: 9, answer: () => level, ...persona }, plan, planned);

async function bring(page: Page, kept_: ReturnType<typeof file>): Promise<void> {
  await page.goto(site.url());
  await unfold(page.locator('body'), 'Open a saved file');
  await page.getByLabel('Choose a file that you saved, or that somebody passed to you').setInputFiles(kept_);
  await page.waitForURL(/#\/a\//);
}

async function downloaded(page: Page, ask: () => Promise<void>): Promise<{ readonly download: Download; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
  return { download, bytes: await readFile(await download.path()) };
}

/** Some of what there is to look at, in the order of the set. */
const areas = (count: number): readonly string[] => set.flow.flatMap((stage) => (stage.kind === 'areas' ? stage.areas.map(({ id }) => id) : [])).slice(0, count);
const review = set.flow.find(({ kind }) => kind === 'review')?.id;

it('tells somebody who looked at one role what they do well and what comes next, and how to look at another', async () => {
  expect(await looking(async ({ page, root, see }) => {
    await bring(page, file(set, { startedOn: '2027-02-20', areas: areas(1), answer: (item) => (item.endsWith('1') ? 3 : 2) }, review));
    await follow(root, 'How things stand');
    await page.getByText('You looked at one skill today.').waitFor();
    await page.getByRole('heading', { name: /^What you said you do well/ }).waitFor();
    await page.getByRole('heading', { name: /^What the next step looks like/ }).waitFor();
    await page.getByText(/^Next is “Well, day to day”: I /).first().waitFor();
    // No range of one, and nothing that a single role cannot be.
    expect(await page.locator('main').innerText()).not.toMatch(/levels go from|stands out|Furthest|side by side/);
    await see('alone-profile-one');
    await follow(root, 'Add others: Your roles');
    await on(root, 'What would you like to look at today?');
    await page.getByText('You can add others until your plan is made.').waitFor();
    // After the plan nothing can be added, and that is said wherever it could be looked for.
    await bring(page, mine(2, { areas: areas(1), seed: 21 }));
    await follow(root, 'How things stand');
    await page.getByText('Your plan is made, so nothing can be added here.').waitFor();
    expect(await page.getByRole('link', { name: /^Add others/ }).count()).toBe(0);
    await page.goto(page.url().replace(/\/profile.*$/, '/choose/roles'));
    await on(root, 'Your plan is made, so nothing can be added here.');
    await see('alone-choose-closed');
    await follow(root, 'Start again with others');
    await page.getByText('Your agreement').waitFor();
  })).toEqual([]);
});

it('names what was looked at only once apart, and goes back to where somebody came from', async () => {
  expect(await looking(async ({ page, root, see }) => {
    await bring(page, mine(3, { areas: areas(2), seed: 31 }));
    await follow(root, 'How things stand');
    await follow(root, 'Compare with an earlier time');
    await page.getByLabel('The copy that you kept').setInputFiles(mine(2, { startedOn: '2026-01-10', seed: 32, areas: areas(1) }));
    await on(root, 'What has changed');
    await page.getByRole('heading', { name: 'Looked at only once' }).waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/nobody can tell|Cannot tell/i);
    await see('alone-compare-once');
    await follow(root, 'Back');
    await on(root, 'How things stand');
  })).toEqual([]);
});

it('shows what would move each skill that is to be worked on, and says that it is no reason to answer otherwise', async () => {
  expect(await looking(async ({ page, root, see }) => {
    await bring(page, mine(2));
    await follow(root, 'How things stand');
    await page.getByRole('heading', { name: 'What you can do with this' }).waitFor();
    await see('alone-profile');
    await follow(root, 'See what would move a skill on');
    await on(root, 'What would it take?');
    expect(await page.locator('main h2').count()).toBe(set.competencies.length);
    expect(await page.getByText('It is no reason to answer in another way').count()).toBe(1);
    expect(await page.getByText(/^Today: “/).count()).toBeGreaterThanOrEqual(set.competencies.length);
    await see('alone-what-if');
    await follow(root, 'Back');
    await on(root, 'How things stand');
    await bring(page, mine(4, { seed: 3 }));
    await follow(root, 'How things stand');
    await page.getByRole('heading', { name: 'What you can do with this' }).waitFor();
    expect(await page.getByRole('link', { name: 'See what would move a skill on' }).count()).toBe(0);
  })).toEqual([]);
});

it('sets an earlier copy beside the answers of today, and keeps nothing of it', async () => {
  expect(await looking(async ({ page, root, see }) => {
    await bring(page, mine(3));
    await follow(root, 'How things stand');
    await follow(root, 'Compare with an earlier time');
    await on(root, 'Compare with an earlier time');
    const field = page.getByLabel('The copy that you kept');
    await field.setInputFiles(mine(1));
    await page.getByRole('alert').getByText('This is a copy of these same answers.').waitFor();
    await see('alone-compare-same');
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(mine(2, { seed: 4 }).buffer.toString().replace('"level":2', '"level":3')) });
    await page.getByRole('alert').getByText('This saved file is damaged').waitFor();
    await field.setInputFiles(file(ready, {}));
    await page.getByRole('alert').getByText('This file belongs to another question set').waitFor();
    const before = await kept(page);
    await field.setInputFiles(mine(2, { startedOn: '2026-01-10', seed: 4, answer: (indicator) => (indicator.startsWith('p') ? 3 : 2) }));
    await on(root, 'What has changed');
    await page.getByText('First time: 10 January 2026. Second time: 20 February 2027.').waitFor();
    expect(await page.getByText('That is no clear change.').count()).toBeGreaterThan(0);
    expect(await page.getByText('That is clearly higher.').count()).toBeGreaterThan(0);
    await see('alone-compare-shown');
    expect(await kept(page)).toBe(before);
    // One that lies on the device can be taken as well.
    await bring(page, mine(2, { startedOn: '2026-01-10', seed: 4 }));
    await follow(root, 'How things stand');
    await follow(root, 'Compare with an earlier time');
    await page.getByText('Choose it only if it is yours.').waitFor();
    await see('alone-compare');
    await press(root, 'Compare with this one');
    await on(root, 'What has changed');
    await page.getByText('The days are the wrong way round.').waitFor();
  })).toEqual([]);
});

/** What somebody of a group hands in. */
function handedIn(own: string, level: number, about = subject): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const observed = observedBy(frameworks, { id: observerFrameworkId(set, 'officers'), version: set.version });
  if (observed === undefined) throw new Error('there is none');
  const got = observerAnswers(inviteObserver(set, { subject: about, group: 'officers' }), walkTo(observed.framework, undefined, { ...steadyAna, respondent: `${own}~${about}`, answer: () => level }).view());
  if (!got.ok) throw new Error(JSON.stringify(got.findings));
  return { name: `${own}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(got.observer)) };
}

it('lets somebody ask others, from the invitation to what they said together', async () => {
  let answered: Buffer | null = null;
  let link = '';
  expect(await looking(async ({ page, root, see }) => {
    await bring(page, mine(4));
    await follow(root, 'How things stand');
    await follow(root, 'Ask people how they see it');
    await on(root, 'People I asked');
    await choose(root, 'officers');
    const text = invitationText(inviteObserver(set, { subject, group: 'officers' }));
    expect(await page.getByLabel('Or send this text').inputValue()).toBe(text);
    link = await page.getByLabel('Or send this link').inputValue();
    const { bytes } = await downloaded(page, async () => { await press(root, 'Download the invitation'); });
    expect(JSON.parse(bytes.toString())).toEqual(inviteObserver(set, { subject, group: 'officers' }));
    await see('alone-asked');
    // The same after it was closed: it follows from the record.
    await page.reload();
    await choose(root, 'officers');
    expect(await page.getByLabel('Or send this text').inputValue()).toBe(text);
  })).toEqual([]);

  // Somebody else, at another computer.
  expect(await looking(async ({ page, root, see }) => {
    await page.goto(`${site.url()}#/asked`);
    await on(root, 'Somebody has asked you');
    await press(root, 'Open the invitation');
    await page.getByRole('alert').waitFor();
    await see('alone-was-asked-blank');
    await page.goto(link);
    await page.getByText('You answer as: Officers').waitFor();
    await see('alone-was-asked');
    await page.getByLabel('I have read this, and I want to answer').check();
    await press(root, /^Start$/);
    await page.waitForURL(/#\/a\//);
    await on(root, /about somebody who asked you/);
    await see('alone-observed-tasks');
    for (const part of ['Questions: part 1 of 2', 'Questions: part 2 of 2']) {
      await follow(root, part);
      await choose(root, 'level-5');
      await leaveTheRest(root);
    }
    await follow(root, 'In your own words');
    await page.locator('textarea').first().fill('Keeps at it.');
    await press(root, /^Continue$/);
    await page.locator('textarea').first().fill('Could ask us sooner.');
    await press(root, /^Continue$/);
    await press(root, 'This part is done');
    await on(root, 'Look it over');
    expect(await page.locator('main').innerText()).toContain('Keeps at it.');
    await see('alone-look-it-over');
    await press(root, 'This is what I want to say');
    await page.getByText('Now send your file to the person who asked you.').waitFor();
    await see('alone-hand-in');
    answered = (await downloaded(page, async () => { await press(root, 'Download the file'); })).bytes;
    expect(answered.toString()).toContain('Keeps at it.');
    // It lies on the first page as anything else does, and can be carried on with by the same link.
    await page.goto(site.url());
    await page.getByRole('link', { name: /about somebody who asked you/ }).first().waitFor();
    await page.goto(link);
    await page.getByText('You have begun to answer this.').waitFor();
  })).toEqual([]);

  expect(await looking(async ({ page, root, see }) => {
    await bring(page, mine(4));
    await follow(root, 'How things stand');
    await follow(root, 'Ask people how they see it');
    const files = page.getByLabel('All the files that came back');
    await files.setInputFiles([handedIn('a', 2), handedIn('b', 3, 'somebody-else')]);
    await page.getByRole('alert').getByText('b.json: It is about somebody else.').waitFor();
    await see('alone-asked-wrong');
    const before = await kept(page);
    await files.setInputFiles([handedIn('a', 2), handedIn('b', 3)]);
    await page.getByText('Too few people have answered to show anything yet.').waitFor();
    expect(await page.getByText('Fewer than three people wrote something here').count()).toBe(2);
    await see('alone-asked-few');
    if (answered === null) throw new Error('nothing was handed in');
    await files.setInputFiles([handedIn('a', 2), handedIn('b', 3), handedIn('c', 4), { name: 'd.json', mimeType: 'application/json', buffer: answered }]);
    await page.getByText('You see yourself higher here than the people you asked do.').first().waitFor();
    await page.getByText('Keeps at it.').waitFor();
    expect(await page.getByText('How somebody writes may still give them away').count()).toBe(2);
    await see('alone-asked-shown');
    expect(await kept(page)).toBe(before);
    await page.reload();
    await on(root, 'People I asked');
    expect(await page.getByText('You see yourself higher here').count()).toBe(0);
  })).toEqual([]);
});

it('puts the dates of a plan into a calendar file, with its words or without', async () => {
  expect(await looking(async ({ page, root, see }) => {
    await bring(page, mine(2));
    await follow(root, 'Looking at your plan again');
    await follow(root, 'Put the dates in my calendar');
    await on(root, 'Put the dates in my calendar');
    await see('alone-calendar');
    const { download, bytes } = await downloaded(page, async () => { await press(root, 'Download the calendar file'); });
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    const text = bytes.toString();
    expect([text.split('BEGIN:VEVENT').length - 1, text.includes('Okafor'), text.includes(`DTSTART;VALUE=DATE:${inDays(20).replaceAll('-', '')}`)]).toEqual([4, true, true]);
    await page.getByLabel('Others too').check();
    const bare = (await downloaded(page, async () => { await press(root, 'Download the calendar file'); })).bytes.toString();
    expect(bare).not.toContain('Okafor');
    expect(bare).toContain(':A step of my plan\r\n');
    await page.getByText('The file is made.').waitFor();
  })).toEqual([]);
});

it('has the dates on the way to a meeting for an officer, and a file for Word for everybody', async () => {
  const { page, root, complaints, outside, close } = await site.visit();
  await bring(page, file(ready, { startedOn: '2027-03-01' }, ready.flow.find(({ kind }) => kind === 'beside')?.id));
  await follow(root, 'Help to have before you go');
  await follow(root, 'Put the dates in my calendar');
  const calendar = (await downloaded(page, async () => { await press(root, 'Download the calendar file'); })).bytes.toString();
  expect(calendar).toContain(':The public meeting\r\n');
  expect(calendar).toContain(':Talk the meeting over\r\n');
  await bring(page, mine(2));
  await follow(root, 'Looking at your plan again');
  const { download, bytes } = await downloaded(page, async () => { await press(root, 'Download for Word'); });
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await page.getByText('The file is made.').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect([complaints, outside]).toEqual([[], []]);
  await close();
});

it('shows the name of a file, and words in the place of an invitation, as text', async () => {
  const { page, root, context, complaints, outside, close } = await site.visit();
  await context.addInitScript(countCalls);
  await page.reload();
  const texts = hostileWords.filter((_, i) => i % 8 === 0);
  const supply = { given: new Map(texts.map(({ mark, text }) => [mark, text])), next: () => '' };
  for (const { text } of texts.slice(0, 12)) {
    await page.goto(`${site.url()}#/asked/${encodeURIComponent(text)}`);
    await on(root, 'Somebody has asked you');
    await page.getByLabel('Or paste the text here').fill(text);
    await press(root, 'Open the invitation');
    await page.getByRole('alert').waitFor();
    // A line break in what is typed is a plain one.
    expect((await harmOf(root, supply)).faults.filter((fault) => !fault.startsWith('textarea'))).toEqual([]);
  }
  await bring(page, mine(4));
  await follow(root, 'How things stand');
  await follow(root, 'Ask people how they see it');
  // No file can be named with a stroke or a character of control in it.
  const names = texts.filter(({ text }) => !/[/\\\p{Cc}]/u.test(text));
  await page.getByLabel('All the files that came back').setInputFiles(names.map(({ text }) => ({ name: text, mimeType: 'application/json', buffer: Buffer.from('Hello') })));
  await page.getByRole('alert').waitFor();
  const harm = await harmOf(root, supply);
  expect(harm.faults).toEqual([]);
  expect(harm.seen).toBeGreaterThan(names.length);
  expect([complaints, outside]).toEqual([[], []]);
  await close();
});
