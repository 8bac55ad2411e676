import { defaultCouncilProfile, type Contact, type CouncilProfile } from '@guildhall/core/council';

/** What the council says of itself, or that there is none: then everything is in the person's own hands. */
export interface Council {
  /** As the council wrote it, or one without a name, a contact or words of its own. */
  readonly profile: CouncilProfile;
  /** `false` where no profile was given: then nothing may be promised or shared in a council's name. */
  readonly isNamed: boolean;
}

export const noCouncil: Council = { profile: defaultCouncilProfile, isNamed: false };

/** The council whose profile this is. */
export const councilOf = (profile: CouncilProfile | undefined): Council => (profile === undefined ? noCouncil : { profile, isNamed: true });

/**
 * Somebody to turn to, in one line.
 *
 * @example contactLine({ name: 'The Monitoring Officer', email: 'mo@ashmoor.example' }); // 'The Monitoring Officer, mo@ashmoor.example'
 */
export function contactLine({ name, email, phone, address }: Contact): string {
  return [name, email, phone, address].filter((part) => part !== undefined).join(', ');
}
