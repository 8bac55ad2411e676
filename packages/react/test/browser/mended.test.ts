import { launchChromium } from '@guildhall/config/chromium';
import { english } from '@guildhall/core/messages';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaintsOf, servePage, type ServedPage } from './page.ts';
import { agree, saved, title } from './people.ts';

const browser = await launchChromium();
afterAll(async () => { await browser.close(); });

/** One page; which host stands around the assessment follows from its address. */
const source = `
  import { StrictMode, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  import { Assessment, memoryPlaces, memoryStore } from '@guildhall/react';
  import { defaultCouncilProfile } from '@guildhall/core/council';
  import { publicMeetingReadiness } from '@guildhall/core/frameworks';
  import { smallScan } from '@guildhall/core/testing';
  const root = document.getElementById('root');
  const store = memoryStore();
  const places = memoryPlaces();
  const [told, submits] = [[], []];
  Object.assign(window, { store, places, told, submits });
  const meeting = <Assessment framework={publicMeetingReadiness} store={store} places={places} />;
  const council = { ...defaultCouncilProfile, name: 'Ashmoor Council' };
  const count = (event) => { submits.push(event.target.id); event.preventDefault(); };

  function AsksForMore() {
    const [sharing, setSharing] = useState('nobody');
    return <><button onClick={() => { setSharing('result'); }}>The council asks for more</button>
      <Assessment framework={smallScan} council={council} store={store} places={places} sharing={sharing} onComplete={(completion) => { told.push(completion); }} /></>;
  }
  function FormOfComponents() {
    return <form id="host" action="elsewhere" onSubmit={count}><input name="theirs" defaultValue="stays" />{meeting}<button>Send</button></form>;
  }
  if (location.hash === '#in-a-form') {
    const form = document.body.appendChild(Object.assign(document.createElement('form'), { id: 'host', action: 'elsewhere' }));
    form.append(Object.assign(document.createElement('input'), { name: 'theirs', value: 'stays' }), root, Object.assign(document.createElement('button'), { textContent: 'Send' }));
    form.addEventListener('submit', count);
  }
  const hosts = { '#asks-for-more': <AsksForMore />, '#form-of-components': <FormOfComponents /> };
  createRoot(root).render(<StrictMode>{hosts[location.hash] ?? meeting}</StrictMode>);
`;

let site: ServedPage;
beforeAll(async () => { site = await servePage(source); });
afterAll(async () => { await site.close(); });

interface Tools {
  readonly store: { readonly all: () => Promise<readonly { readonly value: Kept }[]> };
  readonly places: { readonly current: () => readonly string[]; readonly go: (path: readonly string[]) => void };
  readonly told: readonly unknown[];
  readonly submits: readonly string[];
}
interface Kept {
  readonly promised: unknown;
  readonly envelope: { readonly body: { readonly journal: readonly { readonly event: Readonly<Record<string, unknown>> }[] } };
}

/** Opens the page, and tries something on it; whatever it complains of fails the test. */
async function onPage(host: '' | '#asks-for-more' | '#in-a-form' | '#form-of-components', attempt: (page: Page) => Promise<void>, mayComplain: RegExp = /^$/): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  const complaints = complaintsOf(page);
  try {
    await page.goto(site.url + host);
    await attempt(page);
    expect(complaints.filter((said) => !mayComplain.test(said))).toEqual([]);
  } finally {
    await page.close();
  }
}

/** What is kept, read from the store itself: one assessment. */
async function kept(page: Page): Promise<Kept> {
  const all = await page.evaluate(async () => await (window as unknown as Tools).store.all());
  const [first] = all;
  if (first === undefined || all.length > 1) throw new Error(`${all.length} assessments are kept, and not one.`);
  return first.value;
}

const lastEvent = async (page: Page): Promise<unknown> => (await kept(page)).envelope.body.journal.at(-1)?.event;

