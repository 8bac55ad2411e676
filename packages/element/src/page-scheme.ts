/**
 * Whether a page stays light though a person likes it dark. A dark box in a white page reads worse than either, so the element is dark only
 * where the page says that it can be, or is dark behind it.
 */
export function staysLight(element: Element): boolean {
  const declared = `${getComputedStyle(element).colorScheme} ${element.ownerDocument.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content ?? ''}`;
  return !/\bdark\b/.test(declared) && !isDark(behind(element));
}

/** Tells of every change of what the person likes, until it is stopped. */
export function watchScheme(changed: () => void): () => void {
  const likesDark = matchMedia('(prefers-color-scheme: dark)');
  likesDark.addEventListener('change', changed);
  return () => { likesDark.removeEventListener('change', changed); };
}

/** The first colour behind an element that hides what is behind it. */
function behind(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement ?? hostOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (isDrawn(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** @example numbersIn('rgba(11, 12, 12, 0.9)'); // [11, 12, 12, 0.9] */
const numbersIn = (colour: string): readonly number[] => (/^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : []);

const isDrawn = (colour: string): boolean => {
  const { length, 3: opacity = 1 } = numbersIn(colour);
  return length >= 3 && opacity >= 0.5;
};

/** Closer to black than to white, as eyes weigh it. */
export function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = numbersIn(colour);
  return (0.299 * red + 0.587 * green + 0.114 * blue) < 128;
}
