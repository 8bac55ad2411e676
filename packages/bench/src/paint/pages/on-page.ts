/** What a page under measurement offers to whoever measures it. */
export interface OnPage {
  /** Shows the question of that number, from 0, in whatever way this page shows questions; everything that comes before it has happened. */
  readonly show: (item: number) => void;
  /** Where to click to choose a level of the question of that number: the middle of what a person would click. */
  readonly placeOf: (item: number, level: number) => { readonly x: number; readonly y: number };
  /** From now on the next click is timed. */
  readonly arm: () => void;
  /** Milliseconds from the click that was timed to the end of the frame that was drawn next. */
  readonly painted: () => Promise<number>;
  /** Nothing has been left to do for a while. */
  readonly idle: () => Promise<void>;
  /** The levels that were kept, in the order of the questions. */
  readonly kept: () => Promise<readonly (number | undefined)[]>;
}

declare global {
  // What `evaluate` finds on the page.
  var measured: OnPage | undefined;
}

/** Everything that is the same on both sides. */
export function timing(): Pick<OnPage, 'arm' | 'painted' | 'idle'> {
  let armed = false;
  let pressed = 0;
  let told: (took: number) => void = () => undefined;
  let painted: Promise<number> = Promise.resolve(NaN);
  addEventListener('pointerup', ({ timeStamp }) => { pressed = timeStamp; }, true);
  addEventListener('click', (event) => {
    if (!armed || !event.isTrusted) return;
    armed = false;
    requestAnimationFrame(() => {
      // A message comes after the frame was laid out and painted, a callback before it.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => { told(performance.now() - pressed); port1.close(); });
      port1.start();
      port2.postMessage(null);
    });
  }, true);
  return {
    arm: () => {
      armed = true;
      painted = new Promise((done) => { told = done; });
    },
    painted: () => painted,
    idle: async () => {
      for (let i = 0; i < 2; i++) await new Promise((done) => { requestIdleCallback(done, { timeout: 500 }); });
    },
  };
}

/** Where the level-th of the radio buttons of a name is clicked: on its label. */
export function placeIn(names: readonly string[], item: number, level: number): { readonly x: number; readonly y: number } {
  const name = names[item] ?? '';
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter((input) => input.name.endsWith(name));
  const input = inputs[level - 1];
  const target = input?.closest('label') ?? input?.labels?.[0];
  if (target === null || target === undefined) throw new Error(`No level ${level} to click for ${name}.`);
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + Math.min(width / 2, 60), y: top + height / 2 };
}
