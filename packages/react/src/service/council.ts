import { defaultCouncilProfile, readCouncilProfile, type Contact, type CouncilProfile } from '@guildhall/core/council';

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
 * Reads a council's profile from an address of the same site, as whoever is logged in there.
 *
 * @returns the profile, or `undefined` where there is none, or where a page opened from a folder cannot fetch.
 * @throws {Error} where there is a file and it is no profile: it says everything that is wrong. To go on without it would be to leave
 *   out the council's own privacy notice and say nothing.
 * @example const profile = await fetchCouncilProfile('./council.json'); // profile?.name is 'Ashmoor Council'
 */
export async function fetchCouncilProfile(address: string): Promise<CouncilProfile | undefined> {
  const answer = await fetch(address, { mode: 'same-origin', credentials: 'same-origin' }).catch(() => undefined);
  if (answer === undefined || !answer.ok) return undefined;
  const value: unknown = await answer.json().catch(() => { throw new Error(`${address} is not JSON.`); });
  const read = readCouncilProfile(value);
  if (read.ok) return read.profile;
  throw new Error(`${address} is not a council's profile:\n${read.findings.map(({ path, message }) => `${path}  ${message}`).join('\n')}`);
}

/** Somebody to turn to, in one line. */
export function contactLine({ name, email, phone, address }: Contact): string {
  return [name, email, phone, address].filter((part) => part !== undefined).join(', ');
}
