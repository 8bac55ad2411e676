import type { Locator } from 'playwright-core';
import type { Supply } from './hostile-content.ts';

/** What hostile words came to on the screens that were looked at. */
export interface Harm {
  /** What went wrong: a call that ran, an element that nobody wrote, a text that is not shown as it is. */
  readonly faults: readonly string[];
  /** How many places in how many texts were seen. */
  readonly seen: number;
}

/** Elements that our screens are made of. Anything else was made by a text. */
const ours = new Set((
  'a b body br button caption code dd defs details div dl dt em fieldset footer form g h1 h2 h3 h4 h5 h6 head header hr html input label legend li line link main meta nav ol output p path pattern '
  + 'circle rect polygon polyline clippath section small span strong style summary sup svg table tbody td text textarea th thead title tr tspan ul noscript script slot guildhall-assessment'
).split(' '));

/** Counts what hostile words do, from before the page runs. Put in with `addInitScript`. */
export function countCalls(): void {
  Object.assign(globalThis, { calls: [], pwned: (number: number): void => { (globalThis as unknown as { calls: number[] }).calls.push(number); } });
}

/** Looks at a screen: every hostile text on it is there letter by letter, and has made nothing. */
export async function harmOf(root: Locator, { given }: Supply): Promise<Harm> {
  return await root.page().evaluate(({ texts, tags }) => {
    // Spaces before and after what a person typed are not kept.
    const known = new Map(texts.map(([mark, text]) => [mark, text.trim()]));
    const allowed = new Set(tags);
    const faults: string[] = [];
    let seen = 0;
    const spoken = new Set(['aria-label', 'value', 'title', 'download']);
    const check = (where: string, text: string): void => {
      for (const { 0: mark, index } of text.matchAll(/gh\d{3}x/g)) {
        const whole = known.get(mark);
        // The mark stands inside the text too; its end is what is looked for.
        if (whole === undefined) faults.push(`${where} shows ${mark}, which nobody wrote`);
        else if (text.slice(Math.max(0, index + mark.length - whole.length), index + mark.length) === whole) seen += 1;
        else if (!text.includes(whole)) faults.push(`${where} shows ${JSON.stringify(text.slice(Math.max(0, index - 60), index + mark.length))} and not ${JSON.stringify(whole)}`);
      }
    };
    const walk = (from: Element | ShadowRoot): void => {
      for (const element of from.children) {
        const tag = element.localName;
        if (!allowed.has(tag)) faults.push(`an element nobody wrote: ${`<${tag}> ${[...element.attributes].map(({ name }) => name).join(' ')} in <${element.parentElement?.localName}>`}`);
        for (const { name, value } of element.attributes) {
          if (name.startsWith('on')) faults.push(`${tag} has ${name}`);
          if (/gh\d{3}x/.test(name)) faults.push(`${tag} has an attribute ${name}`);
          if (!/gh\d{3}x|pwned/.test(value)) continue;
          if (spoken.has(name)) check(`${tag} ${name}`, value);
          else if (!(name === 'content' && tag === 'meta')) faults.push(`${tag} ${name} holds ${value.slice(0, 80)}`);
        }
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) check(`${tag} value`, element.value);
        if (element.shadowRoot !== null) walk(element.shadowRoot);
        walk(element);
        const own = [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])).join('');
        if (own !== '') check(tag, own);
      }
    };
    walk(document.documentElement);
    check('the title of the window', document.title);
    const { calls } = globalThis as unknown as { calls: number[] };
    if (calls.length > 0) faults.push(`ran: ${calls.join(', ')}`);
    if (Reflect.get({}, 'polluted') !== undefined) faults.push('every object is polluted');
    return { faults: [...new Set(faults)], seen };
  }, { texts: [...given], tags: [...ours] });
}
