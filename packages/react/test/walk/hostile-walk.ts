import type { Locator } from 'playwright-core';
import type { Supply } from './hostile-content.ts';
import { anyMark } from './hostile-words.ts';
import { answerAll, choose, dateGroup, follow, inDays, isSaved, leaveTheRest, on, passDevice, press, typeDate, unfold, way } from './steps.ts';

/** Ways through question sets whose every word is hostile: only what the interface itself says can be gone by. */
export interface HostileScene {
  readonly root: Locator;
  readonly words: Supply;
  /** Looks at the screen as it stands. */
  readonly look: () => Promise<void>;
}

async function start({ root, look }: HostileScene): Promise<void> {
  await root.getByText('Your agreement').waitFor();
  await look();
  await follow(root, 'Try one first');
  await look();
  await follow(root, /^Back$/);
  await follow(root, 'On paper instead');
  await way(root, /^Print$/).waitFor();
  await look();
  await follow(root, /^Back$/);
  await root.getByLabel('I have read this, and I agree to take part').check();
  await press(root, 'Agree and start');
  await root.locator('input[type="radio"]').first().waitFor();
}

/** The first row of something that nobody has begun. A group of rows is in a list too. */
const notBegun = (root: Locator): Locator => root.getByRole('listitem').filter({ hasText: 'Not started', hasNot: root.page().getByRole('listitem') }).first();

/** Goes to it. */
async function nextTask(root: Locator): Promise<void> {
  const row = notBegun(root);
  await row.getByRole('link').or(row.getByRole('button')).first().click();
  await root.locator('input[type="radio"], textarea').first().waitFor();
}

/** Every question of the profile, notes and reasons, the picture, the causes, and a plan of one's own. */
export async function hostileRoles(scene: HostileScene): Promise<void> {
  const { root, words, look } = scene;
  await start(scene);
  for (const group of await root.locator('fieldset').all()) await group.locator('input[type="radio"]').first().check();
  await look();
  await press(root, /^Continue$/);
  await root.locator('input[type="checkbox"]').first().check();
  await look();
  await press(root, 'Start with these');
  await root.getByRole('listitem').filter({ hasText: 'Not started' }).first().waitFor();
  await look();
  await nextTask(root);
  await choose(root, 'none-notMyRole');
  await unfold(root, 'Why?');
  await root.locator('textarea').fill(words.next());
  await look();
  await choose(root, 'level-1');
  await unfold(root, 'Add an example');
  await root.locator('textarea').fill(words.next());
  await look();
  await follow(root, 'See these questions on one page');
  await way(root, 'One question at a time').waitFor();
  await look();
  await follow(root, 'One question at a time');
  await answerAll(root, () => 'level-1');
  await look();
  await press(root, 'This part is done');
  await press(root, 'Leave these out for now');
  await way(root, 'Go on to my plan').waitFor();
  await unfold(root, 'Why this');
  await look();
  await press(root, 'Go on to my plan');
  await on(root, 'What stands in the way?');
  for (const group of await root.locator('fieldset').all()) await group.locator('input[type="radio"]').first().check();
  await look();
  await press(root, /^Continue$/);
  await press(root, 'Add my own idea');
  await root.getByRole('textbox', { name: 'What I will do' }).fill(words.next());
  await root.getByLabel('Who will see that it happens').fill(words.next());
  await root.getByLabel('How I will know that it has worked').fill(words.next());
  await typeDate(dateGroup(root, 'By when'), inDays(30));
  await typeDate(dateGroup(root, 'When I will look at it again'), inDays(60));
  await look();
  await press(root, 'This is my plan');
  await on(root, 'How is it going?');
  await look();
  await root.getByLabel('What is different now? (optional)').fill(words.next());
  await press(root, 'Close my plan');
  await isSaved(root);
  await look();
  await follow(root, 'Save and leave');
  await way(root, 'Start afresh').waitFor();
  await look();
}

/** Names of people, reasons and decisions: what others see of it. */
export async function hostileReadiness(scene: HostileScene): Promise<void> {
  const { root, words, look } = scene;
  await start(scene);
  const [date, part] = await root.locator('fieldset').all();
  if (date === undefined || part === undefined) throw new Error('nothing to tell');
  await typeDate(date, inDays(12));
  await part.locator('input[value="beside"]').check();
  await root.locator('input[inputmode="numeric"]').last().fill('4');
  await look();
  await press(root, /^Continue$/);
  await root.getByRole('listitem').filter({ hasText: 'Not started' }).first().waitFor();
  await look();
  const supports = root.getByRole('listitem').filter({ hasText: 'in place' }).last();
  await supports.getByRole('link').or(supports.getByRole('button')).first().click();
  await root.locator('input[value="notNeeded"]').first().check();
  await root.getByLabel('Why is it not needed?').fill(words.next());
  for (const group of await root.locator('fieldset').all()) if (!await group.locator('input[value="notNeeded"]').isChecked()) await group.locator('input[value="done"]').check();
  await look();
  await press(root, /^Continue$/);
  for (let parts = 0; parts < 2; parts += 1) {
    await nextTask(root);
    await root.locator('input[type="radio"]').first().check();
    await look();
    await leaveTheRest(root);
  }
  await handOver(root, words.next(200), look);
  await choose(root, 'level-3');
  await unfold(root, 'Add an example');
  await root.locator('textarea').fill(words.next());
  await look();
  await answerAll(root, () => 'level-3');
  await look();
  await press(root, 'This part is done');
  await press(root, 'I have finished: give the device back');
  const decision = root.getByRole('listitem').filter({ hasText: 'For a manager' }).last();
  await decision.getByRole('link').or(decision.getByRole('button')).first().click();
  await on(root, 'Before a manager decides');
  await root.getByLabel('What do you need so that you can take part?').fill(words.next());
  await press(root, 'Ask for a second assessor');
  await look();
  await passDevice(root);
  await root.getByLabel('Your name or staff number').fill(words.next(200));
  await press(root, /^Continue$/);
  await on(root, 'The decision');
  await root.locator('input[value="READY_WITH_SUPPORT"]').check();
  await root.getByLabel('Beside which colleague?').fill(words.next(200));
  const why = root.getByLabel('Why do you decide something else?');
  if (await why.count() > 0) await why.fill(words.next());
  await look();
  await press(root, 'Record the decision');
  await on(root, 'The decision is recorded');
  await look();
  await press(root, 'I have finished: give the device back');
  await isSaved(root);
  await look();
  const made = root.getByRole('listitem').filter({ hasText: 'For a manager' }).last();
  await made.getByRole('link').or(made.getByRole('button')).first().click();
  await on(root, 'Your side of the decision');
  await root.getByLabel('What do you say to this decision?').fill(words.next());
  await root.getByText('Your words have been saved.').waitFor();
  await look();
}

/** Somebody with a hostile name takes the device. */
async function handOver(root: Locator, name: string, look: () => Promise<void>): Promise<void> {
  const row = notBegun(root);
  await row.getByRole('link').or(row.getByRole('button')).first().click();
  await root.getByLabel('Your name or staff number').fill(name);
  await look();
  await press(root, /^Continue$/);
  await on(root, 'Your part');
  await look();
  // The part itself is the one thing on the list.
  const part = root.getByRole('listitem').filter({ hasText: anyMark }).first();
  await part.getByRole('link').or(part.getByRole('button')).first().click();
  await root.locator('input[type="radio"]').first().waitFor();
}
