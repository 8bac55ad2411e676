import { adoptionOf, basisOf, contactOf, nameOf, retentionOf, sharingOf } from './in-words.ts';
import { bullets, page, table, toFill } from './markdown.ts';
import type { Pack } from './pack.ts';
import { damagedStays, days, placesHere, sessionGoes } from './places-here.ts';
import { risksOf } from './risks.ts';

/** A data protection impact assessment, filled as far as the program can say. */
export function dpia(pack: Pack): string {
  const { council, sets, floors, shown } = pack;
  const facts = [...new Set(sets.flatMap((set) => set.facts))];
  return page(
    '# Data protection impact assessment',
    `For ${nameOf(council)}. The council decides whether it needs one (UK GDPR, article 35); people are asked how they do their work, so it is wise to have one. What the program does is filled in, with what shows it; the rest is marked.`,
    '## 1. Why',
    'Councillors and officers look at their own skills, see what they do well, choose what to work on, and get ready for public meetings. It is for development. The first screen says that it is not a test and must not be used to choose people for a job, to set pay, or to punish anyone.',
    '## 2. What happens',
    table(['question set', 'for', 'questions', 'a person decides something'], sets.map(({ title, forWhom, questions, decides }) => [title, forWhom, String(questions), decides === null ? 'no' : `yes: whether the officer may speak at meetings, for ${decides} months`])),
    bullets([
      '**Who:** councillors, officers, trainers; for getting ready, an assessor and a manager; people who are asked how they see somebody’s work. It is not made for children, and asks nobody’s age.',
      `**What is asked:** answers on skills, notes and plans in the person’s own words, and these facts: ${facts.join(' ')} [Every field, with its class](every-field.md).`,
      '**Special category data:** no question asks for any. Somebody may write some into free words: about their health in an adjustment they need, or a political view in a note. Party is not asked.',
      '**How:** in the browser of the person’s device. Nothing is stored before they agree to take part. There is no server that receives answers, and no supplier does.',
      `**Where it lies:** ${placesHere.map(({ title }) => title.charAt(0).toLowerCase() + title.slice(1)).join('; ')}. [Who can read each, until when, and how it is erased](what-lies-on-a-device.md).`,
      `**How long:** answers, finished or not, are deleted ${days} days after the last change, or after a standing or a plan has ended, unless the person chooses to keep them. ${sessionGoes}. The list of who may speak is cleared by hand. ${damagedStays}. What the council itself keeps: ${retentionOf(council)}`,
      '**Who it goes to:** nobody, until the person hands something over: [what leaves this device](what-leaves-this-device.md).',
      `**Content:** ${adoptionOf(council)} ${sum(sets.map(({ drafts }) => drafts))} questions and situations are a draft, and screens and reports say so (${shown('draftSaid', 'draftShown')}).`,
    ]),
    '## 3. Whom the council asked', toFill('the views of councillors, officers and their unions, and of the data protection officer'),
    '## 4. Necessity and proportion',
    bullets([
      `**Lawful basis:** ${basisOf(council)} Agreeing to take part is not the lawful basis: it is a choice the person has, and can take back.`,
      'Less would not do: without answers there is no profile. More is not taken: no name is asked for, except where one is needed for a decision, a card or an action, and then it is as people give it.',
      `Of a group, a room sees one of three sentences for each skill from ${floors.room} sheets on; a report starts at ${floors.people} people, and no count under ${floors.people} is in it. What people who were asked said is shown from ${floors.raters} in a group on.`,
      'Nobody is ranked. Skills stand in the order of the question set.',
      'No decision is taken by the program: it proposes and gives its reasons; a person named as the manager decides, and must say why where they decide otherwise. Names are as given and nobody checks them. The officer may comment, ask for a second assessor, and name an adjustment, which is never scored.',
      `**Rights:** people see all that is held, take a copy (a file programs can read), correct it, and erase it themselves. For the rest: ${contactOf(council.dataProtectionOfficer, 'data protection officer')}.`,
      sharingOf(council),
    ]),
    '## 5. Risks, and what is done about them',
    table(['risk', 'what is done', 'shown by', 'what is left'], risksOf(pack)),
    '## 6. What nobody has tried',
    bullets([
      'No outsider has tried to break in, and no motivated-intruder exercise with people has been held. The attacks that are tried are programs of this repository.',
      'Browsers other than Chromium are not driven by tests. Screen readers are not driven: what one is given is compared, but people have to try it.',
      'Whether somebody is pressed to take part, or a file is misused later, no program can see.',
    ]),
    '## 7. Decision', table(['', ''], [['Advice of the data protection officer', toFill('advice and date')], ['Risks accepted by', toFill('name and date')], ['To be looked at again on', toFill('date')]]),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((sofar, each) => sofar + each, 0);
