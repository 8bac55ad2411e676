/** Where an element shows itself, and what becomes of the content that the page wrote into it. */
export interface Stage {
  readonly root: Document | ShadowRoot;
  /** The components draw in here. */
  readonly place: HTMLElement;
  /** Takes the focus where a form finds that this is not finished. */
  readonly anchor: HTMLElement;
  /** The assessment is there: the page's own content goes. */
  readonly reveal: () => void;
  /** The assessment is not there: the page's own content is, beside whatever is said in `place`. */
  readonly giveBack: () => void;
}

/** In a shadow root of its own, with the page's content in a slot until everything is ready. */
export function shadowStage(element: HTMLElement): Stage {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const { place, anchor } = boxes(element.ownerDocument);
  const slot = element.ownerDocument.createElement('slot');
  root.replaceChildren(anchor, place, slot);
  return {
    root, place, anchor,
    reveal: () => { slot.remove(); },
    giveBack: () => { root.append(slot); },
  };
}

/** Among the page's own elements, where its styles reach. */
export function lightStage(element: HTMLElement): Stage {
  const { place, anchor } = boxes(element.ownerDocument);
  const aside = element.ownerDocument.createDocumentFragment();
  element.append(anchor, place);
  const own = (): readonly Node[] => [...element.childNodes].filter((node) => node !== anchor && node !== place && !isOurs(node));
  return {
    get root() {
      const root = element.getRootNode();
      return root instanceof ShadowRoot ? root : element.ownerDocument;
    },
    place, anchor,
    reveal: () => { aside.append(...own()); },
    giveBack: () => { element.append(aside); },
  };
}

function boxes(page: Document): { readonly place: HTMLElement; readonly anchor: HTMLElement } {
  const place = page.createElement('div');
  const anchor = page.createElement('span');
  anchor.tabIndex = -1;
  return { place, anchor };
}

/** The field for the form, and what the check of the page says. */
const isOurs = (node: Node): boolean => (node instanceof HTMLInputElement && node.type === 'hidden') || (node instanceof Element && node.classList.contains('gh-check'));
