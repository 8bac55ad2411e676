import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PlacesContext } from '../places/use-places.ts';
import type { Places } from '../places/places.ts';
import { SurfaceContext, type Surface } from '../service/surface.ts';
import { WordsContext } from '../service/surroundings.tsx';
import { noDate } from '../words/typed-date.ts';
import { wordsIn } from '../words/words-in.ts';
import { Button, ButtonGroup } from './button.tsx';
import { Checkbox, Checkboxes } from './checkboxes.tsx';
import { DataTable } from './data-table.tsx';
import { DateFields } from './date-fields.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './field.tsx';
import { Fieldset } from './fieldset.tsx';
import { Heading } from './heading.tsx';
import { Radios } from './radios.tsx';
import { Details, Inset, Tag } from './small.tsx';
import { SummaryList, SummaryRow } from './summary-list.tsx';
import { TaskList, TaskRow } from './task-list.tsx';
import { TextArea } from './text-area.tsx';
import { P } from './text.tsx';

const require = createRequire(import.meta.url);

/** What GOV.UK Frontend makes of one of its own examples. */
function theirs(component: string, example: string): string {
  const { fixtures } = JSON.parse(readFileSync(require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`), 'utf8')) as { fixtures: readonly { readonly name: string; readonly html: string }[] };
  const found = fixtures.find(({ name }) => name === example);
  if (found === undefined) throw new Error(`GOV.UK Frontend has no example "${example}" of ${component}.`);
  return found.html;
}

const places: Places = { current: () => [], subscribe: () => () => undefined, go: () => undefined, hrefOf: (path) => `#/${path.join('/')}`, hasMoved: () => false };

const surface: Surface = { idPrefix: 'a-', headingLevel: 1, isWholePage: false };

const ours = (element: ReactElement): string => renderToStaticMarkup(
  <WordsContext.Provider value={wordsIn('en')}>
    <SurfaceContext.Provider value={surface}><PlacesContext.Provider value={places}>{element}</PlacesContext.Provider></SurfaceContext.Provider>
  </WordsContext.Provider>,
);

const empty = new Set(['input', 'br', 'img', 'hr', 'path']);

/** A legend or label in bold, the size of a caption, the colour of a tag: examples of theirs differ in these among themselves. */
const variants = /^govuk-(?:fieldset__legend--[sm]|label--s|table__caption--\w+|tag--\w+)$/;

/** The elements, one a line, each under the one it is in, with its type, GOV.UK's class names and its role. Classes of our own are left out. */
function skeleton(html: string): string {
  let depth = 0;
  const lines: string[] = [];
  for (const [, closing, tag = '', attributes = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*?)?)\/?>/g)) {
    if (closing === '/') depth -= 1;
    else {
      const value = (name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const classes = value('class').split(/\s+/).filter((name) => name.startsWith('govuk-') && !variants.test(name)).sort((a, b) => a.localeCompare(b)).map((name) => `.${name}`).join('');
      const described = /\saria-describedby="/.test(attributes) ? ' described' : '';
      lines.push(`${'  '.repeat(depth)}${tag}${classes}${value('type') === '' ? '' : ` ${value('type')}`}${value('role') === '' ? '' : ` role=${value('role')}`}${described}`);
      if (!empty.has(tag)) depth += 1;
    }
  }
  return lines.join('\n');
}

const drawn = (element: ReactElement): string => skeleton(ours(element));

/** An example of theirs; some of them set the words of a choice in a heading's type, which is not part of the component. */
const likeTheirs = (component: string, example: string): string => skeleton(theirs(component, example)).replaceAll(/\n *span\.govuk-!\S*/g, '');

const ignore = (): void => undefined;

it('draws radios with hints as GOV.UK Frontend does', () => {
  expect(drawn(
    <Fieldset id="have" legend={<Heading level={1}>Have you changed your name?</Heading>} size="l" hint="This includes changing your last name.">
      <Radios name="have" choices={[{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }]} chosen={null} onChoose={ignore} />
    </Fieldset>,
  )).toBe(likeTheirs('radios', 'with legend as page heading'));
  expect(drawn(
    <Fieldset id="sign" legend="How do you want to sign in?" size="m" hint="You need one of these.">
      <Radios name="sign" choices={[{ id: 'a', label: 'Sign in', hint: 'You will have an account.' }, { id: 'b', label: 'Verify', hint: 'You will have another.' }]} chosen={null} onChoose={ignore} />
    </Fieldset>,
  )).toBe(likeTheirs('radios', 'with hints on parent and items'));
});

it('draws an error on radios as GOV.UK Frontend does', () => {
  const html = ours(<Fieldset id="a" legend="A" error="Choose one"><Radios name="a" choices={[{ id: 'x', label: 'X' }]} chosen={null} onChoose={ignore} /></Fieldset>);
  expect(skeleton(html)).toBe([
    'div.govuk-form-group.govuk-form-group--error',
    '  fieldset.govuk-fieldset described',
    '    legend.govuk-fieldset__legend',
    '    p.govuk-error-message',
    '      span.govuk-visually-hidden',
    '    div.govuk-radios',
    '      div.govuk-radios__item',
    '        input.govuk-radios__input radio',
    '        label.govuk-label.govuk-radios__label',
  ].join('\n'));
  expect(html).toContain('<span class="govuk-visually-hidden">Error:</span> Choose one</p>');
});

it('draws checkboxes as GOV.UK Frontend does', () => {
  expect(drawn(
    <Fieldset id="w" legend={<Heading level={1}>Which types of waste do you transport?</Heading>} size="l" hint="Select all that apply">
      <Checkboxes>
        <Checkbox id="a" label="Animal" checked={false} onChange={ignore} />
        <Checkbox id="b" label="Mines" checked={false} onChange={ignore} />
        <Checkbox id="c" label="Farm" checked={false} onChange={ignore} />
      </Checkboxes>
    </Fieldset>,
  )).toBe(likeTheirs('checkboxes', 'with legend as a page heading'));
});

it('draws a field and a larger one as GOV.UK Frontend does', () => {
  expect(drawn(<Field id="a" label="A" hint="B" error="C" value="" onChange={ignore} />)).toBe(likeTheirs('input', 'with error and hint'));
  // Ours has room at its end where it is said how much more can be written.
  const area = skeleton(ours(<TextArea id="a" label="A" hint="B" error="C" value="" onChange={ignore} />));
  expect(area).toBe(`${skeleton(theirs('textarea', 'with hint and error message'))}\n  output`);
});

it('puts the label of a page that asks for words into its heading, as GOV.UK Frontend does', () => {
  const html = ours(<TextArea id="a" label={<Heading level={1}>Can you provide more detail?</Heading>} headingSize="l" value="" onChange={ignore} />);
  expect(skeleton(html)).toBe(['div.govuk-form-group', '  h1.govuk-label-wrapper', '    label.govuk-label.govuk-label--l', '  textarea.govuk-textarea', '  output'].join('\n'));
  expect(html).toMatch(/<label [^>]*for="a-a">.*<textarea [^>]*id="a-a"/s);
});

it('draws a date as GOV.UK Frontend does', () => {
  expect(drawn(<DateFields id="a" legend="A" value={noDate} onChange={ignore} error="C" />)).toBe(likeTheirs('date-input', 'with error message and hint'));
});

it('draws an error summary as GOV.UK Frontend does', () => {
  expect(drawn(<ErrorSummary problems={[{ field: 'a', text: 'A' }, { field: 'b', text: 'B' }]} />)).toBe(likeTheirs('error-summary', 'default'));
});

it('draws a summary list and a task list as GOV.UK Frontend does', () => {
  const html = skeleton(ours(
    <SummaryList>
      <SummaryRow label="Name" action={<a className="govuk-link" href="#a">Change</a>}>Sarah</SummaryRow>
      <SummaryRow label="Born" action={null}>1978</SummaryRow>
    </SummaryList>,
  ));
  expect(html).toBe([
    'dl.govuk-summary-list',
    '  div.govuk-summary-list__row', '    dt.govuk-summary-list__key', '    dd.govuk-summary-list__value', '    dd.govuk-summary-list__actions', '      a.govuk-link',
    '  div.govuk-summary-list__row.govuk-summary-list__row--no-actions', '    dt.govuk-summary-list__key', '    dd.govuk-summary-list__value',
  ].join('\n'));
  for (const line of html.split('\n')) expect(skeleton(theirs('summary-list', 'with some actions'))).toContain(line.trim());
  expect(drawn(
    <TaskList>
      <TaskRow id="a" title="A" to={['a']} status="Completed" />
      <TaskRow id="b" title="B" to={['b']} status={<Tag>Incomplete</Tag>} />
      <TaskRow id="c" title="C" to={['c']} status={<Tag>Incomplete</Tag>} />
    </TaskList>,
  )).toBe(likeTheirs('task-list', 'default'));
});

it('draws a table as GOV.UK Frontend does', () => {
  const html = skeleton(ours(<DataTable caption="Months" columns={[{ id: 'a', label: 'A' }, { id: 'b', label: 'B', numeric: true }]} rows={[{ id: '1', cells: ['January', '85'] }]} />));
  const lines = ['with head and caption', 'with firstCellIsHeader true'].flatMap((example) => skeleton(theirs('table', example)).split('\n').map((line) => line.trim()));
  expect(html.split('\n').slice(1).map((line) => line.trim()).filter((line) => !lines.includes(line))).toEqual([]);
});

it('draws buttons, details and inset text as GOV.UK Frontend does', () => {
  expect(drawn(<Button submit>Save</Button>)).toBe(likeTheirs('button', 'default'));
  expect(drawn(<Button kind="second" submit>Save</Button>)).toBe(likeTheirs('button', 'secondary'));
  expect(drawn(<Button kind="warning" submit>Save</Button>)).toBe(likeTheirs('button', 'warning'));
  expect(skeleton(ours(<ButtonGroup><Button>Save</Button></ButtonGroup>))).toBe('div.govuk-button-group\n  button.govuk-button button');
  expect(drawn(<Details summary="Help">We need it.</Details>)).toBe(likeTheirs('details', 'default'));
  expect(drawn(<Inset>It takes long.</Inset>)).toBe(likeTheirs('inset-text', 'default'));
  expect(skeleton(ours(<P>Words</P>))).toBe('p.govuk-body');
});
