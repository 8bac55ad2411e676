import type { Keys } from './keys.ts';
import { checkTitle, inDays } from './steps.ts';

/** Ways through the question sets with Tab, Shift+Tab, the arrows, Space and Enter alone. Each begins on the first page of its set. */

async function agreeing(keys: Keys): Promise<void> {
  await keys.tick(/^I have read this/);
  await keys.go(/^Agree and start$/);
}

/** Answers so many questions and leaves the rest of the part out. */
async function someOf(keys: Keys, part: RegExp, answers: number, choose: (place: number) => number): Promise<void> {
  await keys.go(part);
  for (let place = 0; place < answers; place += 1) {
    await keys.answer(choose(place));
    await keys.go(/^Continue$/);
  }
  await keys.go(/^Check your answers$/);
  await keys.enter(/^This part is done$/);
  await keys.go(/^Leave them out and go on$/);
}

/** Answers every question of a part. */
async function allOf(keys: Keys, part: RegExp, choose: (place: number) => number): Promise<void> {
  let title = await keys.go(part);
  for (let place = 0; title !== checkTitle; place += 1) {
    await keys.answer(choose(place));
    title = await keys.go(/^Continue$/);
  }
  await keys.go(/^This part is done$/);
}

async function date(keys: Keys, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  await keys.type(/^Day$/, day);
  await keys.type(/^Month$/, month);
  await keys.type(/^Year$/, year);
}

/** From the picture of how things stand to a plan that is agreed. */
async function planning(keys: Keys, what: 'idea' | 'own'): Promise<void> {
  if (await keys.go(/^Go on to my plan$/) === 'What stands in the way?') {
    const gaps = await keys.groups();
    for (let gap = 0; gap < gaps; gap += 1) await keys.choose(0);
    await keys.go(/^Continue$/);
  }
  if (what === 'idea') await keys.enter(/^Put this in my plan/);
  else {
    await keys.enter(/^Add my own idea$/);
    await keys.type(/^What I will do$/, 'Hold a walk-about');
    await date(keys, inDays(20));
    await keys.type(/^How I will know/, 'Ten people came.');
    await date(keys, inDays(40));
  }
  await keys.go(/^This is my plan$/);
}

/** Two roles with a few answers each, no skills, to a plan. */
export async function twoRoles(keys: Keys): Promise<void> {
  await agreeing(keys);
  for (let fact = 0; fact < 3; fact += 1) await keys.choose(0);
  await keys.go(/^Continue$/);
  await keys.tick(/^Helping local people get things done/);
  await keys.tick(/^Improving the area/);
  await keys.go(/^Start with these$/);
  await someOf(keys, /^Helping local people get things done$/, 3, () => 1);
  await someOf(keys, /^Improving the area$/, 3, () => 4);
  await keys.go(/^Leave these out for now$/);
  await planning(keys, 'idea');
}

/** What a change asks of its leader, all of it, and a few points, to a plan. */
export async function leadingChange(keys: Keys): Promise<void> {
  await agreeing(keys);
  await keys.choose(0);
  await keys.go(/^Continue$/);
  await allOf(keys, /^The change you are leading$/, () => 0);
  for (const area of [/^Outcomes/, /^Interests/, /^Emotions/, /^All three together$/]) await allOf(keys, area, (place) => 1 + (place % 3));
  await someOf(keys, /^Points for leading well$/, 2, () => 2);
  await allOf(keys, /^Looking back$/, () => 0);
  await planning(keys, 'own');
}

/** Getting ready with blanks left out, watched and decided by others on the same device. */
export async function gettingReady(keys: Keys, decide: number): Promise<void> {
  await agreeing(keys);
  await date(keys, inDays(12));
  await keys.choose(0);
  await keys.type(/^At how many public meetings/, '2');
  await keys.go(/^Continue$/);
  await keys.go(/^Help to have before you go$/);
  await keys.choose(1);
  await keys.go(/^Continue$/);
  await someOf(keys, /^How you see it yourself$/, 2, () => 2);
  let title = await keys.go(/^Ten situations$/);
  const ways = await keys.groups();
  for (let each = 0; each < ways; each += 1) await keys.choose(each % 4);
  for (title = await keys.go(/^Continue$/); title !== checkTitle; title = await keys.go(/^Skip for now$/));
  await keys.enter(/^This part is done$/);
  await keys.go(/^Leave them out and go on$/);
  if (await keys.go(/^What a colleague has seen$/) !== 'I am somebody else') await keys.go(/^They are here/);
  await keys.type(/^Your name or staff number$/, 'Cy Morgan');
  await keys.go(/^Continue$/);
  await someOf(keys, /^What a colleague has seen$/, 2, () => 2);
  await keys.go(/^I have finished: give the device back$/);
  await keys.go(/^What you may do at the meeting$/);
  await keys.go(/^(?:Hand over to a manager|They are here: pass them this device)$/);
  await keys.type(/^Your name or staff number$/, 'Bo Hughes');
  await keys.go(/^Continue$/);
  await keys.choose(decide);
  await keys.type(/^Why do you decide something else/, 'Let us practise first.');
  await keys.go(/^Record the decision$/);
  await keys.go(/^I have finished: give the device back$/);
}
