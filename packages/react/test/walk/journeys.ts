import type { Locator } from 'playwright-core';
import type { Scene } from './scene.ts';
import {
  agree, answerAll, checkTitle, choose, dateGroup, follow, inDays, isSaved, leaveTheRest, on, passDevice, press, rateAll, typeDate, unfold, way,
} from './steps.ts';

/** Whole ways through the question sets, each showing every screen that it is the first to come to. */

/** What is there before anybody has agreed to anything. */
export async function beforeStarting({ root, open, see }: Scene): Promise<void> {
  await open('councillor-quick-scan');
  await see('start-scan');
  await press(root, 'Agree and start');
  await root.getByRole('alert').waitFor();
  await see('start-not-agreed');
  await follow(root, 'Try one first');
  await on(root, /cup of tea/);
  await see('practice');
  await root.locator('input[type="radio"]').first().check();
  await press(root, /^Continue$/);
  await root.getByText('Your practice answer has been thrown away.').first().waitFor();
  await see('practice-done');
  await follow(root, /^Continue$/);
  await follow(root, 'On paper instead');
  await way(root, 'Print').waitFor();
  await see('paper-scan');
  await follow(root, /^Back$/);
  await follow(root, 'Read the privacy notice');
  await way(root, 'Back to the start page').waitFor();
  await see('privacy');
  await open('councillor-quick-scan');
  await press(root, 'I do not want to take part');
  await on(root, 'I do not want to take part');
  await see('declined');
  for (const set of ['councillor-roles', 'leadership-points', 'public-meeting-readiness'] as const) {
    await open(set);
    await see(`start-${set}`);
    await follow(root, 'On paper instead');
    await way(root, 'Print').waitFor();
    await see(`paper-${set}`);
  }
}

/** The quick scan, to the end, and deleted. */
export async function quickScan({ root, open, see }: Scene): Promise<void> {
  await open('councillor-quick-scan');
  await agree(root);
  await root.locator('input[type="radio"]').first().waitFor();
  await see('scan-question');
  await press(root, /^Continue$/);
  await root.getByRole('alert').waitFor();
  await see('scan-question-blank');
  await follow(root, 'See these questions on one page');
  await way(root, 'One question at a time').waitFor();
  await see('scan-group');
  await follow(root, 'One question at a time');
  await follow(root, checkTitle);
  await on(root, checkTitle);
  await press(root, 'Show my first look');
  await root.getByRole('alert').waitFor();
  await see('scan-check-blanks');
  await root.getByRole('alert').getByRole('link').or(root.getByRole('alert').getByRole('button')).first().click();
  const choices = ['strength', 'toDevelop', 'needToKnowMore', 'notImportant'];
  await answerAll(root, (place) => choices[place % 4] ?? 'strength');
  await see('scan-check');
  await press(root, 'Show my first look');
  await on(root, 'Your first look');
  await see('scan-picture');
  await press(root, 'Finish');
  await on(root, 'You have finished');
  await isSaved(root);
  await see('scan-over');
}

/** Says goodbye to what is open: everything is deleted. */
export async function stopAndDelete({ root, see }: Scene): Promise<void> {
  await follow(root, 'Stop and delete');
  await on(root, 'Stop and delete?');
  await see('stop');
  await press(root, 'Yes, stop and delete');
  await on(root, 'Deleted');
  await see('deleted');
}

/** Two roles and one skill, to the profile. */
export async function councillor({ root, open, see }: Scene): Promise<void> {
  await open('councillor-roles');
  await agree(root);
  await on(root, 'About you');
  await press(root, /^Continue$/);
  await root.getByRole('alert').waitFor();
  await see('about-blank');
  for (const value of ['non-executive', 'both', 'yes']) await choose(root, value);
  await see('about');
  await press(root, /^Continue$/);
  await on(root, 'What would you like to look at today?');
  await press(root, 'Start with these');
  await root.getByRole('alert').waitFor();
  await see('choose-blank');
  await root.getByLabel('Helping local people get things done').check();
  await root.getByLabel('Improving the area').check();
  await see('choose');
  await press(root, 'Start with these');
  await way(root, 'Improving the area').waitFor();
  await see('tasks');
  await role({ root, see }, 'Helping local people get things done', 2);
  await role({ root, see: async () => { await Promise.resolve(); } }, 'Improving the area', 4);
  await on(root, 'What would you like to look at today?');
  await root.locator('input[type="checkbox"]').first().check();
  await see('choose-skills');
  await press(root, 'Start with these');
  await follow(root, /plan/i);
  await root.locator('input[type="radio"]').first().waitFor();
  await answerAll(root, () => 'level-2');
  await press(root, 'This part is done');
  await on(root, 'How things stand');
  await see('profile');
}

