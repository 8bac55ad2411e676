/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { councillorQuickScan } from '@guildhall/core/frameworks';
import { toHandInFile } from '@guildhall/core/group';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agree, checkTitle, choose, follow, heading, isSaved, on, press, unfold, way } from '#walk/steps.ts';
import { randomFrom } from '../../../../packages/core/src/attack/random.ts';
import type { Picture } from '../../../../packages/core/src/attack/rules-on-trial.ts';
import { startBrowser, type Killable } from '../../../../packages/react/test/browser/faults.ts';
import { anotherEvening, codeOf, foundOut, inTheCore, peopleOf, saidOf, sentences, sheetOf, type Choice, type Happening, type Sayings } from './evening-people.ts';
import { begin, boardOf, closeRound, planIn, typeCodes } from './group-evening.ts';
import { contentOf } from './readiness-files.ts';
import { demoSite } from './site.ts';
import { passOn, turn } from './turns.ts';

const site = demoSite();
const seed = Number(env['GUILDHALL_SEED'] ?? Date.now() % 1_000_000);
const skills = 10;
let profile: string;
beforeAll(async () => { profile = await mkdtemp(join(tmpdir(), 'guildhall-evening-')); });
afterAll(async () => { await rm(profile, { recursive: true, force: true, maxRetries: 5 }); });

/** Answers the ten questions on one page, as somebody in a hurry does, and stops at "Check your answers". */
async function answerOnOnePage(root: Locator, said: readonly Choice[]): Promise<void> {
  await root.locator('input[type="radio"]').first().waitFor();
  await follow(root, 'See these questions on one page');
  await way(root, 'One question at a time').waitFor();
  const groups = await root.locator('fieldset').all();
  expect(groups).toHaveLength(said.length);
  for (const [place, group] of groups.entries()) await group.locator(`input[value="${said[place] ?? ''}"]`).check();
  await press(root, /^Continue$/);
  await on(root, checkTitle);
}

/** Somebody joins on their own phone, and reads out the code they are given. */
async function onTheirPhone(session: string, said: readonly Choice[]): Promise<string> {
  const { page, root, complaints, outside, close } = await site.visit({ viewport: { width: 375, height: 700 } });
  await page.goto(`${site.url()}#/join/${session.replace('-', '')}`);
  await agree(root);
  await answerOnOnePage(root, said);
  await follow(root, 'Hand in what I have');
  await on(root, 'My code');
  const code = (await root.locator('.app-my-code [aria-hidden]').allInnerTexts()).join('-');
  expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  await close();
  return code;
}

async function byTurn(root: Locator, session: string, said: readonly Choice[], number: number): Promise<void> {
  await root.page().goto(`${site.url()}#/join/${session.replace('-', '')}/turn`);
  await turn(root, (place) => said[place] ?? 'notImportant', number);
  await passOn(root);
}

async function onPaper(root: Locator, said: readonly Choice[]): Promise<void> {
  await follow(root, 'Type in a paper sheet');
  await on(root, 'Type in a paper sheet');
  const letters: Readonly<Record<Choice, string>> = { strength: 'a', toDevelop: 'b', needToKnowMore: 'c', notImportant: 'd' };
  for (const [place, field] of (await root.locator('.app-group-letter input').all()).entries()) await field.fill(letters[said[place] ?? 'notImportant']);
  await press(root, 'Read it back');
  await on(root, 'Is this what is on the sheet?');
  await press(root, 'Yes, take this sheet');
  await root.getByText(/^Sheet \d+ is in\. Write/).waitFor();
  await follow(root, 'Back to gathering');
}

const text = async (page: Page, of = 'body'): Promise<string> => (await page.locator(of).innerText()).replaceAll(/[ \t\u00a0]+/g, ' ').trim();

const projected = '.app-projector';

/** The three places at which a room, or paper from it, tells what people said. */
async function toldIn(context: BrowserContext): Promise<Readonly<Record<'board' | 'wall' | 'paper', string>>> {
  const page = await context.newPage();
  const at = async (path: string): Promise<string> => {
    await page.goto(`${site.url()}#/group/${path}`);
    await page.locator('.app-board-row').last().waitFor({ state: 'attached' });
    return await text(page);
  };
  const board = await at('board');
  const [everything, wall] = [await at('board/projector'), await text(page, projected)];
  // Of what else there is on the page nothing is shown.
  expect(everything.replace(wall, '')).not.toContain('Ashmoor');
  await page.emulateMedia({ media: 'print' });
  const paper = await at('end');
  await page.close();
  return { board, wall, paper };
}

