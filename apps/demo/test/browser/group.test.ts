/// <reference lib="dom" />
import { handInCodeOf } from '@guildhall/core/group';
import { expect, it } from 'vitest';
import { follow, heading, on, press, unfold } from '#walk/steps.ts';
import { asExpected, begin, boardOf, closeRound, codesFor, noAnswers, planIn, typeCodes } from './group-evening.ts';
import { demoSite } from './site.ts';

const site = demoSite();

it('takes six people from nothing to a board and an action list, in few steps', async () => {
  const { page, root, complaints, outside, close } = await site.visit();
  let presses = 0;
  await page.exposeFunction('pressed', () => { presses += 1; });
  await page.addInitScript(() => { document.addEventListener('click', ({ detail }) => { if (detail > 0) (globalThis as unknown as { pressed: () => void }).pressed(); }, true); });
  await page.reload();
  const session = await begin(root, site.url(), 6);
  await follow(root, 'Go on: gather the answers');
  await typeCodes(root, codesFor(session, 6));
  await page.getByText('6 of 6 in').waitFor();
  await closeRound(root);
  expect(await boardOf(page)).toEqual(asExpected);
  await follow(root, 'Go on: agree what to do');
  await on(root, 'Add an action');
  await root.locator('input[name="what"]').first().check();
  await root.getByLabel('Who looks after it?').fill('Cllr Evans');
  await press(root, 'Save the action');
  await on(root, 'What we will do');
  await page.getByText('Cllr Evans').waitFor();
  // Start, what it is about, go on, close, yes, agree, what will happen, save. Six codes are typed besides, each with one Enter.
  expect(presses).toBeLessThanOrEqual(8);
  expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  await close();
});

it('loses nothing when the tab is killed in the middle, and goes on in another', async () => {
  const { page, context, root, close } = await site.visit();
  const session = await begin(root, site.url(), 14);
  await follow(root, 'Go on: gather the answers');
  const codes = codesFor(session, 6);
  await typeCodes(root, codes.slice(0, 5));
  await root.getByLabel('Type a hand-in code').fill(codes[5] ?? '');
  await root.getByLabel('Type a hand-in code').press('Enter');
  await page.close();
  const next = await context.newPage();
  await next.goto(`${site.url()}#/group/gather`);
  await next.getByText('6 of 14 in').waitFor();
  await closeRound(next.locator('body'));
  await next.close();
  const last = await context.newPage();
  await last.goto(`${site.url()}#/group/board`);
  await heading(last.locator('body')).waitFor();
  await expect.poll(() => boardOf(last)).toEqual(asExpected);
  await close();
});

it('refuses a code that is damaged, twice there, or of another session, and says which part to look at', async () => {
  const { page, root, close } = await site.visit();
  const session = await begin(root, site.url());
  await follow(root, 'Go on: gather the answers');
  const [code = ''] = codesFor(session, 1);
  const field = root.getByLabel('Type a hand-in code');
  const says = async (text: string, words: RegExp): Promise<void> => {
    await field.fill(text);
    await field.press('Enter');
    await root.locator('.govuk-error-message', { hasText: words }).waitFor();
    // What was typed stays, to be mended, and nothing is taken.
    expect(await field.inputValue()).toBe(text);
  };
  await says('', /Type the code\./);
  await says(code.slice(0, 9), /too short/);
  await says(`${code.slice(0, 5)}${code[5] === '7' ? '8' : '7'}${code.slice(6)}`, /mistyped\. Look at part 2/);
  await says(session, /the code to join with/);
  const plan = planIn(session);
  const foreign = handInCodeOf({ ...plan, tag: (plan.tag + 1) % 128 }, noAnswers, 5);
  await says(foreign, /another session/);
  await page.getByText('0 in').waitFor();
  await typeCodes(root, [` ${code.toLowerCase().replaceAll('-', ' ')} `]);
  await says(code, /on the table already/);
  await page.getByText('1 in').waitFor();
  await close();
});

