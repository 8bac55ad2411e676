// Walks through the rooms of the demo, each showing every page that is the first to be come to.
import { Buffer } from 'node:buffer';
import { frameworks } from '@guildhall/core/frameworks';
import { handInCodeOf, readSessionCode } from '@guildhall/core/group';
import { inviteObserver, isAskedOfOthers, observedBy, observerAnswers, observerFrameworkId } from '@guildhall/core/raters';
import { sealCard } from '@guildhall/core/register';
import { steadyAna, walkTo } from '@guildhall/core/testing';
import { agree, answerAll, choose, follow, inDays, on, press, typeDate, unfold } from '../../packages/react/test/walk/steps.ts';

/** @typedef {import('../../packages/react/test/walk/scene.ts').Scene & { readonly url: string }} Room */

const asked = setThat(isAskedOfOthers);
const ready = setThat(({ readiness }) => readiness !== undefined);
const subject = '0k3x9f0a7bq1z';
const words = 'gate lamp otter sleet';

/** @param {string} name @param {unknown} content */
const file = (name, content) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });

/**
 * A record of somebody who has come as far as this stage.
 * @param {typeof asked} set @param {string | undefined} stage @param {Partial<typeof steadyAna>} [persona]
 */
const record = (set, stage, persona = {}) => file('mine.json', walkTo(set, stage, { ...steadyAna, ...persona }).record());

/** @param {Room} room @param {ReturnType<typeof file>} given */
async function openFile({ page, root, url }, given) {
  await page.goto(`${url}#/`);
  await unfold(root, 'Open a saved file');
  await root.locator('input[type="file"]').setInputFiles(given);
}

/** @param {string} session @param {number} people */
function codes(session, people) {
  const read = readSessionCode(frameworks, session);
  if (!read.ok) throw new Error(`no session code: ${session}`);
  const { plan } = read;
  return Array.from({ length: people }, (_, person) => {
    const responses = Object.fromEntries(plan.competencies.map((id, place) => [id, { choice: place < 3 || (place < 7 && person % 2 === 0) ? 'strength' : place === 7 ? 'notImportant' : 'toDevelop' }]));
    return handInCodeOf(plan, { facts: {}, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [], responses }, 20_270_301 + person * 7919);
  });
}

/** @param {Room} room */
async function begin({ page, root, url }) {
  await page.goto(`${url}#/group`);
  await on(root, 'Run a session with a group');
  await page.goto(`${url}#/group/new`);
  await root.getByLabel('How many people do you expect?').fill('14');
  await press(root, 'Start the session');
  await on(root, 'Before people answer');
  return (await root.locator('.app-group-code strong').first().innerText()).trim();
}

/** @param {Room} room @param {readonly string[]} typed */
async function type({ root }, typed) {
  for (const code of typed) {
    await root.getByLabel('Type a hand-in code').fill(code);
    await root.getByLabel('Type a hand-in code').press('Enter');
    await root.getByText(/^Sheet \d+ is in\./).waitFor();
  }
}

/** @param {Room} room */
async function group(room) {
  const { page, root, see, url } = room;
  await page.goto(`${url}#/group`);
  await on(root, 'Run a session with a group');
  await see('start');
  await page.goto(`${url}#/group/new`);
  await root.getByLabel('One to three roles or skills').check();
  await press(root, 'Start the session');
  await root.getByRole('alert').first().waitFor();
  await see('new-wrong');
  const session = await begin(room);
  await see('invite');
  await page.goto(`${url}#/group/invite/projector`);
  await on(root, 'Join on your phone');
  await see('projector-join');
  await page.goto(`${url}#/group/board`);
  await on(root, 'What we share');
  await see('board-none');
  await page.goto(`${url}#/group/gather`);
  await root.getByLabel('Type a hand-in code').fill('K7M2-QX');
  await press(root, 'Take it');
  await root.locator('.govuk-error-message').first().waitFor();
  await see('gather-wrong');
  await type(room, codes(session, 4));
  await press(root, 'Take back sheet 4');
  await see('gather-taking-back');
  await press(root, 'No, leave it in');
  await follow(root, 'Go on: close the round');
  await see('close-few');
  await page.goto(`${url}#/group/gather/paper`);
  await on(root, 'Type in a paper sheet');
  const letters = await root.locator('.app-group-letter input').all();
  await letters[0]?.fill('z');
  await press(root, 'Read it back');
  await root.locator('.govuk-error-summary').waitFor();
  await see('paper-wrong');
  for (const letter of letters) await letter.fill('b');
  await press(root, 'Read it back');
  await see('paper-read-back');
  await press(root, 'Yes, take this sheet');
  await page.goto(`${url}#/group/gather/scan`);
  await on(root, 'Scan a code with the camera');
  await see('scan');
  await page.goto(`${url}#/group/gather`);
  await type(room, codes(session, 14).slice(4));
  await see('gather');
  await follow(root, 'Go on: close the round');
  await see('close');
  await press(root, 'Close the round and show the board');
  await on(root, 'What we share');
  await see('board');
  await page.goto(`${url}#/group/board/projector`);
  await root.locator('.app-projector').waitFor();
  await see('projector-board');
  await page.goto(`${url}#/group/scenario`);
  await see('situations');
  await follow(root, 'The guarantee');
  await on(root, 'The guarantee');
  await see('vote');
  await root.getByLabel('Hands A').fill('4');
  await root.getByLabel('Hands B').fill('7');
  await press(root, 'Go on: talk about it');
  await see('talk');
  await press(root, 'Show what the writers thought');
  await root.getByRole('heading', { name: 'What the writers thought' }).waitFor();
  await see('reasons');
  await page.goto(`${page.url()}/projector`);
  await root.locator('.app-projector').waitFor();
  await see('projector-reasons');
  await page.goto(`${url}#/group/actions`);
  await press(root, 'Add an action');
  await press(root, 'Save the action');
  await root.locator('.govuk-error-summary').waitFor();
  await see('action-wrong');
  await root.locator('input[name="what"]').last().check();
  await root.getByLabel('In your own words').fill('Meet the youth council in spring');
  await root.getByLabel('Who looks after it?').fill('Cllr Evans');
  await typeDate(root.getByRole('group', { name: 'By when?' }).first(), inDays(30));
  await press(root, 'Save the action');
  await on(root, 'What we will do');
  await see('actions');
  await page.goto(`${url}#/group/script`);
  await press(root, 'Begin: Talk in pairs');
  await see('script');
  await page.goto(`${url}#/group/script/projector`);
  await root.locator('.app-projector').waitFor();
  await see('projector-clock');
  await page.goto(`${url}#/group/end`);
  await on(root, 'Finish the session');
  await see('end');
  await page.emulateMedia({ media: 'print' });
  await see('end-on-paper');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => { localStorage.setItem('guildhall-group/DAMAGED', 'none'); });
  await page.goto(`${url}?again#/group`);
  await root.getByRole('button', { name: /^Carry on: / }).waitFor();
  await see('start-kept');
  await follow(root, /^Remove: /);
  await see('delete');
}

