import type { Outcome } from './outcome.ts';

/** @param page the `lang` of the page. @param near the `lang` that the element stands in. */
export function judgeLanguage(page: string, near: string): readonly Outcome[] {
  return [
    ...(page === '' ? [{ state: 'limited', found: 'noLanguage', args: { line: '<html lang="en-GB">' } } as const] : []),
    ...(near === '' || /^(?:en|cy)(?:-|$)/i.test(near) ? [] : [{ state: 'limited', found: 'otherLanguage', args: { name: near, mark: 'lang' }, list: ['en', 'cy'] } as const]),
  ];
}

/** The nearest `lang`, in and out of shadow roots. */
export function langNear(element: Element): string {
  for (let at: Element | null = element; at !== null;) {
    const lang = at.getAttribute('lang');
    if (lang !== null && lang !== '') return lang;
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return '';
}