it('shows a room sentences and nothing else: no code, no count, no number of a sheet, and no way to any of them', async () => {
  const { page, context, root, close } = await site.visit();
  const session = await begin(root, site.url(), 6);
  await follow(root, 'Go on: gather the answers');
  const codes = codesFor(session, 6);
  await typeCodes(root, codes);
  await closeRound(root);
  // The board stands in a second window, before the room.
  const wall = await context.newPage();
  await wall.goto(`${site.url()}#/group/board/projector`);
  await heading(wall.locator('body')).waitFor();
  expect(await boardOf(wall)).toEqual(asExpected);
  expect(await wall.locator('a:visible, input:visible').count()).toBe(0);
  const seen = await wall.locator('body').innerText();
  for (const code of [...codes, session]) expect(seen).not.toContain(code);
  expect(seen).not.toMatch(/\d/);
  const markup = await wall.content();
  for (const code of codes) expect(markup.includes(code) || markup.includes(code.replaceAll('-', ''))).toBe(false);
  // Four latecomers change nothing that is shown; a fifth does, once the round is closed again.
  await unfold(root, 'Let latecomers in');
  await press(root, 'Let latecomers in');
  const late = codesFor(session, 16, () => 'd').slice(6);
  await typeCodes(root, late.slice(0, 4));
  await closeRound(root);
  expect(await boardOf(page)).toEqual(asExpected);
  await unfold(root, 'Let latecomers in');
  await press(root, 'Let latecomers in');
  await typeCodes(root, late.slice(4));
  await closeRound(root);
  const now = await boardOf(page);
  expect(now).not.toEqual(asExpected);
  await expect.poll(() => boardOf(wall)).toEqual(now);
  await wall.keyboard.press('Escape');
  await wall.getByText('Where we differ').waitFor();
  await close();
});

it('gives a report only from ten people on, and a list of actions with nothing about answers in it', async () => {
  const { page, root, close } = await site.visit();
  const session = await begin(root, site.url());
  await follow(root, 'Go on: gather the answers');
  const codes = codesFor(session, 12);
  await typeCodes(root, codes.slice(0, 9));
  await follow(root, 'Finish');
  await page.getByText('A report can be kept from 10 people on.').waitFor();
  expect(await page.getByRole('button', { name: 'Download the report' }).count()).toBe(0);
  await follow(root, 'Gather');
  await typeCodes(root, codes.slice(9));
  await follow(root, 'Actions');
  await press(root, 'Add an action');
  await root.getByLabel('No skill in particular').check();
  await root.getByLabel('What will happen?').fill('=Walk the ward, together');
  await root.getByLabel('Who looks after it?').fill('Cllr Evans');
  await press(root, 'Save the action');
  await on(root, 'What we will do');
  const fetched = async (name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await press(root, name);
    const stream = await (await download).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  };
  for (const text of [await fetched('Download as a table (CSV)'), await fetched('Download as text')]) {
    expect(text).toContain('Walk the ward');
    for (const code of codes) expect(text.includes(code) || text.includes(code.replaceAll('-', ''))).toBe(false);
    expect(text).not.toMatch(/strength|to develop|not important/i);
  }
  await follow(root, 'Finish');
  expect(await fetched('Download the report')).toContain('What the group said: ');
  await close();
});

it('says five minutes, one minute and the end, once each, and goes on by the time of day', async () => {
  const { page, root, close } = await site.visit();
  await begin(root, site.url());
  await follow(root, 'Running order');
  await root.getByLabel('Minutes: Talk in pairs').fill('15');
  await root.getByLabel('Minutes: Talk in pairs').press('Tab');
  await page.getByText('85 minutes in all').waitFor();
  await press(root, 'Begin: Talk in pairs');
  await page.getByText('15:00').waitFor();
  const at = async (minutes: number, seconds = 0): Promise<void> => {
    await page.clock.setFixedTime(new Date(Date.parse('2027-03-01T09:00:00Z') + (minutes * 60 + seconds) * 1000));
    await page.reload();
    await heading(root).waitFor();
  };
  await at(9, 59);
  await page.getByText('5:01').waitFor();
  expect(await page.getByText('minutes left').count()).toBe(0);
  await at(10, 1);
  await page.getByText('Five minutes left: Talk in pairs').waitFor();
  await at(14, 30);
  await page.getByText('One minute left: Talk in pairs').waitFor();
  await press(root, 'Stop the clock');
  await at(40);
  await page.getByText('0:30').waitFor();
  await press(root, 'Let the clock run');
  await at(41);
  await page.getByText('Time for the next step. This one was: Talk in pairs').waitFor();
  await close();
});

