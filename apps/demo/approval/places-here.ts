import { drawerFields, inDrawerFields, lockedTextFields } from './drawer-fields.ts';
import { keptSessionFields, markFields } from './group-fields.ts';
import { readingFields, shelfFields } from './other-fields.ts';
import type { Lying } from './place.ts';
import { aheadFields, savedFields } from './saved-fields.ts';

/** Days after which what was left lying is deleted; a test holds that it is what the program does. */
export const days = 7;

/** How long a session with a group lies there, in the same words wherever it is said. */
export const sessionGoes = `A session with a group is deleted ${days} days after it was last changed, when somebody next opens the pages for groups; the trainer can delete it before`;

/** What nothing deletes by itself. */
export const damagedStays = 'What is damaged is neither opened nor deleted by itself: it stays as it lies until somebody removes it or clears the computer';

const whoever = 'Anybody who can use this browser on this device, under the same sign-in to the computer';
const clear = '“Clear this computer” deletes it at once.';

/** What lies in the browser. Nothing of it leaves by itself. */
export const placesHere: readonly Lying[] = [
  {
    id: 'browser', title: 'Answers, in this browser', holds: 'The person’s answers, notes and plan, from agreement on', fields: savedFields,
    readers: `${whoever}. On a readiness record, whoever takes their turn on the same device reads it too`,
    until: `${days} days after the last answer, or ${days} days after the end of a standing or the last date in a plan; longer only where the person chooses so. It is deleted when somebody next opens the application`,
    erased: `“Stop and delete”, at any point, deletes it. Of a decision on readiness, the decision stays: what, when, by whom. ${clear}`,
    proofs: ['nothingBefore', 'sevenDays', 'clocks', 'deletes', 'decisionOnly', 'forget', 'keptInBrowser', 'stores'],
    keys: ['guildhall/', 'guildhall?'], databases: ['guildhall'],
    madeIn: ['packages/react/src/stores/database.ts', 'packages/react/src/stores/local-storage-store.ts', 'packages/react/src/stores/browser-store.ts'],
  },
  {
    id: 'ahead', title: 'A copy of what is being saved, in this browser', holds: 'One record, for the moment that saving it takes', fields: aheadFields,
    readers: whoever, until: 'Until the saving is over; after a crash, until somebody next opens the application', erased: `It goes with the record it is a copy of. ${clear}`,
    proofs: ['copies', 'stores'], keys: ['guildhall>'], madeIn: ['packages/react/src/stores/copies-ahead.ts'],
  },
  {
    id: 'marks', title: 'That answers belong to a session, in this browser', holds: 'The session’s code, and a trace of each code to hand in with that was shown: a salted hash, which does not say what the code says', fields: markFields,
    readers: whoever, until: 'As long as the answers themselves', erased: `It goes with the answers. ${clear}`,
    proofs: ['marksForgotten', 'clear'], keys: ['guildhall-hand-in/'], madeIn: ['apps/demo/src/hand-in/marks.ts'],
  },
  {
    id: 'drawers', title: 'The list of locked drawers, in this browser', holds: 'That there is a drawer, what it is called, and when it was last opened', fields: drawerFields,
    readers: whoever, until: `As long as the drawer. An empty one goes ${days} days after it was last opened`, erased: `Its owner deletes the drawer. ${clear}`,
    never: 'The passphrase, or what is in a drawer', proofs: ['drawerDays', 'drawerClear', 'inventory'],
    databases: ['guildhall-drawers'], madeIn: ['apps/demo/src/drawers/drawer-index.ts', 'apps/demo/src/drawers/drawer-marks.ts'],
  },
  {
    id: 'drawer', title: 'Answers in a locked drawer, in this browser', holds: 'The same answers, where the person keeps them behind a passphrase of their own; never over plain http', fields: inDrawerFields,
    readers: 'Whoever has the passphrase, which is kept nowhere: where it is forgotten, nobody. Others see that something is there, and until when',
    until: `As outside a drawer: ${days} days after the last change or after a standing or a plan has ended, longer only where the person chooses so; deleted without the passphrase when somebody next opens the application. An open drawer is locked after 15 minutes in which nobody touches the page`,
    erased: `“Stop and delete”, or deleting the drawer. ${clear}`,
    proofs: ['lockedHere', 'drawerApart', 'drawerDays', 'forgotten', 'idle'], madeIn: ['packages/react/src/stores/locked-store.ts', 'apps/demo/src/drawers/open-drawer.ts'],
  },
  {
    id: 'drawer-texts', title: 'Sessions and the list of who may speak in a locked drawer, in this browser', holds: 'The same as outside it, where somebody begins them in their drawer or moves them there', fields: lockedTextFields,
    readers: 'Whoever has the passphrase. Others see that something is there, how large it is, when it was last changed, and whether it goes by itself',
    until: `A session, ${days} days after it was last changed, without the passphrase; the list of who may speak, until somebody deletes it`,
    erased: `Its owner deletes it, or the drawer. ${clear}`,
    proofs: ['drawerTexts', 'drawerClear'], keys: ['guildhall-drawer-'], madeIn: ['apps/demo/src/drawers/locked-texts.ts', 'apps/demo/src/drawers/left-texts.ts'],
  },
  {
    id: 'session', title: 'A session with a group, in the trainer’s browser', holds: 'Sheets by code, with bands and without names; rounds, votes, and what was agreed', fields: keptSessionFields,
    readers: 'The trainer, and anybody who can use the trainer’s browser, unless it was begun in a locked drawer or moved into one', until: sessionGoes,
    erased: `The trainer deletes the session, or takes back a single sheet: what that said is then gone. ${clear}`,
    proofs: ['sessionDays', 'takenBack', 'clear'], keys: ['guildhall-group/'], databases: ['guildhall-group'], madeIn: ['apps/demo/src/group/kept-sessions.ts', 'apps/demo/src/device/plain-texts.ts'],
  },
  {
    id: 'register', title: 'The list of who may speak, in the browser of whoever keeps it', holds: 'Cards: a name, a decision, until when, beside whom', fields: shelfFields,
    readers: 'Whoever keeps the list, and anybody who can use that browser, unless it is in a locked drawer',
    until: 'Until somebody takes the person off the list. The program does not delete cards that have ended by itself: the council’s retention is kept by hand',
    erased: `Whoever keeps the list takes a person off it, with every earlier card. ${clear}`,
    never: 'A level, an answer, a comment, or that somebody may not speak', proofs: ['cardOnly', 'registerOnly', 'clear'], keys: ['guildhall-register/'], madeIn: ['apps/demo/src/readiness/shelf.ts', 'apps/demo/src/device/plain-texts.ts'],
  },
  {
    id: 'reading', title: 'How somebody likes to read, in this browser', holds: 'That Welsh or large print was chosen, from the moment somebody chooses it, before any agreement', fields: readingFields,
    readers: whoever, until: 'Until somebody changes it back', erased: clear, never: 'Who chose it', proofs: ['clear'],
    keys: ['guildhall-reading'], madeIn: ['apps/demo/src/routing/kept-reading.ts'],
  },
];
