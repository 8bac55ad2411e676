import { formatField, sealField, setFields } from './attempt-fields.ts';
import { field, within, type Field } from './field.ts';

/** An invitation to say how one sees somebody's work. It holds no name. */
export const invitationFields: readonly Field[] = [
  formatField, ...setFields, sealField,
  field('A code for the person it is about; no name', 'personal', '/subject'),
  field('As one of which group somebody is asked', 'personal', '/group'),
];

/** What somebody who was asked gives back. */
export const observerFields: readonly Field[] = [
  ...invitationFields,
  field('A code for who answered; no name', 'personal', '/id'),
  field('Their answers: levels, or that there is none', 'personal', '/answers/*'),
  field('What they wrote', 'special-category-possible', '/texts/*'),
];

/** A card for the list of who may speak: a decision and a name, and nothing of what it rests on. */
export const cardFields: readonly Field[] = [
  formatField, sealField,
  field('The officer’s name, and a staff number or team, as they gave them', 'personal', '/name', '/reference'),
  field('The decision: to speak alone or beside somebody, on which day, until when', 'personal', '/status', '/on', '/until'),
  field('Who decided, and beside whom, as the names were given', 'personal', '/by', '/beside'),
];

/** The list of who may speak, in the browser of whoever keeps it. */
export const shelfFields: readonly Field[] = [formatField, ...within('/cards/[]', cardFields)];

/** How somebody likes to read, as an address says it. */
export const readingFields: readonly Field[] = [field('Welsh, large print, or both', 'personal', '/lang', '/print')];

/** What a host page is told at the end with `sharing: "nobody"`. */
export const finishedFields: readonly Field[] = [
  field('Which question set, in which version', 'public', '/framework/id', '/framework/version'),
  field('That somebody finished, and on which day', 'personal', '/on'),
  field('What was promised about sharing', 'public', '/sharing'),
];

/** With `sharing: "plan"`. */
export const planFields: readonly Field[] = [
  ...finishedFields,
  field('The plan: for which skills, and by when', 'personal', '/plan/[]/action', '/plan/[]/for/[]', '/plan/[]/by'),
  field('What they chose to do; an idea of their own stands in their own words', 'special-category-possible', '/plan/[]/what'),
];

/** With `sharing: "result"`. */
export const resultFields: readonly Field[] = [
  ...planFields,
  ...within('/result', [
    formatField, ...setFields,
    field('A code for the person', 'personal', '/respondent'),
    field('The day, and a checksum of whose it is', 'personal', '/answeredOn', '/sheet'),
    field('What worked it out, and what for', 'public', '/scoredWith', '/purpose'),
    field('Where somebody is with each skill', 'derived', ...['id', 'title', 'chosen', 'level', 'percent', 'band', 'asked', 'applicable', 'answered', 'bounds/[]', 'single', 'whyNull', 'choice', 'self/level'].map((name) => `/competencies/[]/${name}`)),
    field('Answers about honesty and fair dealing: only where the host asked for them and the person was told', 'personal', '/competencies/[]/items/*'),
    field('What the rules propose about speaking at meetings, and why', 'derived', '/status/id', '/status/reasons/[]/code', '/status/reasons/[]/competency', '/status/reasons/[]/flag', '/status/reasons/[]/check'),
    field('How the situations were answered, in one number, and what is to be talked over', 'derived', '/scenarios/marks', '/scenarios/of', '/scenarios/percent', '/scenarios/flags/[]'),
    field('What stands in the way of a skill', 'personal', '/causes/*'),
    field('What there is to work on, and what could help', 'derived', '/gaps/[]/competency', '/gaps/[]/kind', '/gaps/[]/level', '/gaps/[]/target', '/plan/[]/action', '/plan/[]/for/[]', '/plan/[]/cause', '/plan/[]/to'),
  ]),
];

/** What a result may say that one of a person's own device never does: where a sheet was read from is for the command line. */
export const neverFromADevice: readonly string[] = ['/input/file', '/input/line', '/warnings/[]/code', '/warnings/[]/path', '/warnings/[]/message'];