it('is an evening of fourteen: all ways of handing in, two late, one withdrawn, one damaged code, a tab and a browser killed, and nothing lost or told', async () => {
  console.log(`this evening is GUILDHALL_SEED=${seed}`);
  const random = randomFrom(seed);
  const sayings: Sayings = peopleOf(random, 14, skills);
  const said = (person: number): readonly Choice[] => sayings[person] ?? [];
  const happened: Happening[] = [];
  const everOnWall = new Set<string>();
  const complaints: string[] = [];

  let here!: Killable;
  let page!: Page;
  let wall!: Page;
  let root!: Locator;
  const watch = (tab: Page): void => {
    tab.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    tab.on('pageerror', (error) => { complaints.push(error.message); });
    tab.on('request', (request) => { if (!request.url().startsWith(site.url())) complaints.push(`asked for ${request.url()}`); });
  };
  const openTab = async (path: string): Promise<void> => {
    page = await here.context.newPage();
    watch(page);
    root = page.locator('body');
    await page.goto(`${site.url()}#/group${path}`);
    await heading(root).waitFor();
  };
  const openWall = async (): Promise<void> => {
    wall = await here.context.newPage();
    watch(wall);
    await wall.exposeFunction('onWall', (all: string) => { everOnWall.add(all.replaceAll(/[ \t\u00a0]+/g, ' ').trim()); });
    await wall.addInitScript(() => {
      const tell = (): void => {
        const projected = document.querySelector<HTMLElement>('.app-projector');
        if (projected !== null) (globalThis as unknown as { onWall: (all: string) => void }).onWall(projected.innerText);
      };
      document.addEventListener('DOMContentLoaded', () => { new MutationObserver(tell).observe(document.body, { subtree: true, childList: true, characterData: true }); });
    });
    await wall.goto(`${site.url()}#/group/board/projector`);
    await heading(wall.locator('body')).waitFor();
    // A page that nobody looks at is drawn once a second; the trainer looks at theirs.
    await page.bringToFront();
  };
  const isIn = async (count: number): Promise<void> => { await root.locator('.app-group-count strong').filter({ hasText: `${count} of 14 in` }).waitFor(); };
  const came = (...people: readonly number[]): void => { happened.push(...people.map((person) => ({ came: person }))); };
  const started = async (): Promise<void> => { here = await startBrowser(profile); };

  await started();
  await openTab('');
  const session = await begin(root, site.url(), 14);
  const plan = planIn(session);
  expect(plan.competencies).toHaveLength(skills);
  const code = (person: number): string => codeOf(plan, sayings, person);
  await openWall();
  const none = await text(wall, projected);
  const shown: (readonly (keyof typeof sentences)[])[] = [];
  const told: Awaited<ReturnType<typeof toldIn>>[] = [];
  const closed = async (): Promise<void> => {
    await closeRound(root);
    happened.push('closed');
    shown.push(await boardOf(page));
    await expect.poll(() => boardOf(wall)).toEqual(shown.at(-1));
    told.push(await toldIn(here.context));
    await page.bringToFront();
  };
  const opened = async (): Promise<void> => {
    await unfold(root, 'Let latecomers in');
    await press(root, 'Let latecomers in');
    await on(root, 'Gather the answers');
    happened.push('opened');
  };

  // Four by their own phones, of whom one reads out a code that is not quite it: no picture yet.
  const codes = await Promise.all([0, 1, 2, 3].map(async (person) => await onTheirPhone(session, said(person))));
  // What a phone made says what its person said, and nothing else.
  expect(codes.map((each) => sheetOf(plan, each).bands)).toEqual([0, 1, 2, 3].map((person) => sheetOf(plan, code(person)).bands));
  await follow(root, 'Go on: gather the answers');
  await typeCodes(root, codes.slice(0, 3));
  const [, , , right = ''] = codes;
  const place = random.oneOf([0, 5, 10, 13]);
  const damaged = right.slice(0, place) + (right[place] === '7' ? '8' : '7') + right.slice(place + 1);
  const field = root.getByLabel('Type a hand-in code');
  await field.fill(damaged);
  await field.press('Enter');
  await root.locator('.govuk-error-message', { hasText: /mistyped/ }).waitFor();
  await isIn(3);
  await typeCodes(root, [right]);
  await isIn(4);
  came(0, 1, 2, 3);
  await follow(root, 'Go on: close the round');
  await on(root, 'There are not enough sheets yet');
  expect(await text(wall, projected)).toBe(none);

  // Two on the trainer’s device; the third person’s turn ends with the tab. What is in is in, and of a turn that was broken off nothing is.
  await byTurn(root, session, said(4), 5);
  await byTurn(root, session, said(5), 6);
  await agree(root);
  await choose(root, 'strength');
  await page.close();
  came(4, 5);
  await openTab('/gather');
  await isIn(6);
  await closed();

  // Six more, on paper, by file and by codes; one of those who were counted takes the sheet back. In the middle the whole browser is killed.
  await opened();
  await onPaper(root, said(6));
  await onPaper(root, said(7));
  await unfold(root, 'Open files that people sent');
  await root.getByLabel('Open files that people sent').setInputFiles({ name: 'sheet.json', mimeType: 'application/json', buffer: Buffer.from(toHandInFile(plan, code(8))) });
  await root.getByText('1 sheet was taken.').waitFor();
  const leaver = random.whole(0, 5);
  await unfold(root, 'Show all sheets');
  await press(root, `Take back sheet ${leaver + 1}`);
  await press(root, `Yes, take back sheet ${leaver + 1}`);
  await root.getByText(`Sheet ${leaver + 1} is taken back.`).waitFor();
  await typeCodes(root, [code(9)]);
  await root.getByText('Sheet 10 is in.').waitFor();
  await isSaved(root);
  came(6, 7, 8);
  happened.push({ left: leaver });
  came(9);
  await here.kill();
  await started();
  await openTab('/gather');
  await isIn(9);
  await openWall();
  expect(await boardOf(wall)).toEqual(shown[0]);
  await typeCodes(root, [code(10), code(11)]);
  came(10, 11);
  await closed();

  // Two come late. Where they are the only new ones the picture stands, since two could give somebody away.
  await opened();
  await typeCodes(root, [code(12), code(13)]);
  came(12, 13);
  await isIn(13);
  await closed();

  // What is agreed goes onto paper and into files, and tells nothing either.
  await follow(root, 'Go on: agree what to do');
  await on(root, 'Add an action');
  await root.getByLabel('No skill in particular').check();
  await root.getByLabel('What will happen?').fill('Meet the youth council');
  await root.getByLabel('Who looks after it?').fill('Cllr Evans');
  await press(root, 'Save the action');
  await on(root, 'What we will do');
  const fetched = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(root, name)]);
    return await contentOf(download);
  };
  const files = [await fetched('Download as a table (CSV)'), await fetched('Download as text')];
  await follow(root, 'Finish');
  const report = await fetched('Download the report');
  await page.emulateMedia({ media: 'print' });
  const paper = await text(page);
  await here.kill();

  const core = inTheCore(plan, happened, sayings);
  const read = shown.map((row) => row.map((words) => sentences[words]));
  const seen = core.pictures.map((row, closing) => row.map((picture, at) => {
    const sentence = read[closing]?.[at] ?? null;
    return picture === null || sentence === null ? null : { ...picture, sentence };
  }));
  // On the screen is what the core shows, no sentence more.
  expect(read).toEqual(core.pictures.map((row) => row.map((picture) => picture?.sentence ?? null)));
  expect(foundOut(plan, happened, sayings, seen, random)).toEqual([]);
  // The report to keep is the one that the rules for ten let go.
  expect(report).toBe(core.report());
  for (const each of [...everOnWall, ...told.flatMap((all) => [all.wall, all.paper]), ...files, paper]) expect(each).not.toMatch(/\d/);
  for (const each of [...everOnWall, ...told.flatMap(Object.values<string>), ...files, paper, report]) {
    for (const one of [...codes, ...[4, 8, 9, 10, 11, 12, 13].map(code)]) expect(each.includes(one) || each.includes(one.replaceAll('-', ''))).toBe(false);
  }

  // Every page is, letter for letter, that of another evening with other people which came to the same sentences. So it tells these and nothing more.
  const { context, page: elsewhere, close } = await site.visit();
  const walls = new Set([none]);
  for (const [closing, row] of read.entries()) {
    const record = anotherEvening(plan, row.map((sentence) => sentence ?? null));
    await elsewhere.evaluate(([kept, id]) => {
      localStorage.setItem('guildhall-group/?open', id);
      localStorage.setItem(`guildhall-group/${id}`, JSON.stringify({ id, savedAt: new Date().toISOString(), record: kept, clock: {} }));
    }, [record, session.replace('-', '')] as const);
    const there = await toldIn(context);
    expect(told[closing]).toEqual(there);
    walls.add(there.wall);
  }
  expect([...everOnWall].filter((each) => !walls.has(each))).toEqual([]);
  await close();
  expect(complaints).toEqual([]);
});

