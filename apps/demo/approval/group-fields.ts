import { formatField, sealField, setFields } from './attempt-fields.ts';
import { event, field, noted, within, type Field } from './field.ts';

const released = (...names: readonly string[]): readonly string[] => noted('report.made', ...names.map((name) => `released/${name}`));
const question = (...names: readonly string[]): readonly string[] => released(...names.map((name) => `questions/[]/${name}`));

/** A session with a group (`guildhall/group-session@1`). It holds bands and no names, and stays with the trainer. */
const sessionFields: readonly Field[] = [
  formatField, ...setFields, sealField,
  field('When the session began, which skills it is about, its number, and how many people were expected', 'public', '/body/startedAt', '/body/competencies/[]', '/body/tag', '/body/people'),
  field('What happened in which order, and when', 'personal', '/body/journal/[]/seq', '/body/journal/[]/at'),
  field('A sheet: its code, and for each skill a band or a choice; no name', 'personal', ...event('sheet.handedIn', 'id', 'way', 'bands/*/choice', 'bands/*/band', 'bands/*/reaches')),
  field('That a sheet was taken back; what it said is gone', 'personal', ...event('sheet.erased'), ...event('sheet.takenBack', 'sheet', 'mark')),
  field('Rounds: which sentence the room saw, and which sheets were counted for it', 'derived', ...event('round.closed', 'shown/[]/competency', 'shown/[]/said', 'shown/[]/sheets/[]'), ...event('round.opened')),
  field('How the evening went: its steps, its end, what was shown', 'public', ...event('step.begun', 'step'), ...event('rationale.shown', 'scenario'), ...event('session.ended')),
  field('Hands counted on a situation', 'personal', ...event('vote.counted', 'scenario', 'counts/*')),
  field('What was agreed: the action, the skill, for whom, by when', 'personal', ...['action.added', 'action.changed'].flatMap((type) => event(type, 'id', 'action', 'for', 'to', 'by')), ...event('action.removed', 'id')),
  field('The same in the group’s own words, and who looks after it', 'special-category-possible', ...['action.added', 'action.changed'].flatMap((type) => noted(type, 'text', 'owner'))),
  field('A report that was made: how many people, and how many of them said what', 'personal', ...event('report.made', 'people', 'counts/*/[]')),
  field('What was shown in it, under the rules for reports', 'derived',
    ...released('people'), ...question('id', 'scored', 'reaching', 'halfShort', 'quartiles', 'quartiles/[]', 'levels', 'levels/[]/levels/[]', 'levels/[]/count', 'choices/[]', 'why/*',
      'reliability', ...['n', 'alpha', 'interval/[]', 'items/[]/id', 'items/[]/mean', 'items/[]/rest', 'items/[]/alphaWithout'].map((name) => `reliability/${name}`))),
];

/** The same as it lies in the trainer's browser. */
export const keptSessionFields: readonly Field[] = [
  ...within('/record', sessionFields),
  field('The code to join by', 'public', '/id'),
  field('When it was last saved', 'personal', '/savedAt'),
  field('When the device’s clock was first seen to be wrong', 'derived', '/doubtedOn'),
  field('The clock of the running order', 'public', '/clock/step', '/clock/endsAt', '/clock/left', '/clock/minutes/*'),
];

/** A hand-in code, as a file; typed and as a square it is the same code. */
export const handInFields: readonly Field[] = [
  formatField,
  field('The code: for each skill a band or a choice, the number of the session, and a number made by chance; no name', 'personal', '/code'),
];

/** That an attempt on this device belongs to a session. */
export const markFields: readonly Field[] = [
  field('The code of the session, and its skills', 'public', '/code', '/competencies/[]'),
  field('The number made by chance that goes into the code to hand in', 'personal', '/nonce'),
  field('A trace of each code that was shown: a salted hash, which knows the code again and does not say what it says', 'personal', '/shown/[]'),
];