/** @param {Room} room */
async function handIn(room) {
  const { page, root, see, url } = room;
  const session = (await begin(room)).replace('-', '');
  await page.goto(`${url}#/join`);
  await root.getByLabel('Session code').fill('K7M 2QX');
  await press(root, 'Continue');
  await root.locator('.govuk-error-summary').waitFor();
  await see('join-wrong');
  await page.goto(`${url}#/join/${session}`);
  await on(root, 'Take part in this session');
  await see('before');
  await agree(root);
  await root.locator('input[type="radio"]').first().waitFor();
  await see('question');
  await follow(root, 'Hand in what I have');
  await see('nothing-yet');
  await follow(root, 'Carry on');
  await answerAll(root, () => 'strength');
  await press(root, 'Show my first look');
  await see('picture');
  await follow(root, 'Get my code');
  await on(root, 'My code');
  await unfold(root, 'What is in this code');
  await unfold(root, 'How to take it back');
  await see('my-code');
  await page.goto(`${url}#/join/${session}/turn`);
  await on(root, 'Pass it on: the next person starts here');
  await see('turn');
  await agree(root);
  await choose(root, 'strength');
  await see('turn-question');
  await follow(root, 'Hand in what I have');
  await see('turn-ready');
  await press(root, 'Hand in, and clear the screen');
  await root.getByText('You are sheet number 1.').waitFor();
  await see('turn-in');
  await page.goto(`${url}#/sheet`);
  await see('which-sheet');
  await page.goto(`${url}#/sheet/${session}`);
  await root.locator('.app-sheet-row').first().waitFor();
  await see('sheet');
}

