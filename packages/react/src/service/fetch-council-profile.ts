import { readCouncilProfile, type CouncilProfile } from '@guildhall/core/council';

/**
 * That nobody knows just now whether there is a council's profile. It is no reason to begin without one: somebody who tries again later, or
 * signs in first, may well get it.
 */
export class CouncilUnreachable extends Error {
  override readonly name = 'CouncilUnreachable';
  /** `no-answer`: no network, or a server that fails. `sign-in`: another page came instead, as where a site asks people to sign in. */
  readonly why: 'no-answer' | 'sign-in';

  constructor(why: CouncilUnreachable['why'], message: string) {
    super(message);
    this.why = why;
  }
}

/**
 * Reads a council's profile from an address of the same site, as whoever is logged in there.
 *
 * @returns the profile, or `undefined` where the site says that there is none (404), or where a page opened from a folder cannot fetch.
 * @throws {CouncilUnreachable} where the site does not say: no network, an error of the server, or a page to sign in.
 * @throws {Error} where there is a file and it is no profile: it says everything that is wrong. To go on without it would be to leave
 *   out the council's own privacy notice and say nothing.
 * @example const profile = await fetchCouncilProfile('./council.json'); // profile?.name is 'Ashmoor Council'
 */
export async function fetchCouncilProfile(address: string): Promise<CouncilProfile | undefined> {
  let text: string;
  try {
    const answer = await fetch(address, { mode: 'same-origin', credentials: 'same-origin' });
    if (answer.status === 404) return undefined;
    if (answer.status === 401 || answer.status === 403) throw signIn(address);
    if (!answer.ok) throw noAnswer(address);
    text = await answer.text();
  } catch (error) {
    if (error instanceof CouncilUnreachable) throw error;
    if (typeof location !== 'undefined' && location.protocol === 'file:') return undefined;
    throw noAnswer(address);
  }
  if (/^\s*</.test(text)) throw signIn(address);
  return councilProfileIn(text, address);
}

const noAnswer = (address: string): CouncilUnreachable => new CouncilUnreachable('no-answer', `${address} could not be loaded. Check the network, then load this page again.`);
const signIn = (address: string): CouncilUnreachable => new CouncilUnreachable('sign-in', `Another page came instead of ${address}. Sign in, then load this page again.`);

/**
 * A council's profile, from the text of its file.
 *
 * @param name of the file, for what is wrong with it.
 * @throws {Error} where it is no profile: it says everything that is wrong.
 * @example councilProfileIn('{ "name": "Ashmoor Council" }', 'council.json').name; // 'Ashmoor Council'
 */
export function councilProfileIn(text: string, name: string): CouncilProfile {
  const read = readCouncilProfile(parsed(text, name));
  if (read.ok) return read.profile;
  throw new Error(`${name} is not a council's profile:\n${read.findings.map(({ path, message }) => `${path}  ${message}`).join('\n')}`);
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON.`);
  }
}
