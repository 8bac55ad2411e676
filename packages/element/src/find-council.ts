import { readCouncilProfile, type CouncilProfile } from '@guildhall/core/council';
import { jsonFrom, readText } from './same-origin.ts';
import { Trouble, troubleOf } from './trouble.ts';

/**
 * Reads who the council is, from the property, from JSON in the attribute, or from an address of the same site; `undefined` where
 * nothing was said. What cannot be read is never passed over: the profile holds the privacy notice.
 *
 * @throws {Trouble} saying what is wrong with it.
 */
export async function findCouncil(council: unknown, signal: AbortSignal): Promise<CouncilProfile | undefined> {
  if (council === undefined || council === null || council === '') return undefined;
  if (typeof council === 'object') return read('The property council', council);
  const text = typeof council === 'string' ? council.trim() : '';
  if (text === '[object Object]') throw new Trouble('The attribute council holds "[object Object]": an object was given as an attribute. Set the property council, or write JSON.');
  if (text.startsWith('{')) return read('The attribute council', readText('The attribute council', text));
  return read(`council="${text}"`, await jsonFrom('council', text, signal));
}

function read(said: string, value: unknown): CouncilProfile {
  const result = readCouncilProfile(value);
  if (!result.ok) throw troubleOf(`${said} is not a council's profile.`, result.findings);
  for (const { path, message } of result.warnings) console.info(`guildhall-assessment: ${said}: ${path}: ${message}`);
  return result.profile;
}