/** One role, with its levels round about one. */
async function role({ root, see }: Pick<Scene, 'root' | 'see'>, name: string, level: number): Promise<void> {
  await follow(root, name);
  await root.locator('input[type="radio"]').first().waitFor();
  await see('question');
  await choose(root, 'none-notMyRole');
  await unfold(root, 'Why?');
  await see('question-not-my-role');
  await choose(root, `level-${level}`);
  await unfold(root, 'Add an example');
  await root.getByLabel('Your example').fill('We agreed the play street together.');
  await isSaved(root);
  await see('question-with-example');
  await follow(root, 'See these questions on one page');
  await way(root, 'One question at a time').waitFor();
  await see('group');
  await follow(root, 'One question at a time');
  await answerAll(root, (place) => `level-${Math.min(5, level + (place % 2))}`);
  await see('check');
  await press(root, 'This part is done');
}

/** From a profile to the plan as it is agreed, followed up and closed. */
export async function plan({ root, see }: Scene): Promise<void> {
  await unfold(root, 'Why this');
  await see('profile-why');
  await press(root, 'Go on to my plan');
  await on(root, 'What stands in the way?');
  await press(root, /^Continue$/);
  await root.getByRole('alert').waitFor();
  await see('causes-blank');
  const groups = await root.locator('fieldset').all();
  for (const [place, group] of groups.entries()) await group.locator(`input[value="${place === 0 ? 'council-rules' : 'practise'}"]`).check();
  await see('causes');
  await press(root, /^Continue$/);
  await way(root, /^Put this in my plan/).waitFor();
  await see('plan-empty');
  await press(root, 'This is my plan');
  await root.getByRole('alert').waitFor();
  await see('plan-blank');
  await press(root, /^Put this in my plan/);
  await press(root, 'Add my own idea');
  await press(root, 'This is my plan');
  await root.getByRole('alert').waitFor();
  await see('plan-steps-blank');
  await press(root, /^Remove: Add my own idea/);
  await see('plan');
  await press(root, 'This is my plan');
  await on(root, 'How is it going?');
  await isSaved(root);
  await see('follow-up');
  await press(root, /^I have done this/);
  await root.getByText(/^Done on/).first().waitFor();
  await see('follow-up-done');
  await press(root, 'Close my plan');
  await on(root, 'You have finished');
  await isSaved(root);
  await see('over-with-plan');
}

/** All four parts and the points that are put to a chief executive, to the summary. */
export async function leadership({ root, open, see }: Scene): Promise<void> {
  await open('leadership-points');
  await agree(root);
  await root.locator('input[value="chief-executive"]').check();
  await see('identity');
  await press(root, /^Continue$/);
  await way(root, 'The change you are leading').waitFor();
  await see('leadership-tasks');
  await follow(root, 'The change you are leading');
  await root.locator('textarea').first().waitFor();
  await see('prompt');
  await press(root, /^Continue$/);
  await root.getByRole('alert').waitFor();
  await see('prompt-blank');
  await answerAll(root, () => '');
  await see('check-words');
  await press(root, 'This part is done');
  for (const area of [/^Outcomes/, /^Interests/, /^Emotions/]) await part(root, area, (place) => `level-${2 + (place % 3)}`);
  await part(root, 'All three together', () => 'level-3');
  await part(root, 'Points for leading well', (place) => `level-${1 + (place % 5)}`);
  await part(root, 'Looking back', () => '');
  await on(root, 'What you said');
  await see('leadership-profile');
}

async function part(root: Locator, name: string | RegExp, chooser: (place: number) => string): Promise<void> {
  await follow(root, name);
  await root.locator('input[type="radio"], textarea').first().waitFor();
  await answerAll(root, chooser);
  await press(root, 'This part is done');
}

/** Everything an officer does alone, with a meeting in twelve days. */
export async function officerAlone({ root, open, see }: Scene): Promise<void> {
  await open('public-meeting-readiness');
  await agree(root);
  await on(root, 'Your meeting');
  await typeDate(dateGroup(root, 'When is the meeting?'), '2027-02-31');
  await root.getByLabel(/^At how many public meetings/).fill('three');
  await press(root, /^Continue$/);
  await root.getByRole('alert').waitFor();
  await see('meeting-wrong');
  await typeDate(dateGroup(root, 'When is the meeting?'), inDays(12));
  await root.locator('input[value="alone"]').check();
  await root.getByLabel(/^At how many public meetings/).fill('1');
  await see('meeting');
  await press(root, /^Continue$/);
  await way(root, 'Help to have before you go').waitFor();
  await see('ready-tasks');
  await follow(root, 'Help to have before you go');
  await on(root, 'Help to have before you go');
  await see('supports');
  const first = root.locator('fieldset').first();
  await first.locator('input[value="notNeeded"]').check();
  const why = root.getByLabel('Why is it not needed?');
  await why.focus();
  await why.blur();
  await root.getByText(/Say why this is not needed/).first().waitFor();
  await see('supports-no-reason');
  for (const support of await root.locator('fieldset').all()) await support.locator('input[value="done"]').check();
  await see('supports-done');
  await press(root, /^Continue$/);
  await part(root, 'How you see it yourself', (place) => `level-${2 + (place % 2)}`);
  await follow(root, 'Ten situations');
  await root.locator('input[type="radio"]').first().waitFor();
  await see('scenario');
  await press(root, /^Continue$/);
  await root.getByRole('alert').waitFor();
  await see('scenario-blank');
  await rateAll(root, (place) => 1 + (place % 4));
  await see('scenario-check');
  await press(root, 'This part is done');
}

