import type { Language } from '@guildhall/core/messages';

/**
 * The language an element stands in: its own `lang`, or that of the closest element around it, in and out of shadow roots.
 * Welsh where that is Welsh; English for every other; nothing where the page does not say.
 */
export function languageNear(element: Element): Language | undefined {
  for (let at: Element | null = element; at !== null; at = around(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null && lang !== '') return languageOf(lang);
  }
  return undefined;
}

/** @example languageOf('cy-GB'); // 'cy' */
export const languageOf = (lang: string): Language => (/^cy(?:-|$)/i.test(lang) ? 'cy' : 'en');

function around(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
