import { basisOf, contactOf, nameOf, retentionOf, toldOf } from './in-words.ts';
import { asWritten, bullets, page, toFill } from './markdown.ts';
import type { Pack } from './pack.ts';
import { damagedStays, days, sessionGoes } from './places-here.ts';

/** What people are told (UK GDPR, article 13), in words of their own. */
export function privacyNotice({ council, sets, floors }: Pack): string {
  const { privacyNotice: own } = council;
  const honesty = sets.filter((set) => set.honesty.length > 0);
  const decided = sets.find(({ decides }) => decides !== null);
  return page(
    '# Privacy notice',
    own === undefined ? toFill('its own notice or a link to it. Until then this draft may stand, once the council has read it.')
      : 'link' in own ? `The council’s own notice is at <${own.link}>. What follows says what the program does.` : 'The council’s own notice stands first on the screen. What follows says what the program does.',
    '## Who looks after your data',
    `${nameOf(council)} is in charge of your data. It is the data controller. Questions: ${contactOf(council.dataProtectionOfficer, 'data protection officer')}.`,
    '## What it is for', 'To help you see what you do well and choose what to work on next. It is not a test. It must not be used to choose people for a job, to set pay, or to punish anyone.',
    '## The legal reason', `${basisOf(council)} You also choose whether to take part, and can change your mind at any time. That choice is not the legal reason.`,
    '## What is kept, and where',
    bullets([
      'Nothing, until you agree to take part.',
      'Then your answers, notes and plan: on the device you use, in its browser. Nobody else has them.',
      'Your name is not asked for. Where a name is needed, as on a decision, a card or an action, it is as somebody typed it.',
      'You need not write about your health, your beliefs or your politics. Please do not.',
    ]),
    '## Who sees it',
    bullets([
      `Nobody but you, unless you hand it over: a file, a print, a code. Other people who use the same device could open what is there, so clear it when you have finished, or keep it in a drawer behind a passphrase. [Everything that can leave](what-leaves-this-device.md).`,
      toldOf(council),
      `In a session with a group, your trainer gets a code with no name. It holds a band for each skill, or in the quick scan your choice, and whoever sees the code can read them. The room sees one of three sentences for each skill, and only from ${floors.room} people on. A report that is kept starts at ${floors.people} people.`,
      `If you ask others how they see your work, you see what at least ${floors.raters} of a group said together.`,
      ...honesty.map(({ title, honesty: skills }) => `In “${title}”, your answers on ${listed(skills)} stay with you: no code and no shared result has them. If a page of the council’s asks for them, you are told before each one.`),
      ...(decided === undefined ? [] : [`In “${decided.title}”, somebody watches you and a manager decides. Names are as given and nobody checks them: ask the manager who is named. All your answers are in the record they get, those on honesty and on staying neutral too. Anyone you pass the file to can read what is in it.`]),
      'It goes to no other firm and to no other country.',
    ]),
    '## How long',
    bullets([
      `Answers you leave, finished or not, are deleted after ${days} days in which you change nothing, when the page is next opened. A plan or a decision stays ${days} days beyond its end. You can choose to keep yours longer.`,
      `${sessionGoes}.`,
      `${damagedStays}.`,
      'The list of who may speak stays until somebody takes you off it. Ask whoever keeps it.',
      `What the council itself keeps: ${retentionOf(council)}`,
    ]),
    '## Your rights',
    bullets([
      'See it, change it, and take a copy: on the screen, at any time. [What lies on a device](what-lies-on-a-device.md).',
      '“Stop and delete” erases your answers and notes, from any point. If a manager has decided whether you may speak, that decision alone is kept: what it was, when, and who made it, as the name was given.',
      'We cannot delete what you have printed, sent or downloaded.',
      'No computer decides about you. You can comment on a decision, ask for a second assessor, and say what adjustment you need.',
      `To object, or for anything else, write to: ${contactOf(council.dataProtectionOfficer, 'data protection officer')}. You can also complain to the Information Commissioner: <https://ico.org.uk/make-a-complaint/>.`,
    ]),
    own !== undefined && 'text' in own ? `## What the council says itself\n\n${own.text.split('\n\n').map((text) => `> ${asWritten(text)}`).join('\n>\n')}` : '',
  );
}

/** Names of skills, in a sentence. */
const listed = (skills: readonly string[]): string => new Intl.ListFormat('en-GB').format(skills.map((skill) => `“${skill}”`));
