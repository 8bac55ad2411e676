import { attemptFields } from './attempt-fields.ts';
import { handInFields } from './group-fields.ts';
import { cardFields, invitationFields, observerFields } from './other-fields.ts';
import type { Leaving } from './place.ts';
import { copiesFields, handOverFields, lockedFields } from './saved-fields.ts';

const given = 'Whoever the person gives the file to';

/** What leaves the device, each time because somebody does so. */
export const placesFiles: readonly Leaving[] = [
  {
    id: 'copy', title: 'A copy of the person’s own answers', holds: 'The whole record, to go on with on another device', fields: attemptFields, readers: given,
    leaves: 'The person downloads it', proofs: ['inventory', 'earlier'], madeIn: ['packages/react/src/parts/download-link.tsx'],
  },
  {
    id: 'hand-over', title: 'A readiness record for the next turn', holds: 'The whole record, for an assessor, a manager or back to the officer', fields: handOverFields,
    readers: 'Whoever has the file and the passphrase; without a passphrase, whoever has the file. The first page says that anyone the file is passed to can read it',
    leaves: 'The officer, the assessor or the manager makes the file and passes it on', proofs: ['handOver', 'locked'], madeIn: ['apps/demo/src/readiness/pass-on.tsx'],
  },
  {
    id: 'copies', title: 'Copies taken away from a shared computer', holds: 'The records that the person ticks', fields: copiesFields, readers: 'Whoever has the file, and the passphrase where there is one',
    leaves: 'The person makes the file before deleting what is theirs', proofs: ['takeAlong'], madeIn: ['apps/demo/src/readiness/finished.tsx'],
  },
  {
    id: 'locked', title: 'A file that opens with a passphrase', holds: 'One of the two above, locked', fields: lockedFields, readers: 'Whoever has the file and the passphrase. The passphrase is kept nowhere',
    leaves: 'The same; over plain http or from a file on disk it cannot be locked, and the page says so', proofs: ['locked', 'handOver'], madeIn: ['packages/react/src/locked/lock.ts'],
  },
  {
    id: 'word', title: 'A document for Word', holds: 'The person’s profile and plan in words, answers about honesty for themselves included', readers: given,
    leaves: 'The person downloads it', proofs: ['word'], madeIn: ['apps/demo/src/alone/word/word-button.tsx'],
  },
  {
    id: 'calendar', title: 'A calendar file', holds: 'Dates of the plan or on the way to a meeting; the person chooses whether their words are in it', readers: 'Whoever can see that calendar',
    leaves: 'The person downloads it and puts it into a calendar', proofs: ['calendar'], madeIn: ['apps/demo/src/alone/calendar-page.tsx'],
  },
  {
    id: 'print', title: 'Prints', holds: 'The page that is printed: a profile, a plan, a card for the room, a blank form, the list of who may speak, the end of a session', readers: 'Whoever has the paper',
    leaves: 'Somebody prints it', proofs: ['ways'],
    madeIn: [
      'packages/react/src/screens/print-button.tsx', 'apps/demo/src/readiness/register.tsx', 'apps/demo/src/group/end.tsx', 'apps/demo/src/group/actions.tsx', 'apps/demo/src/alone/compare/change-shown.tsx',
      'apps/demo/src/hand-in/paper-sheet.tsx',
    ],
  },
  {
    id: 'hand-in', title: 'A code to hand in to a session', holds: 'For each skill a band or a choice: as twelve letters and digits, as a QR square, or as a file', fields: handInFields,
    readers: 'The trainer, and anybody who sees the code and knows the session: it is not locked', leaves: 'The person types it in, shows it, or passes on the file', never: 'A name, a note, or anything about honesty',
    proofs: ['inventory', 'takenBack'], madeIn: ['apps/demo/src/hand-in/hand-in-page.tsx'],
  },
  {
    id: 'board', title: 'The board in the room', holds: 'For each skill one of three sentences, from five sheets on; hands that were raised in the room, counted; what was agreed', readers: 'Everybody in the room',
    leaves: 'The trainer projects it after closing a round', never: 'How many answered what, a mean, a code, or the form of any one person', proofs: ['five', 'board', 'attack'], madeIn: ['apps/demo/src/group/board.tsx'],
  },
  {
    id: 'report', title: 'The report of a session', holds: 'What the rules for reports allow, from ten people on', readers: 'Whoever the trainer gives the file to',
    leaves: 'The trainer downloads or prints it', never: 'A count of fewer than ten people, a code, or a name', proofs: ['ten', 'noSmall', 'actionsOnly', 'privacyRules'], madeIn: ['apps/demo/src/group/end.tsx'],
  },
  {
    id: 'damaged-session', title: 'A session that cannot be opened', holds: 'What lies there of a damaged session, as it lies: it may hold codes, bands, and what was agreed', readers: 'Whoever the trainer gives the file to',
    leaves: 'The trainer downloads it, to have it looked at', proofs: ['damagedSession'], madeIn: ['apps/demo/src/group/start.tsx'],
  },
  {
    id: 'actions', title: 'The list of what a group agreed', holds: 'Actions, skills, who looks after it, dates: as a table, as text or as a calendar', readers: 'Whoever the trainer gives the file to',
    leaves: 'The trainer downloads or prints it', never: 'Anything about what anybody answered', proofs: ['actionsOnly'], madeIn: ['apps/demo/src/group/actions.tsx'],
  },
  {
    id: 'invitation', title: 'An invitation to say how one sees somebody’s work', holds: 'Which questions, a code for the person, and as one of which group', fields: invitationFields, readers: given,
    leaves: 'The person who asks passes on the file, or copies its text into a message', never: 'A name or an answer', proofs: ['inventory'], madeIn: ['apps/demo/src/alone/asked/invite.tsx', 'apps/demo/src/alone/asked/copy-field.tsx'],
  },
  {
    id: 'observer', title: 'What somebody who was asked gives back', holds: 'Their answers, and what they wrote', fields: observerFields,
    readers: 'Whoever has the file. The program shows the person who asked only what at least three people of a group said together; but a file that is opened by other means can be read',
    leaves: 'Whoever was asked downloads it and passes it back', never: 'Their name, notes or reasons', proofs: ['three', 'observerWords'], madeIn: ['apps/demo/src/alone/asked/observed-over.tsx'],
  },
  {
    id: 'card', title: 'A card for the list of who may speak', holds: 'The decision and the officer’s name', fields: cardFields, readers: 'Whoever keeps the list',
    leaves: 'The officer makes it and passes it on', never: 'A level, an answer or a comment', proofs: ['cardOnly', 'registerOnly'], madeIn: ['apps/demo/src/readiness/card-page.tsx'],
  },
  {
    id: 'register-table', title: 'The list of who may speak, as a table', holds: 'Of each person on it: name, reference, what they may do on a day, beside whom, by whom decided, until when', readers: 'Whoever has the file',
    leaves: 'Whoever keeps the list downloads or prints it', never: 'Anything but decisions that let somebody speak', proofs: ['registerOnly'], madeIn: ['apps/demo/src/readiness/register.tsx'],
  },
];