/** Goes to another page of the assessment that is open. */
async function goTo(page: Page, ...path: readonly string[]): Promise<void> {
  const before = await title(page);
  await page.evaluate((to) => {
    const { places } = (window as unknown as Tools);
    places.go([...places.current().slice(0, 2), ...to]);
  }, path);
  await page.waitForFunction((was) => document.querySelector('[data-guildhall-title]')?.textContent?.trim() !== was, before);
}

/** Begins with a meeting to speak at, and goes past the facts about it. */
async function begin(page: Page): Promise<void> {
  await agree(page);
  await page.getByRole('radio', { name: 'Speak alone' }).check();
  await page.getByRole('textbox', { name: 'At how many public meetings' }).fill('2');
  await page.getByRole('button', { name: english['common.continue'] }).click();
  await page.getByRole('heading', { name: 'Your meeting' }).waitFor({ state: 'detached' });
}

/** Types, and presses something by script a moment later: no field is left, and what was typed still waits to be saved. */
async function typeAndPress(words: Locator, typed: string, button: Locator): Promise<void> {
  await words.focus();
  const pressed = await button.elementHandle();
  const between = await words.evaluate(async (field, [text, element]) => {
    const began = performance.now();
    document.execCommand('insertText', false, text);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    (element as HTMLElement).click();
    return { milliseconds: performance.now() - began, left: field !== document.activeElement && field.isConnected };
  }, [typed, pressed] as const);
  expect(between.left).toBe(false);
  expect(between.milliseconds).toBeLessThan(400);
}

/** Longer than words wait to be saved. */
const aWhile = 700;

describe('words that come late', () => {
  const note = (page: Page): Locator => page.getByRole('textbox', { name: english['question.note.label'] });

  /** A level is chosen, saved, and an example is about to be typed beside it. */
  async function levelWithNote(page: Page): Promise<void> {
    await begin(page);
    await goTo(page, 'part', 'self-check', '1');
    await page.getByRole('radio').nth(2).check();
    await saved(page);
    expect(await lastEvent(page)).toMatchObject({ type: 'item.answered', response: { level: 2 } });
    await page.getByText(english['question.note.add']).click();
  }

  it('go to the non-answer that was chosen since, and bring no level back', async () => {
    await onPage('', async (page) => {
      await levelWithNote(page);
      const none = page.getByRole('radio', { name: english['question.none.needToKnowMore'] });
      await typeAndPress(note(page), 'I chaired the forum in May', none);
      await page.waitForTimeout(aWhile);
      await saved(page);
      expect(await none.isChecked()).toBe(true);
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
      expect(await lastEvent(page)).toMatchObject({ type: 'item.answered', response: { none: 'needToKnowMore', note: 'I chaired the forum in May' } });
    });
  });

  it('never undo “Clear my answer”', async () => {
    await onPage('', async (page) => {
      await levelWithNote(page);
      await typeAndPress(note(page), 'I chaired the forum in May', page.getByRole('button', { name: english['question.clear'] }));
      await page.waitForTimeout(aWhile);
      await saved(page);
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
      expect(await lastEvent(page)).toMatchObject({ type: 'item.cleared' });
    });
  });

  it('say why something is not needed only as long as it is not needed', async () => {
    await onPage('', async (page) => {
      await begin(page);
      await goTo(page, 'part', 'supports');
      const support = page.getByRole('listitem').filter({ has: page.getByRole('radio') }).first();
      const done = support.getByRole('radio', { name: english['supports.status.done'] });
      await support.getByRole('radio', { name: english['supports.status.notNeeded'] }).check();
      await typeAndPress(support.getByRole('textbox'), 'I have been here for years', done);
      await page.waitForTimeout(aWhile);
      await saved(page);
      expect(await done.isChecked()).toBe(true);
      expect(await support.getByRole('textbox').count()).toBe(0);
      expect(await lastEvent(page)).toMatchObject({ type: 'check.settled', as: 'done' });
    });
  });
});

