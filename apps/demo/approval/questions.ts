import { adoptionOf, basisOf, contactOf, nameOf, retentionOf, sharingKey, sharingOf } from './in-words.ts';
import { bullets, page, table, type Rows } from './markdown.ts';
import type { Pack } from './pack.ts';
import { damagedStays, days, sessionGoes } from './places-here.ts';
import { daysSince, oldest, sumOf } from './results.ts';

/** What a monitoring officer or a data protection officer asks, each answered in a sentence or two, with the page of the pack and the tests that show it. */
export function questions(pack: Pack): string {
  const { council } = pack;
  const missing = missingIn(pack);
  return page(
    '# Approval pack',
    `For ${nameOf(council)}: the questions of a monitoring officer and a data protection officer, answered. It is about the application. The command line, and components in a page of the council’s own, are run by the council’s own people on its own systems.`,
    table(['question', 'answer', 'shown by'], answersOf(pack)),
    missing.length === 0 ? '' : `## Before you sign\n\n${bullets(missing)}`,
    '## In this folder',
    bullets([
      '[What leaves this device](what-leaves-this-device.md), one page', '[What lies on a device](what-lies-on-a-device.md), one page', '[Impact assessment](dpia.md)', '[Privacy notice](privacy-notice.md)', '[Row for the records of processing](records-of-processing.md)',
      '[Accessibility statement](accessibility-statement.md)', '[Appropriate policy document](policy-document.md), where one is needed', '[Every field](every-field.md), as an annex',
    ]),
    'Made of the council’s profile, of the list of everything that is stored or leaves, and of test results: `npm run approval -- --council council.json --out folder` makes it for any council. What only the council can say is marked **For the council to fill in**. Tests hold that it says what the program does.',
  );
}