/** The same, with nothing answered but one question each, and everything else left out: as far as a decision. */
export async function officerInHaste({ root, open }: Pick<Scene, 'root' | 'open'>): Promise<void> {
  await open('public-meeting-readiness');
  await agree(root);
  await root.locator('input[value="beside"]').check();
  await root.getByLabel(/^At how many public meetings/).fill('0');
  await press(root, /^Continue$/);
  await follow(root, 'How you see it yourself');
  await choose(root, 'level-2');
  await leaveTheRest(root);
  await follow(root, 'Ten situations');
  await root.locator('input[type="radio"]').first().waitFor();
  await leaveTheRest(root);
  await follow(root, 'What a colleague has seen');
  await passDevice(root);
  await root.getByLabel('Your name or staff number').fill('Cy Morgan');
  await press(root, /^Continue$/);
  await follow(root, 'What a colleague has seen');
  await choose(root, 'level-1');
  await leaveTheRest(root);
  await press(root, 'I have finished: give the device back');
}

/** An assessor takes their turn on the same device. */
export async function assessor({ root, see }: Pick<Scene, 'root' | 'see'>, level: number): Promise<void> {
  await follow(root, 'What a colleague has seen');
  await passDevice(root, async () => { await see('ways-to-turn'); });
  await press(root, /^Continue$/);
  await root.getByRole('alert').waitFor();
  await see('hand-over-blank');
  await root.getByLabel('Your name or staff number').fill('Cy Morgan');
  await see('hand-over');
  await press(root, /^Continue$/);
  await on(root, 'Your part');
  await see('guest-tasks');
  await follow(root, 'What a colleague has seen');
  await root.locator('input[type="radio"]').first().waitFor();
  await see('observed');
  await answerAll(root, () => `level-${level}`);
  await see('observed-check');
  await press(root, 'This part is done');
  await on(root, 'Your part');
  await press(root, 'I have finished: give the device back');
}

/** A manager decides. */
export async function manager({ root, see }: Pick<Scene, 'root' | 'see'>, outcome: string): Promise<void> {
  await follow(root, 'What you may do at the meeting');
  await on(root, 'Before a manager decides');
  await see('your-side');
  await passDevice(root);
  await root.getByLabel('Your name or staff number').fill('Bo Hughes');
  await press(root, /^Continue$/);
  await on(root, 'The decision');
  await press(root, 'Record the decision');
  await root.getByRole('alert').waitFor();
  await see('decision-blank');
  await root.locator(`input[value="${outcome}"]`).check();
  await see('decision');
  await press(root, 'Record the decision');
  await on(root, 'The decision is recorded');
  await press(root, 'I have finished: give the device back');
  await isSaved(root);
}

/** From a decision that lets somebody speak to a meeting that was talked over. */
export async function standing({ root, see }: Scene): Promise<void> {
  await root.getByText(/^May speak alone until/).first().waitFor();
  await see('decided');
  await follow(root, 'What to work on next');
  await root.getByLabel('I do not want a plan now').check();
  await press(root, 'This is my plan');
  await root.getByRole('alert').waitFor();
  await see('plan-without-a-reason');
  await root.getByLabel('Why not?').fill('I feel ready.');
  await press(root, 'This is my plan');
  await on(root, 'Where you stand');
  await see('standing');
  await unfold(root, 'Something serious happened');
  await unfold(root, 'I have been to a meeting');
  await see('standing-unfolded');
  await press(root, /^Save$/);
  await root.getByText(/^Talk the meeting over by/).first().waitFor();
  await see('standing-talk-due');
  await press(root, 'We have talked it over');
  await root.getByText(/Talked over on/).first().waitFor();
  await follow(root, 'My card for the room');
  await on(root, 'My card for the room');
  await see('card');
  await isSaved(root);
}
