import type { Locator } from 'playwright-core';

/** What has to hold of a screen's shape, beside what axe looks at. */
export interface Shape {
  /** The assessment is the whole page: the title of the window follows the heading. */
  readonly wholePage: boolean;
  /** Only whether anything is cut or sticks out, as where the person has their own spacing. */
  readonly onlyRoom?: boolean;
}

/**
 * What is too small to hit, sticks out of a narrow window or is cut off on the page as it stands. Empty where nothing.
 * Looks into open shadow roots too.
 */
export async function misfits(root: Locator, { wholePage, onlyRoom = false }: Shape): Promise<readonly string[]> {
  return await root.evaluate((host, { wholePage: whole, onlyRoom: room }) => {
    const all: HTMLElement[] = [];
    const gather = (from: Element | ShadowRoot): void => {
      for (const child of from.children) {
        if (child instanceof HTMLElement) all.push(child);
        if (child.shadowRoot !== null) gather(child.shadowRoot);
        gather(child);
      }
    };
    if (host.shadowRoot !== null) gather(host.shadowRoot);
    gather(host);

    const words = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    const called = (element: Element): string => `${element.tagName.toLowerCase()} "${words(element)}"`;
    const shown = (element: HTMLElement): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    };
    const unseen = (element: Element | null): boolean => {
      for (let each = element; each !== null; each = each.parentElement) {
        const { clipPath, clip, position } = getComputedStyle(each);
        if (position === 'absolute' && (clipPath !== 'none' || clip !== 'auto')) return true;
      }
      return false;
    };
    const scrolls = (element: Element): boolean => {
      for (let each: Element | null = element; each !== null && each !== host; each = each.parentElement) {
        const { overflowX } = getComputedStyle(each);
        if (overflowX === 'auto' || overflowX === 'scroll') return true;
      }
      return false;
    };
    const faults: string[] = [];
    const visible = all.filter((element) => shown(element) && !unseen(element));

    // Reflow: nothing needs scrolling sideways but a table in a room of its own.
    const { documentElement } = document;
    if (documentElement.scrollWidth > documentElement.clientWidth) faults.push(`scrolls sideways by ${documentElement.scrollWidth - documentElement.clientWidth}`);
    const out = visible.filter((element) => element.getBoundingClientRect().right > documentElement.clientWidth + 1 && !scrolls(element));
    if (out.length > 0) faults.push(`sticks out: ${out.slice(0, 3).map(called).join(', ')}`);

    // Nothing is cut: what hides its overflow has none, and no word is wider than its box.
    const cut = visible.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (how: string): boolean => how === 'hidden' || how === 'clip';
      return (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) || (hides(overflowX) && element.scrollWidth > element.clientWidth + 1)
        || (element.matches('button, legend, label, h1, h2, h3, h4') && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1);
    });
    if (cut.length > 0) faults.push(`is cut: ${cut.slice(0, 3).map(called).join(', ')}`);
    if (room) return faults;

    const titles = all.filter((element) => element.hasAttribute('data-guildhall-title'));
    if (titles.length !== 1) faults.push(`${titles.length} headings of the page`);
    if (whole && !document.title.includes(titles[0]?.textContent?.trim() ?? '–')) faults.push(`the title is "${document.title}"`);

    interface Target { readonly element: HTMLElement; readonly box: DOMRect; readonly radio: boolean }
    const around = (one: DOMRect, other: DOMRect): DOMRect => {
      const left = Math.min(one.left, other.left);
      const top = Math.min(one.top, other.top);
      return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
    };
    const targets = visible.filter((element) => element.matches('a[href], button, input, textarea, select, summary') && !(element as HTMLInputElement).disabled).map((element): Target => {
      const box = element.getBoundingClientRect();
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const chosen = element.matches('input[type="radio"], input[type="checkbox"]');
      return { element, radio: chosen, box: chosen && label !== undefined ? around(box, label.getBoundingClientRect()) : box };
    });
    // A way in the middle of a sentence is as high as its line (2.5.8, inline).
    const inSentence = ({ element }: Target): boolean => getComputedStyle(element).display === 'inline' && [...element.parentElement?.childNodes ?? []]
      .some((node) => node !== element && node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''));
    const small = ({ box }: Target): boolean => box.width < 24 || box.height < 24;
    const middle = (box: DOMRect): readonly [number, number] => [box.left + box.width / 2, box.top + box.height / 2];
    const reaches = ([x, y]: readonly [number, number], box: DOMRect): number => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    // Spacing: a circle of 24 pixels around the middle of a small one touches no other target, and no circle of another small one.
    const crowded = (target: Target): boolean => targets.some((other) => {
      if (other === target || other.element.contains(target.element) || target.element.contains(other.element)) return false;
      if (reaches(middle(target.box), other.box) < 12) return true;
      const [x, y] = middle(target.box);
      const [otherX, otherY] = middle(other.box);
      return small(other) && Math.hypot(x - otherX, y - otherY) < 24;
    });
    for (const target of targets) {
      if (small(target) && !inSentence(target) && crowded(target)) {
        faults.push(`too small to hit: ${called(target.element)} ${Math.round(target.box.width)} × ${Math.round(target.box.height)}`);
      }
      if (target.radio && (target.box.height < 44 || target.box.width < 44)) {
        faults.push(`a choice under 44 pixels: ${(target.element as HTMLInputElement).value} ${Math.round(target.box.width)} × ${Math.round(target.box.height)}`);
      }
    }
    return faults;
  }, { wholePage, onlyRoom });
}

/** Text spacing of the person's own, as WCAG 1.4.12 has it, and letters twice as big. */
const ownSheets = {
  spacing: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  letters: ':root { font-size: 200% !important } :host { font-size: 200% !important }',
} as const;

/** Looks at the page with spacing or letters that are the person's own. */
export async function withOwn(root: Locator, kind: keyof typeof ownSheets, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  await root.evaluate((host, css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const trees: (Document | ShadowRoot)[] = [document, ...(host.shadowRoot === null ? [] : [host.shadowRoot])];
    for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    Object.assign(globalThis, { putBack: () => { for (const tree of trees) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((each) => each !== sheet); } });
  }, ownSheets[kind]);
  const found = await look();
  await root.evaluate(() => { (globalThis as unknown as { putBack: () => void }).putBack(); });
  return found;
}
