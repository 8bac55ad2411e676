/** The styles a script brings along. */
export interface Wardrobe {
  /** In pieces: those for a page of any kind, those for beside GOV.UK Frontend's own, and those for both. */
  readonly css: readonly { readonly for: 'alone' | 'beside' | 'both'; readonly css: string }[];
  /** The folder the script came from, with the stylesheets beside it; `null` where that cannot be known. */
  readonly base: string | null;
}

/** Older browsers (Safari before 16.4) lack one of these, and get the light DOM and a link to the stylesheet. */
export const hasModernRoots = typeof HTMLElement !== 'undefined' && 'attachInternals' in HTMLElement.prototype
  && 'adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype;

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a root the styles, once. No style element is made, so the page's policy needs no exception. `host`: the page has GOV.UK Frontend's styles. */
export function dress(root: Document | ShadowRoot, element: HTMLElement, { css, base }: Wardrobe, styles: 'packaged' | 'host'): void {
  const ofHost = root !== element.shadowRoot && styles === 'host';
  if (hasModernRoots) {
    const sheet = sheetOf(element.ownerDocument, css.filter((piece) => piece.for === 'both' || piece.for === (ofHost ? 'beside' : 'alone')).map((piece) => piece.css).join(''));
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  link(root, element, base === null ? null : new URL(ofHost ? 'guildhall-host.css' : 'guildhall.css', base).href);
}

/** A sheet belongs to its document: an element that moves to another needs another. */
function sheetOf(page: Document, css: string): CSSStyleSheet {
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  const before = known.get(css);
  if (before !== undefined) return before;
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}

function link(root: Document | ShadowRoot, element: HTMLElement, href: string | null): void {
  if (href === null) {
    console.warn('guildhall-assessment: the script does not know where it came from. Link to guildhall.css in the page yourself.');
    return;
  }
  if ([...root.querySelectorAll('link')].some((each) => each.href === href)) return;
  const made = element.ownerDocument.createElement('link');
  made.rel = 'stylesheet';
  made.href = href;
  // Before the page's own, so that those have the last word.
  if (root instanceof Document) root.head.prepend(made);
  else root.prepend(made);
}
