/**
 * Keeps what somebody types inside the element from what the page listens to: its counters of input, its shortcuts that a letter
 * sets off, its forms. It is a courtesy and no wall: whoever runs scripts in a page can read all of it.
 */
export function keepWithin(place: HTMLElement): void {
  const stop = (event: Event): void => { event.stopPropagation(); };
  for (const type of ['input', 'change', 'beforeinput', 'submit', 'reset', 'paste', 'copy', 'cut']) place.addEventListener(type, stop);
  const stopTyping = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' && event.key !== 'Tab' && isTypedInto(event.target)) event.stopPropagation();
  };
  place.addEventListener('keydown', stopTyping);
  place.addEventListener('keypress', stopTyping);
  place.addEventListener('keyup', stopTyping);
}

const isTypedInto = (target: EventTarget | null): boolean => target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox');
