import type { Page } from 'playwright-core';
import { agree, answerAll, follow, inDays, isSaved, on, press, rateAll, typeDate } from './walk.ts';

/** Whole ways through the demo, each stopping where a test looks closer. `see` is called at every page worth a look. */
export type See = (name: string) => Promise<void>;

const nobody: See = async () => { await Promise.resolve(); };

/** The quick scan, to the picture. */
export async function quickScan(page: Page, see: See = nobody): Promise<void> {
  await agree(page, /^Quick scan/);
  await see('scan-question');
  const choices = ['strength', 'toDevelop', 'needToKnowMore', 'notImportant'];
  await answerAll(page, (place) => choices[place % 4] ?? 'strength');
  await see('scan-check');
  await press(page, 'Show my first look');
  await on(page, 'Your first look');
  await see('scan-picture');
}

/** Two roles and one skill, to the profile. */
export async function councillor(page: Page, see: See = nobody): Promise<void> {
  await agree(page, /^Councillor roles/);
  await on(page, 'About you');
  await page.locator('input[name="office"][value="non-executive"]').check();
  await page.locator('input[name="leaning"][value="both"]').check();
  await page.locator('input[name="localBudget"][value="yes"]').check();
  await see('about');
  await press(page, 'Continue');
  await on(page, 'What would you like to look at today?');
  await page.getByLabel('Helping local people get things done').check();
  await page.getByLabel('Improving the area').check();
  await see('choose');
  await press(page, 'Start with these');
  await see('tasks');
  for (const [role, level] of [['Helping local people get things done', 2], ['Improving the area', 4]] as const) {
    await follow(page, role);
    await answerAll(page, (place) => `level-${Math.min(5, level + (place % 2))}`);
    await press(page, 'This part is done');
  }
  await on(page, 'What would you like to look at today?');
  await page.locator('main .checkbox input').first().check();
  await press(page, 'Start with these');
  await page.locator('main .task-name a').filter({ hasText: 'plan' }).first().click();
  await answerAll(page, () => 'level-2');
  await press(page, 'This part is done');
  await on(page, 'How things stand');
  await see('profile');
}

/** From a profile to the plan as it is agreed and looked at again. */
export async function planFromProfile(page: Page, see: See = nobody): Promise<void> {
  await press(page, 'Go on to my plan');
  await on(page, 'What stands in the way?');
  for (const group of await page.locator('main fieldset').all()) await group.locator('input[value="practise"]').check();
  await see('causes');
  await press(page, 'Continue');
  await page.getByRole('button', { name: /^Put this in my plan/ }).first().click();
  await see('plan');
  await press(page, 'This is my plan');
}

/** All four parts and the points that are put to a chief executive, to the summary. */
export async function leadership(page: Page, see: See = nobody): Promise<void> {
  await agree(page, /^Leading a change/);
  await page.locator('input[name="identity"][value="chief-executive"]').check();
  await press(page, 'Continue');
  await follow(page, 'The change you are leading');
  await see('prompt');
  await answerAll(page, () => '');
  await press(page, 'This part is done');
  for (const area of [/^Outcomes/, /^Interests/, /^Emotions/]) {
    await follow(page, area);
    await answerAll(page, (place) => `level-${2 + (place % 3)}`);
    await press(page, 'This part is done');
  }
  await follow(page, 'All three together');
  await answerAll(page, () => 'level-3');
  await press(page, 'This part is done');
  await follow(page, 'Points for leading well');
  await answerAll(page, (place) => `level-${1 + (place % 5)}`);
  await press(page, 'This part is done');
  await follow(page, 'Looking back');
  await answerAll(page, () => '');
  await press(page, 'This part is done');
  await on(page, 'What you said');
  await see('integrity');
}

/** Everything an officer does alone, with a meeting in twelve days. */
export async function officerAlone(page: Page, see: See = nobody): Promise<void> {
  await agree(page, /^Getting ready for public meetings/);
  await on(page, 'Your meeting');
  await typeDate(page, 'meetingOn', inDays(12));
  await page.locator('input[name="part"][value="alone"]').check();
  await page.locator('#meetingsSpoken').fill('1');
  await see('meeting');
  await press(page, 'Continue');
  await see('ready-tasks');
  await follow(page, 'Help to have before you go');
  await on(page, 'Help to have before you go');
  for (const support of await page.locator('main .support').all()) await support.locator('input[value="done"]').check();
  await see('supports');
  await press(page, 'Continue');
  await follow(page, 'How you see it yourself');
  await answerAll(page, (place) => `level-${2 + (place % 2)}`);
  await press(page, 'This part is done');
  await follow(page, 'Ten situations');
  await see('scenario');
  await rateAll(page, (place) => 1 + (place % 4));
  await press(page, 'This part is done');
}

/** The same, with nothing answered but one question each, and everything else left out: as far as a decision. */
export async function officerInHaste(page: Page): Promise<void> {
  await agree(page, /^Getting ready for public meetings/);
  await page.locator('input[name="part"][value="beside"]').check();
  await page.locator('#meetingsSpoken').fill('0');
  await press(page, 'Continue');
  await follow(page, 'How you see it yourself');
  await page.locator('main input[value="level-2"]').check();
  await leaveTheRest(page);
  await follow(page, 'Ten situations');
  await leaveTheRest(page);
  await follow(page, 'What a colleague has seen');
  await page.getByLabel('Your name or staff number').fill('Cy Morgan');
  await press(page, 'Continue');
  await follow(page, 'What a colleague has seen');
  await page.locator('main input[value="level-1"]').check();
  await leaveTheRest(page);
  await press(page, 'I have finished: give the device back');
}

async function leaveTheRest(page: Page): Promise<void> {
  await page.goto(page.url().replace(/\/part\/([^/?]+).*/, '/part/$1/check'));
  await press(page, 'This part is done');
  await press(page, 'Leave them out and go on');
}

/** An assessor takes their turn on the same device. */
export async function assessor(page: Page, level: number, see: See = nobody): Promise<void> {
  await follow(page, 'What a colleague has seen');
  await on(page, 'I am somebody else');
  await page.getByLabel('Your name or staff number').fill('Cy Morgan');
  await see('hand-over');
  await press(page, 'Continue');
  await on(page, 'Your part');
  await see('guest');
  await follow(page, 'What a colleague has seen');
  await see('observed');
  await answerAll(page, () => `level-${level}`);
  await press(page, 'This part is done');
  await press(page, 'I have finished: give the device back');
}

/** A manager decides. */
export async function manager(page: Page, outcome: string, see: See = nobody): Promise<void> {
  await follow(page, 'What you may do at the meeting');
  await see('your-side');
  await follow(page, 'Hand over to a manager');
  await page.getByLabel('Your name or staff number').fill('Bo Hughes');
  await press(page, 'Continue');
  await on(page, 'The decision');
  await page.locator(`input[name="outcome"][value="${outcome}"]`).check();
  await see('decision');
  await press(page, 'Record the decision');
  await on(page, 'Your part');
  await press(page, 'I have finished: give the device back');
  await isSaved(page);
}
