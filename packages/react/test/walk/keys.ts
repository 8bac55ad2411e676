import type { Locator, Page } from 'playwright-core';
import { heading } from './steps.ts';

/** What has the focus, as somebody would say it. */
interface Focused {
  /** Nothing has it: the next key starts from the top of the page. */
  readonly lost: boolean;
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  /** What hides it, or where it is out of sight; empty where it can be seen. */
  readonly hidden: string;
}

/** What was said aloud since the last question about it. */
interface Said { readonly headings: readonly string[]; readonly live: readonly string[] }

interface Ears { readonly active: () => Element | null; readonly title: () => Element | null; readonly focused: () => Focused; readonly said: () => Said }

/** Listens on every page that this tab opens from now on, inside open shadow roots too. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const mark = '[data-guildhall-title]';
    let headings: string[] = [];
    let live: string[] = [];
    const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const active = (): Element | null => {
      let found = document.activeElement;
      while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
      return found;
    };
    const title = (): Element | null => document.querySelector(mark) ?? document.querySelector('guildhall-assessment')?.shadowRoot?.querySelector(mark) ?? null;
    const named = (element: Element): string => {
      const label = element.getAttribute('aria-label');
      if (label !== null) return label;
      const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
      return labels === null || labels.length === 0 ? words(element) : [...labels].map(words).join(' ');
    };
    const hiddenBy = (element: Element): string => {
      // What is seen of a choice is drawn by its label; a line of a wrapped link is as good as the whole.
      const box = element.getClientRects()[0];
      if (box === undefined) return 'nothing to see';
      // Of something bigger than the window, a part can be seen.
      const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
      const [width, height] = [Math.min(box.right, window.innerWidth) - left, Math.min(box.bottom, window.innerHeight) - top];
      if (width <= 0 || height <= 0) return `out of sight at ${Math.round(box.left)}, ${Math.round(box.top)}`;
      const [x, y] = [left + Math.min(width / 2, 20), top + Math.min(height / 2, 12)];
      let there = document.elementFromPoint(x, y);
      while (there?.shadowRoot) {
        const inside = there.shadowRoot.elementFromPoint(x, y);
        if (inside === null || inside === there) break;
        there = inside;
      }
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      return there === null || element.contains(there) || there.contains(element) || label?.contains(there) === true ? '' : `covered by ${there.tagName} "${words(there).slice(0, 30)}"`;
    };
    const attend = (root: Document | ShadowRoot): void => {
      root.addEventListener('focusin', (event) => {
        const [target] = event.composedPath();
        // A shadow root's focus is heard once more at its host, with the same first target.
        if (root === document && target instanceof Element && target.getRootNode() !== document) return;
        if (target instanceof Element && target.matches(mark)) headings.push(words(target));
      });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="alert"], [role="status"], output, [aria-live]');
          if (region && words(region) !== '') live.push(words(region));
        }
      }).observe(root, { subtree: true, childList: true, characterData: true });
    };
    attend(document);
    // It is called with the element it is called on.
    // oxlint-disable-next-line typescript/unbound-method
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function shadow(this: Element, init) {
      const root = attach.call(this, init);
      attend(root);
      return root;
    };
    Object.assign(globalThis, {
      ears: {
        active, title,
        focused: (): Focused => {
          const element = active();
          if (element === null || element === document.body) return { lost: true, name: '', kind: '', value: '', hidden: '' };
          return { lost: false, name: named(element), kind: element.tagName.toLowerCase(), value: element instanceof HTMLInputElement ? element.value : '', hidden: hiddenBy(element) };
        },
        said: (): Said => {
          const said = { headings, live };
          headings = [];
          live = [];
          return said;
        },
      } satisfies Ears,
    });
  });
}

export interface Keys {
  /** Presses Tab until something of this name has the focus. */
  readonly to: (name: RegExp) => Promise<void>;
  /** Goes to something, presses Enter, and hears the heading of the page it leads to. */
  readonly go: (name: RegExp) => Promise<string>;
  /** Goes to something and presses Enter; the page stays. */
  readonly enter: (name: RegExp) => Promise<void>;
  readonly tick: (name: RegExp) => Promise<void>;
  /** Chooses one of the next group of choices by its number, from 0. */
  readonly choose: (place: number) => Promise<void>;
  readonly type: (name: RegExp, text: string) => Promise<void>;
  /** Answers the question of the page: the choice with that number, or a few words where it asks for words. */
  readonly answer: (place: number) => Promise<void>;
  /** How many groups of choices are on the page. */
  readonly groups: () => Promise<number>;
  readonly title: () => Promise<string>;
  /** What was wrong on the way. */
  readonly faults: readonly string[];
}

