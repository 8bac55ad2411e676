/** Milliseconds after which nothing is waited for any more: a page that nobody looks at draws no frames. */
const patience = 100;

/**
 * Calls back once what is on the page now has been drawn, or can be taken not to be drawn at all. Never before it returns.
 *
 * @returns how to have it not called.
 */
export function whenDrawn(then: () => void): () => void {
  let timer = setTimeout(done, patience);
  // The callback comes just before a frame is drawn, and what it asks for just after.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(done, 0);
  });
  function stop(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  }
  function done(): void {
    stop();
    then();
  }
  return stop;
}