function answersOf({ council, sets, floors, results, today, shown }: Pack): Rows {
  const drafts = sets.reduce((sum, set) => sum + set.drafts, 0);
  const { screens, wrong } = sumOf(results.walks);
  return [
    ['Who is the controller?', `${nameOf(council)}. The first page says so, with the data protection officer: ${contactOf(council.dataProtectionOfficer, 'data protection officer')}.`, '[Privacy notice](privacy-notice.md)'],
    ['What is the lawful basis?', `The council’s to settle: ${basisOf(council)} The first page shows it.`, '[Records of processing](records-of-processing.md)'],
    ['Is agreeing the same as consent?', `No. It is a choice to take part, and nothing is stored before it. Whoever works for somebody is seldom free to consent, so it is not the lawful basis.`, `[Privacy notice](privacy-notice.md), ${shown('nothingBefore')}`],
    ['Who sees what?', `Nobody but the person, until they hand something over. Whoever uses the same device under the same sign-in could open what lies there, unless it is in a locked drawer. ${sharingKey} ${sharingOf(council)}`, `[What lies on a device](what-lies-on-a-device.md), [what leaves](what-leaves-this-device.md), ${shown('nobody')}`],
    ['Does a machine decide?', 'No. Rules propose whether an officer may speak at meetings, with every reason; a person decides, who is named as the manager, and says why if they decide otherwise. Names are as given and nobody checks them: the program cannot know who is at the keys. Ask the manager who is named. No other decision is made.', `[Impact assessment](dpia.md), ${shown('reason', 'side', 'names')}`],
    ['Is the content approved?', `${adoptionOf(council)} ${drafts} questions and situations carry “draft”, and screens and reports say so. What a draft flags is listed to talk over; it holds nobody back unless the council has adopted the set and asks for that.`, `[Impact assessment](dpia.md), ${shown('draftSaid', 'draftShown', 'flags')}`],
    ['Is there special category data?', 'No question asks for it, and party is not asked. Somebody may write some into free words, for example about an adjustment they need.', '[Every field](every-field.md), [policy document](policy-document.md)'],
    ['How long is it kept?', `Answers, finished or not: ${days} days after the last change, or after the end of a plan or a standing, longer only if the person says so; deleted when the application is next opened. ${sessionGoes}. The list of who may speak is cleared by hand. ${damagedStays}. What the council itself keeps: ${retentionOf(council)}`, `[What lies on a device](what-lies-on-a-device.md), ${shown('sevenDays', 'sessionDays', 'damagedAnswers', 'damagedSession')}`],
    ['How is it erased?', '“Stop and delete” at any point, and “Clear this computer” on every page. After a decision on readiness, that decision stays, and the officer is told before. Files and prints that were given away are out of reach, and the screen says so.', `[What lies on a device](what-lies-on-a-device.md), ${shown('deletes', 'decisionOnly', 'clear')}`],
    ['Can people take their data along?', 'Yes: a file of the whole record, a document for Word, or a print.', `[What leaves](what-leaves-this-device.md), ${shown('takeAlong')}`],
    ['Are there league tables?', `No. Nobody is ranked, and skills stand in the order of the question set. A room sees sentences from ${floors.room} sheets on; a report starts at ${floors.people} people.`, `[Impact assessment](dpia.md), ${shown('order', 'board', 'noSmall')}`],
    ['What does a trainer hold after a session?', `In the browser it was run in: of each sheet its code, and its band or choice for each skill. Whoever can use that browser can read them. No name is on a sheet; what was agreed may name who looks after it. A sheet can be taken back at any time, and what it said is then gone. ${sessionGoes}.`, `[What lies on a device](what-lies-on-a-device.md), ${shown('takenBack', 'sessionDays')}`],
    ['What does a hand-in code say?', 'For each skill of the session a band, or in the quick scan the choice; and which session it is for. No name, no note, nothing about honesty. It is a check and not a secret: whoever sees the code and knows the session can read what it holds.', `[What leaves](what-leaves-this-device.md), ${shown('codeSays', 'inventory')}`],
    ['Could it be used to select or to punish?', 'The first page says it must not. No program can keep somebody from asking to see a file: that takes a rule of the council’s own.', `[Impact assessment](dpia.md), ${shown('said')}`],
    ['What of answers about honesty?', `${sets.flatMap(({ title, honesty }) => (honesty.length === 0 ? [] : [`In “${title}”, ${honesty.length} skills (${honesty.join('; ')}) are for the person alone. They are in no hand-in code and no shared result, unless a page asks for them and people are told before. They are in the person’s own file, and in what they print.`])).join(' ')}${sets.flatMap(({ title, decides }) => (decides === null ? [] : [` In “${title}” there is no such promise: answers on honesty and on staying neutral are in the record that the assessor and the manager get.`])).join('')}`, `[Privacy notice](privacy-notice.md), ${shown('honesty')}`],
    ['What of people who are asked about a colleague?', `They are told, give no name, and are shown together only from ${floors.raters} in a group. Their files come back by way of the person who asked and are not locked.`, `[What leaves](what-leaves-this-device.md), ${shown('three', 'observerWords')}`],
    ['Who keeps the list of who may speak, and how does somebody come off it?', 'Whoever the council asks to: the list lies in that person’s browser, and in what they print or download of it. Officers hand in a card of their own. Whoever keeps the list takes somebody off it, with every earlier card, when their job changes, when something serious happens or when they ask. The program marks what ends soon and what has ended, and takes nobody off by itself.', `[What lies on a device](what-lies-on-a-device.md), ${shown('gettingReady', 'listKept', 'registerMarks')}`],
    ['What if somebody forgets a passphrase?', 'Nobody can open it then: it is kept nowhere, and there is no way round it. A file that was locked with it stays shut; whoever has the record can make another. A drawer stays locked, and what is in it is deleted when its time is over, as anything else; what its owner chose to keep longer stays until somebody clears the computer. People are told before they make a drawer.', `[What lies on a device](what-lies-on-a-device.md), ${shown('forgotten', 'gettingReady')}`],
    ['Children?', 'It is for councillors and officers. It is not made for children and asks nobody’s age.', '[Impact assessment](dpia.md)'],
    ['Is it secure?', 'Nothing is sent, so no server holds answers. On the device it is as safe as the sign-in to the device: answers in the browser are locked only in a drawer of the person’s own, behind a passphrase. Files for the next turn can be locked too. No outsider has tested it yet.', `[Impact assessment](dpia.md), ${shown('policy', 'lockedHere', 'locked', 'hostile')}`],
    ['Suppliers? Other countries?', 'None receives anything through this program. The council’s own web space serves the pages, and logs what it is set to log.', `[What leaves](what-leaves-this-device.md), ${shown('outside', 'oneFile')}`],
    ['Freedom of information?', 'What lies on a person’s device is in nobody’s file store. What the council was handed (records, cards, the list, reports of sessions) it holds, and decides on as on anything else.', '[What leaves](what-leaves-this-device.md)'],
    ['Is it accessible?', `Partially compliant with WCAG 2.2 AA: ${screens} screens were looked at in every mode on ${results.on}, with ${wrong} found; screen readers and other browsers were not.${daysSince(results.on, today) > oldest ? ` **These results are older than ${oldest} days.**` : ''}`, '[Accessibility statement](accessibility-statement.md)'],
    ['Welsh?', `Every text of the interface has a Welsh draft, marked as a draft. Languages offered: ${council.languages.map((language) => (language === 'cy' ? 'Welsh' : 'English')).join(' and ')}. ${welshOf(sets)}`, `[Accessibility statement](accessibility-statement.md), ${shown('welsh')}`],
    ['Whom do people turn to?', `Data protection officer: ${contactOf(council.dataProtectionOfficer, 'data protection officer')}. Monitoring officer: ${contactOf(council.monitoringOfficer, 'monitoring officer')}.`, '[Privacy notice](privacy-notice.md)'],
  ];
}

/** How much of the question sets is there in Welsh. */
function welshOf(sets: Pack['sets']): string {
  const [there, all] = [sets.reduce((sum, set) => sum + set.inWelsh, 0), sets.reduce((sum, set) => sum + set.texts, 0)];
  return there === 0 ? 'The question sets themselves are not there in Welsh: their questions, answers and actions are shown in English, and marked as English.'
    : `Of the question sets, ${there} of ${all} texts are there in Welsh; the others are shown in English, and marked as English.`;
}

/** What the council has still to say, told from its profile; the rest is marked where it belongs. */
function missingIn({ council: { lawfulBasis, retention, dataProtectionOfficer, monitoringOfficer, privacyNotice, adoption } }: Pack): readonly string[] {
  return [
    ...(lawfulBasis === undefined ? ['The lawful basis (`lawfulBasis` in the profile)'] : []),
    ...(retention === undefined ? ['How long a decision and a plan are kept (`retention`)'] : []),
    ...(dataProtectionOfficer === undefined ? ['The data protection officer (`dataProtectionOfficer`)'] : []),
    ...(monitoringOfficer === undefined ? ['The monitoring officer (`monitoringOfficer`)'] : []),
    ...(privacyNotice === undefined ? ['The privacy notice, or a link to it (`privacyNotice`)'] : []),
    ...(adoption === undefined ? ['Whether and by whom the content is adopted (`adoption`); until then everything is a draft'] : []),
    'Outside the program: who keeps the list of who may speak and takes people off it; that whoever relies on a decision asks the manager who is named; a rule that nobody is made to show their answers',
    'In the papers: whom the council asked, its data protection officer’s advice, who accepts what is left, and whom to write to about accessibility',
  ];
}