/** Somebody who has a keyboard and nothing else. */
export function keysOf(root: Locator): Keys {
  const page = root.page();
  const faults: string[] = [];
  const ask = async <T>(question: (ears: Ears) => T): Promise<T> => await page.evaluate<T>(`(${question.toString()})(globalThis.ears)`);
  const title = async (): Promise<string> => (await heading(root).innerText()).trim();

  const step = async (key: 'Tab' | 'Shift+Tab'): Promise<Focused> => {
    await page.keyboard.press(key);
    const focused = await ask((ears) => ears.focused());
    if (focused.hidden !== '') faults.push(`${await title()}: "${focused.name.slice(0, 60)}" has the focus and is ${focused.hidden}`);
    return focused;
  };
  const until = async (fits: (focused: Focused) => boolean, what: string): Promise<void> => {
    for (let tabs = 0; tabs < 120; tabs += 1) if (fits(await step('Tab'))) return;
    throw new Error(`Tab never came to ${what} on "${await title()}"`);
  };
  const to = async (name: RegExp): Promise<void> => { await until((focused) => name.test(focused.name.trim()), String(name)); };
  /** After anything that was pressed, the focus is somewhere. */
  const settle = async (after: string): Promise<void> => {
    await page.waitForTimeout(30);
    if ((await ask((ears) => ears.focused())).lost) faults.push(`${await title()}: the focus is lost after ${after}`);
  };

  const isChoice = ({ kind, value }: Focused): boolean => kind === 'input' && value !== '' && value !== 'on';
  const pick = async (place: number): Promise<void> => {
    await page.keyboard.press('Space');
    for (let down = 0; down < place; down += 1) await page.keyboard.press('ArrowDown');
    await settle('choosing');
  };

  return {
    to, title, faults,
    groups: async () => await root.locator('fieldset').count(),
    answer: async (place) => {
      let focused: Focused | undefined;
      await until((each) => {
        focused = each;
        return each.kind === 'textarea' || isChoice(each);
      }, 'a field to answer in');
      if (focused?.kind === 'textarea') await page.keyboard.type('A few words.');
      else await pick(place);
    },
    go: async (name) => {
      await to(name);
      // Back and forth again is the same place.
      await step('Shift+Tab');
      if (!name.test((await step('Tab')).name.trim())) faults.push(`${await title()}: back and forth does not lead to ${name}`);
      await page.evaluate(() => { Object.assign(globalThis, { before: (globalThis as unknown as { ears: Ears }).ears.title() }); });
      await ask((ears) => ears.said());
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => {
        const { ears, before } = globalThis as unknown as { ears: Ears; before: Element };
        const now = ears.title();
        return now !== null && now !== before && ears.active() === now;
      }).catch(async () => {
        const { name: there, lost } = await ask((ears) => ears.focused());
        throw new Error(`after ${name} the focus is not on a new heading: it is ${lost ? 'lost' : `on "${there.slice(0, 60)}"`}, on the page "${await title()}"`);
      });
      // Whatever else would be said has been said by then.
      await page.waitForTimeout(60);
      const said = await ask((ears) => ears.said());
      const here = (await ask((ears) => ears.focused())).name;
      if (said.headings.length !== 1) faults.push(`${here}: the heading was announced ${said.headings.length} times`);
      if (said.live.some((text) => text.includes(here))) faults.push(`${here}: a live region says the heading again`);
      if ((await ask((ears) => ears.focused())).hidden !== '') faults.push(`${here}: the heading is out of sight`);
      return await title();
    },
    enter: async (name) => {
      await to(name);
      await page.keyboard.press('Enter');
      await settle(String(name));
    },
    tick: async (name) => {
      await to(name);
      await page.keyboard.press('Space');
      await settle(String(name));
    },
    choose: async (place) => {
      await until(isChoice, 'a choice');
      await pick(place);
    },
    type: async (name, text) => {
      await to(name);
      await page.keyboard.type(text);
    },
  };
}
