import type { Language } from '@guildhall/core/messages';
import type { Checked } from './checked.ts';
import type { Outcome, ProbeId } from './outcome.ts';
import { say, told } from './say.ts';

/** What one probe came to. */
export interface Result { readonly id: ProbeId; readonly outcomes: readonly Outcome[] }

/** What the foot of the list says; the version is `null` where no script ran. */
type Told = Pick<Checked, 'language' | 'base'> & { readonly version: string | null };

type Child = Node | string;

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, name: string, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name !== '') made.className = name;
  made.append(...children);
  return made;
}

/** An empty list in front of the screens. It is plain elements on purpose: what tells of trouble must not need what may be in trouble. */
export function openPanel({ language, place }: Pick<Checked, 'language' | 'place'>): HTMLElement {
  const panel = make('section', 'gh gh-check',
    make('h2', 'govuk-heading-m', say(language, 'check.title')),
    make('p', 'govuk-body', say(language, 'check.lead', { mark: '?guildhall-check' })),
    make('p', 'govuk-body gh-check-sum', say(language, 'check.looking')));
  panel.setAttribute('aria-label', say(language, 'check.title'));
  panel.lang = language;
  panel.querySelector('.gh-check-sum')?.setAttribute('role', 'status');
  place.before(panel);
  return panel;
}

/** Fills the list: first what is in the way, then what works. */
export function fillPanel(panel: HTMLElement, { language, version, base }: Told, page: string, results: readonly Result[]): void {
  const troubled = results.filter(({ outcomes }) => outcomes.length > 0);
  const well = results.filter(({ outcomes }) => outcomes.length === 0);
  const sum = panel.querySelector('.gh-check-sum');
  if (sum !== null) sum.textContent = say(language, troubled.length === 0 ? 'check.well' : 'check.notWell');
  panel.append(
    ...troubled.flatMap(({ id, outcomes }) => outcomes.map((outcome) => finding(language, page, id, outcome))),
    ...(well.length === 0 ? [] : [make('dl', 'govuk-summary-list', ...well.map(({ id }) => row(say(language, `check.name.${id}`), say(language, 'check.ok'))))]),
    make('p', 'govuk-body', say(language, 'check.private')),
    ...(version === null ? [] : [make('p', 'govuk-body', say(language, 'check.version', { version, file: base ?? page }))]),
  );
  panel.dataset['whole'] = '';
}

function row(name: string, value: string): HTMLElement {
  return make('div', 'govuk-summary-list__row', make('dt', 'govuk-summary-list__key', name), make('dd', 'govuk-summary-list__value', value));
}

function finding(language: Language, page: string, id: ProbeId, outcome: Outcome): HTMLElement {
  const { what, means, send } = told(language, page, outcome);
  const name = say(language, `check.name.${id}`);
  const made = make('div', 'gh-check-finding',
    make('h3', 'govuk-heading-s', `${name}: ${say(language, `check.${outcome.state}`)}`),
    make('p', 'govuk-body', what),
    ...(outcome.found.startsWith('file') || outcome.found === 'ruleBroken' ? listed(outcome.list) : []),
    make('p', 'govuk-body', make('strong', '', `${say(language, 'check.means')}: `), means),
    toSend(language, name, send));
  made.dataset['found'] = outcome.found;
  return made;
}

function listed(lines: readonly string[] = []): readonly HTMLElement[] {
  return lines.length === 0 ? [] : [make('ul', 'govuk-list govuk-list--bullet', ...lines.map((line) => make('li', '', line)))];
}

/** The text to send, and a button that takes it along without asking for leave: it marks the text, and copies where that is allowed. */
function toSend(language: Language, name: string, send: string): HTMLElement {
  const text = make('textarea', 'govuk-textarea');
  text.readOnly = true;
  text.rows = Math.min(10, Math.max(2, Math.ceil(send.length / 45)));
  text.value = send;
  const said = make('span', 'govuk-hint');
  said.setAttribute('role', 'status');
  const button = make('button', 'govuk-button govuk-button--secondary', say(language, 'check.copy'), make('span', 'govuk-visually-hidden', `: ${name}`));
  button.type = 'button';
  button.addEventListener('click', () => {
    text.focus();
    text.select();
    said.textContent = say(language, copied() ? 'check.copied' : 'check.marked');
  });
  return make('div', 'govuk-form-group', make('label', '', make('span', 'govuk-label', make('strong', '', say(language, 'check.send'))), text), button, ' ', said);
}

/** Copies what is marked. The newer way needs a permission that a frame or a page on http does not have. */
function copied(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
