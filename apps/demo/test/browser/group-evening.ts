import { frameworks } from '@guildhall/core/frameworks';
import { handInCodeOf, readSessionCode, type SessionPlan } from '@guildhall/core/group';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { follow, on, press } from '#walk/steps.ts';

/** What a person says of the skill at this place: `s` a strength, `d` to develop, `n` not important. */
type Saying = (person: number, place: number) => 's' | 'd' | 'n';
const choices = { s: 'strength', d: 'toDevelop', n: 'notImportant' } as const;

/** The first three are strengths of all, the next four divide the room, one is nobody's, and the rest are to develop. */
const usual: Saying = (person, place) => (place < 3 ? 's' : place < 7 ? (person % 2 === 0 ? 's' : 'd') : place === 7 ? 'n' : 'd');

/** What the board then says. */
export const asExpected = [
  ...Array.from({ length: 3 }, () => 'Most of us do this'), ...Array.from({ length: 4 }, () => 'We differ'), 'Too few of us to say',
  ...Array.from({ length: 2 }, () => 'Most of us are not there yet'),
];

/** Somebody who has answered nothing. */
export const noAnswers = { facts: {}, raters: [], checks: {}, scenarios: {}, causes: {}, discussedFlags: [], responses: {} };

export function planIn(session: string): SessionPlan {
  const read = readSessionCode(frameworks, session);
  if (!read.ok) throw new Error(`no session code: ${session}`);
  return read.plan;
}

/** Hand-in codes as so many people's own devices would make them. */
export function codesFor(session: string, people: number, saying: Saying = usual): readonly string[] {
  const plan = planIn(session);
  return Array.from({ length: people }, (_, person) => {
    const responses = Object.fromEntries(plan.competencies.map((id, place) => [id, { choice: choices[saying(person, place)] }]));
    return handInCodeOf(plan, { ...noAnswers, responses }, 20_270_301 + person * 7919);
  });
}

/** From the list of sessions to the page before people answer. Gives the session code. */
export async function begin(root: Locator, url: string, people?: number): Promise<string> {
  await root.page().goto(`${url}#/group`);
  await follow(root, 'Start a new session');
  await on(root, 'What is this session about?');
  if (people !== undefined) await root.getByLabel('How many people do you expect?').fill(String(people));
  await press(root, 'Start the session');
  await on(root, 'Before people answer');
  return (await root.locator('.app-group-code strong').innerText()).trim();
}

export async function typeCodes(root: Locator, codes: readonly string[]): Promise<void> {
  const field = root.getByLabel('Type a hand-in code');
  for (const code of codes) {
    await field.fill(code);
    await field.press('Enter');
    await expect.poll(async () => await field.inputValue()).toBe('');
  }
}

export async function closeRound(root: Locator): Promise<void> {
  await follow(root, 'Go on: close the round');
  await on(root, 'Close the round?');
  await press(root, 'Close the round and show the board');
  await on(root, 'What we share');
}

/** What the board says of each skill. */
export const boardOf = async (page: Page): Promise<readonly string[]> => (await page.locator('.app-board-says').allInnerTexts()).map((text) => text.trim());
