import type { Rows } from './markdown.ts';
import type { Pack } from './pack.ts';
import { damagedStays, days } from './places-here.ts';

/** What can go wrong for people, what is done about it, what shows that, and what is left. */
export function risksOf({ floors, shown }: Pack): Rows {
  return [
    [
      'Somebody else reads answers on a shared computer', `What is left lying is deleted after ${days} days; “Clear this computer” is on every page; a way to leave with a copy; a locked drawer behind a passphrase for whoever wants one; the first screen says to clear it`, shown('sevenDays', 'clear', 'takeAlong', 'lockedHere'),
      'Medium. Outside a drawer answers are not locked: until they are deleted, whoever uses the same sign-in can open them. Sessions and the list of who may speak are never in a drawer. They are deleted when the application is next opened, not by themselves',
    ],
    ['A file falls into other hands', 'Files for the next turn can be locked with a passphrase (AES-256), and the first screen says that anyone a file is passed to can read it', shown('locked', 'handOver'), 'Medium. A copy is not locked unless somebody does so, and a file cannot be called back'],
    [
      'Answers are used to choose, pay or punish', 'No ranking, no total; sharing is `nobody` unless the council says otherwise; what was promised is never widened; points about honesty for oneself are in no shared result and no code', shown('nobody', 'leastPromise', 'honesty'),
      'Medium. Nobody can stop a person from being asked to show their screen or their file. The council has to forbid it',
    ],
    [
      'An officer is held back by a machine, or let through by nobody in charge', 'The program only proposes; a person named as the manager decides; a draft set stops nobody; reasons, comment, second assessor, adjustments; screens and prints say that names have not been checked', shown('reason', 'flags', 'side', 'names'),
      'Medium. Names are as given and nobody checks them: the program cannot know who is at the keys. Ask the manager who is named before somebody speaks. A manager may also follow the proposal without thinking',
    ],
    [
      'Somebody is recognised in a group', `No picture under ${floors.room} sheets and no report under ${floors.people} people, by rules that nobody can lower; attacked by programs that know who came and went`, shown('five', 'noSmall', 'attack', 'board'),
      'Low. In a small room people may still guess; several people who put together what they know of each other know more than one',
    ],
    ['Somebody is recognised among people who were asked', `Nothing under ${floors.raters} in a group; what they wrote is shuffled; notes stay with them`, shown('three', 'observerWords'), 'Medium. The files come back through the person who asked, and are not locked: whoever opens one by other means can read it. A manager is told that they can be recognised'],
    ['Something sensitive is written into free words', 'No question asks for it; notes leave with no result and no plan, only with a whole record', shown('words', 'cardOnly'), 'Low to medium. A plan in own words leaves where sharing is `plan` or `result`; a whole record that is handed over holds all notes'],
    ['Withdrawal does not work', '“Stop and delete” from any point; of a decision, only the decision stays; a sheet in a session can be taken back', shown('forget', 'deletes', 'decisionOnly', 'takenBack'), `Low. It does not reach files, prints and cards that were given away. ${damagedStays}`],
    ['Answers are lost', '“Saved” is said only of what was read back; tried with killed browsers, full disks, several tabs', shown('lost', 'reliability'), 'Low. A browser may clear its storage; the screen says so where that can happen'],
    ['A decision is kept too long', 'A standing ends after its months, and the list marks what ends soon and what has ended', shown('registerMarks'), 'Medium. Cards that have ended stay on the list until somebody takes them off: the council’s retention is kept by hand'],
    ['Names are false', 'Screens and prints say that names are as people gave them, and have not been checked', shown('names'), 'Medium. A card can be made up by somebody with skill: a seal tells damage, not who wrote it. Ask the manager who is named'],
    ['Answers leave unseen, or a page is tampered with', 'A strict policy for scripts, no request to other addresses, texts never become markup', shown('policy', 'outside', 'hostile', 'oneFile'), 'Low. Whoever controls the council’s web space, the device or the browser’s extensions can change or read anything'],
    ['Somebody is shut out', 'Screens looked at in every mode, whole journeys by keyboard; paper instead; Welsh drafts', shown('walks', 'keyboard', 'welsh'), 'See the [accessibility statement](accessibility-statement.md)'],
  ];
}
