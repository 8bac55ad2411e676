import { format, type Language } from '@guildhall/core/messages';

/** Says that there is nothing to show: to whoever reads the page, and below it to whoever built it. */
export function showTrouble(place: HTMLElement, lines: readonly string[], language: Language, tryAgain: () => void): void {
  const page = place.ownerDocument;
  const make = (tag: 'div' | 'h2' | 'p' | 'button' | 'details' | 'summary' | 'ul' | 'li' | 'span', className: string, ...inside: readonly (Node | string)[]): HTMLElement => {
    const element = page.createElement(tag);
    element.className = className;
    element.append(...inside);
    return element;
  };
  const button = make('button', 'govuk-button govuk-button--secondary', format(language, 'storage.tryAgain'));
  button.setAttribute('type', 'button');
  button.addEventListener('click', tryAgain);
  const said = make('ul', 'govuk-list govuk-list--bullet', ...lines.map((line) => make('li', '', line)));
  said.lang = 'en';
  const box = make(
    'div', 'govuk-error-summary',
    make('h2', 'govuk-error-summary__title', format(language, 'errors.cannotStart')),
    make('p', 'govuk-body', format(language, 'errors.cannotStart.whatToDo')),
    button,
    make('details', 'govuk-details', make('summary', 'govuk-details__summary', make('span', 'govuk-details__summary-text', format(language, 'errors.cannotStart.forThem'))), make('div', 'govuk-details__text', said)),
  );
  box.setAttribute('role', 'alert');
  const frame = make('div', 'gh', box);
  frame.lang = language;
  place.replaceChildren(frame);
}