it('would be found out, did the board show a new picture each time that two more have come', () => {
  const plan = { framework: councillorQuickScan, competencies: councillorQuickScan.competencies.map(({ id }) => id), tag: 9 };
  const found = [1, 2, 3, 4, 5, 6].flatMap((each) => {
    const random = randomFrom(each);
    const sayings = peopleOf(random, 14, skills);
    // A round can be closed from five on; here it is each time that two more have come.
    const happened = sayings.flatMap((_, person): readonly Happening[] => [...(person > 5 && person % 2 === 0 ? ['closed', 'opened'] as const : []), { came: person }]);
    const seen = inTheCore(plan, happened, sayings).closings.map((table) => plan.competencies.map((skill): Picture | null => {
      const counted = table.map((person) => ({ person, said: saidOf(plan, sayings, person, skill) })).filter(({ said }) => said !== 'apart');
      const reaching = counted.filter(({ said }) => said === 'reaches').length;
      const sentence = 3 * reaching >= 2 * counted.length ? 'most' : 3 * reaching <= counted.length ? 'not-yet' : 'differ';
      return { sentence, of: counted.map(({ person }) => person), isNew: true };
    }));
    return foundOut(plan, happened, sayings, seen, random);
  });
  expect(found.join()).toMatch(/recovered/);
});
