import type { Outcome } from './outcome.ts';

/** What our parts measure on the page, in CSS pixels as the browser shows them. */
export interface Measured {
  readonly text: number;
  /** Whether what is for screen readers only is hidden from everybody else. */
  readonly hides: boolean;
  readonly button: { readonly height: number; readonly filled: boolean };
  readonly choice: { readonly width: number; readonly height: number };
  /** How far the words of a choice stand from the top of their row. Beside it, where they belong, is less than the row. */
  readonly label: { readonly floats: boolean; readonly height: number };
  /** Drawn among the page's own styles. */
  readonly isLight: boolean;
}

const least = { text: 16, readable: 12, target: 24 } as const;

/** Whether the page's styles hurt ours. */
export function judgeLooks(measured: Measured): readonly Outcome[] {
  if (!measured.hides) return [{ state: 'limited', found: 'noStyles' }];
  const { text, button, choice, label } = measured;
  const meddled = [
    ...(button.height < least.target || !button.filled ? ['button'] : []),
    ...(choice.width < least.target || choice.height < least.target ? ['input'] : []),
    ...(label.floats || label.height < least.target ? ['label'] : []),
  ];
  return [
    ...(text < least.text
      ? [{ state: text < least.readable ? 'blocked' : 'limited', found: 'textTooSmall', args: { size: pixels(text), least: pixels(least.text) } } as const]
      : []),
    ...(meddled.length > 0 ? [{ state: 'limited', found: 'stylesMeddle', args: { mark: 'dom="light"' }, list: meddled } as const] : []),
  ];
}

const pixels = (size: number): string => `${Math.round(size * 10) / 10} px`;

/** Draws one of each of our parts for a moment, where the screens are drawn, and measures it. */
export function measureLooks(place: HTMLElement, isLight: boolean): Measured {
  const make = (tag: string, name: string, ...inside: readonly Node[]): HTMLElement => {
    const made = document.createElement(tag);
    made.className = name;
    made.append(...inside);
    return made;
  };
  const hidden = make('span', 'govuk-visually-hidden', document.createTextNode('.'));
  const text = make('p', 'govuk-body', document.createTextNode('.'), hidden);
  const button = make('button', 'govuk-button', document.createTextNode('.'));
  button.setAttribute('type', 'button');
  const choice = document.createElement('input');
  choice.type = 'radio';
  choice.className = 'govuk-radios__input';
  const label = make('label', 'govuk-label govuk-radios__label', document.createTextNode('.'));
  const sample = make('div', 'gh-check-sample', text, button, make('div', 'govuk-radios', make('div', 'govuk-radios__item', choice, label)));
  sample.setAttribute('aria-hidden', 'true');
  sample.inert = true;
  place.append(sample);
  try {
    const [buttonBox, choiceBox, labelBox] = [button.getBoundingClientRect(), choice.getBoundingClientRect(), label.getBoundingClientRect()];
    return {
      text: Number.parseFloat(getComputedStyle(text).fontSize),
      hides: getComputedStyle(hidden).position === 'absolute',
      button: { height: buttonBox.height, filled: !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(getComputedStyle(button).backgroundColor) },
      choice: { width: choiceBox.width, height: choiceBox.height },
      label: { floats: getComputedStyle(label).float !== 'none', height: labelBox.height },
      isLight,
    };
  } finally {
    sample.remove();
  }
}