it('leads back to a session that is running, from the first page and from the list, to where it stands', async () => {
  const { page, root, complaints, outside, close } = await site.visit();
  const session = await begin(root, site.url(), 6);
  const back = async (title: string): Promise<void> => {
    for (const path of ['', 'group']) {
      await page.goto(`${site.url()}?${path}#/${path}`);
      await page.getByText('A session with a group is running').waitFor();
      await follow(root, 'Go back to the session');
      await on(root, title);
    }
  };
  await back('Before people answer');
  await follow(root, 'Go on: gather the answers');
  await typeCodes(root, codesFor(session, 5));
  await back('Gather the answers');
  await closeRound(root);
  await back('What we share');
  await follow(root, 'Finish');
  await press(root, 'Finish: take in no more answers');
  await page.getByText('This session is finished.').waitFor();
  for (const [path, title] of [['', 'Look at what you do well, and choose what comes next'], ['group', 'Run a session with a group']] as const) {
    await page.goto(`${site.url()}?again#/${path}`);
    await on(root, title);
    await page.getByText(path === '' ? 'Nothing is saved here yet.' : 'Sessions on this device').waitFor();
    expect(await page.getByText('A session with a group is running').count()).toBe(0);
  }
  expect({ complaints, outside }).toEqual({ complaints: [], outside: [] });
  await close();
});

it('shows what was agreed large, and says before the round is closed and at the end what a report can hold', async () => {
  const { page, root, close } = await site.visit();
  const session = await begin(root, site.url(), 12);
  await follow(root, 'Go on: gather the answers');
  const codes = codesFor(session, 11);
  await typeCodes(root, codes.slice(0, 10));
  await follow(root, 'Go on: close the round');
  await page.getByText('You expect 2 more people.').waitFor();
  await page.getByText('Close it once everybody is in.').waitFor();
  await press(root, 'Close the round and show the board');
  await on(root, 'What we share');
  const why = page.getByText('People came or went after the board had spoken.');
  await follow(root, 'Finish');
  await page.getByText('A report to keep').waitFor();
  expect(await why.count()).toBe(0);
  await follow(root, 'Board');
  await unfold(root, 'Let latecomers in');
  await press(root, 'Let latecomers in');
  await typeCodes(root, codes.slice(10));
  await follow(root, 'Go on: close the round');
  await page.getByText('The board stays as it is: there are too few new sheets for a new picture.').waitFor();
  await follow(root, 'Finish');
  await why.waitFor();
  // From a skill that is talked about, what is agreed is for that skill.
  await follow(root, 'Board');
  const skill = (await page.locator('.app-group-ways .gh-card-title').nth(1).innerText()).trim();
  await follow(root, `Agree something for this: ${skill}`);
  await on(root, 'Add an action');
  expect(await root.getByLabel(skill, { exact: true }).isChecked()).toBe(true);
  await root.locator('input[name="what"]').first().check();
  await root.getByLabel('Who looks after it?').fill('Cllr Evans');
  await press(root, 'Save the action');
  await on(root, 'What we will do');
  await follow(root, 'Show it large, for a projector');
  await page.locator('.app-projector-actions').waitFor();
  expect(await page.locator('.app-projector-owner').innerText()).toBe('Cllr Evans');
  expect(await page.locator('a:visible, input:visible').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByText('Take it with you').waitFor();
  await close();
});