describe('a promise that changes before it is agreed to', () => {
  it('takes the tick away and asks again, and what is agreed to then is what is kept and handed over', async () => {
    await onPage('#asks-for-more', async (page) => {
      const tick = page.getByRole('checkbox', { name: english['start.agreement.label'] });
      const start = page.getByRole('button', { name: english['start.agreement.button'] });
      await tick.check();
      await page.getByRole('button', { name: 'The council asks for more' }).click();
      expect(await tick.isChecked()).toBe(false);
      await start.click();
      await page.getByRole('alert').getByText(english['start.agreement.needed']).waitFor();
      expect(await page.evaluate(async () => (await (window as unknown as Tools).store.all()).length)).toBe(0);

      await tick.check();
      await start.click();
      await page.getByRole('radio', { name: 'A strength' }).check();
      await saved(page);
      expect((await kept(page)).promised).toEqual({ sharing: 'result', includeIntegrity: false });
      await goTo(page, 'part', 'scan', 'check');
      // Blanks are named once; then they may stay.
      await page.getByRole('button', { name: english['screens.scan.show'] }).click();
      await page.getByRole('button', { name: english['question.blanks.leaveOut'] }).click();
      await page.getByRole('checkbox', { name: english['plan.none'] }).check();
      await page.getByRole('textbox', { name: english['plan.none.why'] }).fill('I want to talk to my mentor first.');
      await page.getByRole('button', { name: english['plan.agree'] }).click();
      await page.waitForFunction(() => (window as unknown as Tools).told.length > 0);
      expect(await page.evaluate(() => (window as unknown as Tools).told)).toMatchObject([{ sharing: 'result', plan: [], result: {} }]);
    });
  });
});

describe('inside a form of the host’s', () => {
  /** What the host’s form would send, and what it was told has been sent. */
  const sent = async (page: Page): Promise<unknown> => await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#host');
    return { fields: form === null ? null : [...new FormData(form)], submits: (window as unknown as Partial<Tools>).submits };
  });
  const nothing = { fields: [['theirs', 'stays']], submits: [] };

  async function choose(page: Page, radio: Locator): Promise<void> {
    await radio.check();
    expect(await sent(page)).toEqual(nothing);
    await radio.press('Enter');
    await page.waitForTimeout(100);
    expect(await sent(page)).toEqual(nothing);
    expect(await radio.isChecked()).toBe(true);
  }

  async function tryOut(page: Page): Promise<void> {
    const there = page.url();
    await page.getByText(english['start.practice'], { exact: true }).click();
    await page.getByRole('heading', { name: english['start.practice.question'] }).waitFor();
    await choose(page, page.getByRole('radio').nth(1));
    await page.getByText(english['start.practice.skip']).click();
    // Its form is sent with a button, and goes on to the next page.
    await begin(page);
    expect(await sent(page)).toEqual(nothing);
    await goTo(page, 'part', 'supports');
    await choose(page, page.getByRole('radio', { name: english['supports.status.done'] }).first());
    await saved(page);
    expect(await lastEvent(page)).toMatchObject({ type: 'check.settled', as: 'done' });
    // On the page of a question Enter is its button.
    await goTo(page, 'part', 'self-check', '1');
    const first = await title(page);
    await page.getByRole('radio').nth(2).check();
    expect(await sent(page)).toEqual(nothing);
    await page.getByRole('radio').nth(2).press('Enter');
    await page.waitForFunction((was) => document.querySelector('[data-guildhall-title]')?.textContent?.trim() !== was, first);
    expect(await sent(page)).toEqual(nothing);
    expect(page.url()).toBe(there);
    // The host's own button still works.
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await sent(page)).toEqual({ ...nothing, submits: ['host'] });
  }

  it('nothing of ours is sent with it, and Enter does not send it', async () => {
    await onPage('#in-a-form', tryOut);
  });

  it('nor where that form is one of the host’s components', async () => {
    // React says, while developing, that a server could not send one form inside another.
    await onPage('#form-of-components', tryOut, /a descendant of .*<form>|cannot contain a nested/s);
  });
});
