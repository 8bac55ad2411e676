/** Small signs that stand beside words: a step to the first, back, forward, last, playing, a pause, and an arrow that leads back. */
const shapes = {
  first: 'M3 3h2v10H3zM13 3v10L6 8z', back: 'M12 3v10L4 8z', forward: 'M4 3v10l8-5z', last: 'M11 3h2v10h-2zM3 3v10l7-5z',
  play: 'M4 2v12l10-6z', pause: 'M4 3h3v10H4zM9 3h3v10H9z', loop: 'M6 2 1 6l5 4V7h6v6h2V5H6z',
} as const;

/** A sign that says nothing of its own. */
export function Mark({ shape }: { readonly shape: keyof typeof shapes }) {
  return <svg className="app-flow-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={shapes[shape]} /></svg>;
}
