import { defaultCouncilProfile, readCouncilProfile, type Contact, type CouncilProfile } from '@guildhall/core/council';

/** What the council says of itself, or that there is none: then everything is in the person's own hands. */
export interface Council {
  readonly profile: CouncilProfile;
  readonly isNamed: boolean;
}

const noCouncil: Council = { profile: defaultCouncilProfile, isNamed: false };

/** Reads the file that lies beside the page. A page opened from a folder cannot fetch it, and goes on without. */
export async function readCouncil(): Promise<Council> {
  try {
    const answer = await fetch('./council.json', { credentials: 'omit' });
    if (!answer.ok) return noCouncil;
    const read = readCouncilProfile(await answer.json());
    return read.ok ? { profile: read.profile, isNamed: true } : noCouncil;
  } catch {
    return noCouncil;
  }
}

/** Somebody to turn to, in one line. */
export function contactLine({ name, email, phone, address }: Contact): string {
  return [name, email, phone, address].filter((part) => part !== undefined).join(', ');
}
