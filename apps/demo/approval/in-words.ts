import type { Contact, CouncilProfile } from '@guildhall/core/council';
import { asWritten, sentence, toFill } from './markdown.ts';

/** Somebody to turn to, in one line. */
export function contactOf(contact: Contact | undefined, who: string): string {
  return contact === undefined ? toFill(`the ${who}, and how to reach them`) : [contact.name, contact.email, contact.phone, contact.address].flatMap((part) => (part === undefined ? [] : [asWritten(part)])).join(', ');
}

export const nameOf = ({ name }: CouncilProfile): string => asWritten(name);

export const basisOf = ({ lawfulBasis }: CouncilProfile): string => (lawfulBasis === undefined ? toFill('the lawful basis (UK GDPR, article 6).') : sentence(lawfulBasis));

export const retentionOf = ({ retention }: CouncilProfile): string => (retention === undefined ? toFill('how long a decision and a plan are kept.') : sentence(retention));

export const adoptionOf = ({ adoption }: CouncilProfile): string => (adoption === undefined
  ? 'The council has not adopted the content.'
  : `Adopted by ${asWritten(adoption.body)} on ${adoption.date}.`);

/** What the key `sharing` of a profile is. */
export const sharingKey = '`sharing` in the council’s profile (`council.json`) settles what a page of the council’s own, with the components in it, is told when somebody finishes: `nobody` where the profile says nothing, `plan` or `result`.';

/** What a page that the council puts the components into is told. */
export const sharingOf = ({ sharing }: CouncilProfile): string => ({
  nobody: 'The profile says `nobody`: a page of the council’s own would be told that somebody finished, and nothing else.',
  plan: 'The profile says `plan`: a page of the council’s own would be told what the person chose to do, for which skills and by when.',
  result: 'The profile says `result`: a page of the council’s own would be told where the person is with each skill, what stands in the way, and the plan.',
})[sharing];

/** The same, to whoever takes part. */
export const toldOf = ({ sharing }: CouncilProfile): string => ({
  nobody: 'If you do this on a page of the council’s own, that page is told that you finished, and nothing else.',
  plan: 'If you do this on a page of the council’s own, that page is told what you chose to do, for which skills, and by when.',
  result: 'If you do this on a page of the council’s own, that page is told where you are with each skill, what stands in the way, and your plan. It does not get your notes.',
})[sharing];