/** @param {Room} room */
async function alone(room) {
  const { page, root, see, url } = room;
  const plan = asked.flow.find(({ kind }) => kind === 'plan')?.id;
  const mine = record(asked, plan, { respondent: subject, startedOn: '2027-02-20', seed: 9, answer: () => 2 });
  await openFile(room, mine);
  await page.waitForURL(/#\/a\//);
  await follow(root, 'How things stand');
  await root.getByRole('heading', { name: 'What you can do with this' }).waitFor();
  await see('profile');
  await follow(root, 'See what would move a skill on');
  await on(root, 'What would it take?');
  await see('what-if');
  await page.goBack();
  await follow(root, 'Compare with an earlier time');
  await on(root, 'Compare with an earlier time');
  await see('compare');
  await root.getByLabel('The copy that you kept').setInputFiles(record(asked, plan, { respondent: subject, startedOn: '2026-01-10', seed: 4, answer: (indicator) => (indicator.startsWith('p') ? 3 : 1) }));
  await on(root, 'What has changed');
  await see('compared');
  await openFile(room, record(asked, plan, { respondent: subject, startedOn: '2027-02-20', seed: 3, answer: () => 4 }));
  await page.waitForURL(/#\/a\//);
  await follow(root, 'How things stand');
  await follow(root, 'Ask people how they see it');
  await on(root, 'People I asked');
  await choose(root, 'officers');
  await see('asked');
  const observed = observedBy(frameworks, { id: observerFrameworkId(asked, 'officers'), version: asked.version });
  if (observed === undefined) throw new Error('Nobody can be asked.');
  const files = [['a', 2], ['b', 3], ['c', 2], ['d', 3]].map(([own, level]) => {
    const got = observerAnswers(inviteObserver(asked, { subject, group: 'officers' }), walkTo(observed.framework, undefined, { ...steadyAna, respondent: `${own}~${subject}`, answer: () => Number(level) }).view());
    if (!got.ok) throw new Error(JSON.stringify(got.findings));
    return file(`${own}.json`, got.observer);
  });
  await root.getByLabel('All the files that came back').setInputFiles(files);
  await root.getByText('You see yourself', { exact: false }).first().waitFor();
  await see('asked-shown');
  await page.goto(page.url().replace(/asked.*/, 'calendar'));
  await root.locator('h1').waitFor();
  await see('calendar');
  await page.goto(`${url}#/asked`);
  await on(root, 'Somebody has asked you');
  await see('was-asked');
}

/** @param {Room} room */
async function register(room) {
  const { page, root, see, url } = room;
  const card = /** @param {string} name @param {object} decision */ (name, decision) => file('card.json', sealCard({ status: 'READY', by: 'Bo Hughes', on: '2027-01-10', until: '2028-01-10', ...decision }, { name, reference: '' }));
  await page.goto(`${url}#/register`);
  await on(root, 'Who may speak');
  await see('empty');
  for (const each of [card('Al Price', { until: '2027-03-20' }), card('Di Evans', { status: 'READY_WITH_SUPPORT', beside: 'Al Price' }), card('Mo Khan', { status: 'READY_WITH_SUPPORT', beside: 'Nobody' })]) {
    await root.locator('input[type="file"]').setInputFiles(each);
    await root.getByText(/ is on the list\.$/).waitFor();
  }
  await see('register');
  await openFile(room, record(ready, 'getting-ready'));
  await on(root, /^Getting ready/);
  await see('tasks');
  await follow(root, 'Hand this over as a file');
  await press(root, 'Lock the file and download it');
  await root.getByRole('alert').waitFor();
  await see('pass-on-blank');
  await root.getByLabel(/has watched the officer/).check();
  await root.getByLabel('Passphrase', { exact: true }).fill(words);
  await root.getByLabel('The same passphrase once more').fill(words);
  const [download] = await Promise.all([page.waitForEvent('download'), press(root, 'Lock the file and download it')]);
  await root.getByText(/^The locked file has been downloaded/).waitFor();
  await see('pass-on-made');
  await page.goto(`${url}#/finished`);
  await root.getByRole('checkbox').first().waitFor();
  await see('finished');
  await page.goto(`${url}#/`);
  await unfold(root, 'Open a saved file');
  await root.locator('input[type="file"]').setInputFiles(await download.path());
  await on(root, 'Open a locked file');
  await see('unlock');
  await openFile(room, record(ready, 'standing', { seed: 5 }));
  await on(root, /^Getting ready/);
  await page.goto(page.url().replace(/(#\/a\/[^/]+).*/, '$1/register-card'));
  await on(root, 'My card for the list');
  await see('card');
}

/** @param {Room} room */
async function device({ page, root, see, url }) {
  await page.goto(`${url}#/`);
  await root.getByText('Nothing is saved here yet.').waitFor();
  await see('home');
  await page.goto(`${url}#/device`);
  await on(root, 'About this device');
  await see('device');
  await page.goto(`${url}#/drawer/new`);
  await root.getByLabel('Passphrase', { exact: true }).waitFor();
  await see('drawer-new');
  await root.getByLabel('Passphrase', { exact: true }).fill(words);
  await root.getByLabel('The same passphrase once more').fill(words);
  await press(root, 'Make the drawer');
  await on(root, 'About my drawer');
  await see('drawer');
  await page.goto(`${url}#/`);
  await see('home-with-drawer');
  await press(root, 'Lock and leave');
  await follow(root, 'Open mine');
  await see('drawer-open-mine');
}

/** @param {Room} room */
async function flow(room) {
  const { page, root, see, url } = room;
  await page.goto(`${url}#/flow`);
  await on(root, 'See how it works');
  await see('sets');
  for (const { id } of [asked, ready]) {
    await page.goto(`${url}#/flow/${id}`);
    await on(root, /^How this works: /);
    await see(id);
  }
  await openFile(room, record(ready, 'getting-ready'));
  await on(root, /^Getting ready/);
  await page.goto(page.url().replace(/(#\/a\/[^/]+).*/, '$1/flow'));
  await root.locator('.app-flow-why').first().waitFor();
  await see('here');
}

/** By name; they are the demo's own, so an element has none of them. */
export const roomWalks = { group, 'hand-in': handIn, alone, register, device, flow };

/** @param {(framework: import('@guildhall/core').Framework) => boolean} is */
function setThat(is) {
  const found = frameworks.find(is);
  if (found === undefined) throw new Error('There is no such question set.');
  return found;
}
