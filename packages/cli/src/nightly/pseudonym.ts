import { createHmac } from 'node:crypto';
import { canonicalJson } from '@guildhall/core/json';
import type { AnswerSheet } from '@guildhall/core/sheet';
import type { RespondentAs } from '../commands/score/options.ts';
import { ended } from '../exit.ts';
import { sourceOf } from '../files/source.ts';
import type { Host } from '../host.ts';

/** Characters of a secret; fewer can be guessed. */
const shortest = 16;

/** How a person is called in what is written: `undefined` where they keep their id. */
export type Pseudonym = (sheet: Pick<AnswerSheet, 'council' | 'respondent'>) => string;

/**
 * Other names for people. `hash` gives the same person of the same council the same name every night, which nobody can work out, or work back,
 * without the secret (HMAC-SHA-256). `drop` numbers sheets, so that the rows of one sheet stay together and those of two nights do not.
 *
 * @throws {Ended} `E_USAGE` where there is no secret, or one that can be guessed; `E_NO_FILE`.
 */
export async function pseudonymFor(host: Host, respondent: RespondentAs, salt?: string): Promise<Pseudonym | undefined> {
  if (respondent !== 'hash') {
    if (salt !== undefined) throw ended('E_USAGE', '--salt is for --respondent hash', { hint: 'leave it out, or add --respondent hash' });
    let count = 0;
    return respondent === 'keep' ? undefined : () => `r-${++count}`;
  }
  const secret = await secretFrom(host, salt);
  return ({ council, respondent: id }) => `h-${createHmac('sha256', secret).update(canonicalJson([council ?? null, id])).digest('hex')}`;
}

async function secretFrom(host: Host, file: string | undefined): Promise<string> {
  if (file !== undefined) await sourceOf(host, file === '-' ? './-' : file);
  const text = file === undefined ? host.env['GUILDHALL_SALT'] : (await host.disk.readFile(file)).toString('utf8');
  const secret = text?.trim() ?? '';
  const hint = 'make one with: openssl rand -hex 32 > salt.txt, keep it to yourself, and use the same every night';
  if (secret === '') throw ended('E_USAGE', '--respondent hash needs a secret: without one, anybody who knows the ids can work out who is who', { hint: `name a file with --salt, or set GUILDHALL_SALT; ${hint}` });
  if (secret.length < shortest) throw ended('E_USAGE', `this secret can be guessed: it has fewer than ${shortest} characters`, { ...(file === undefined ? {} : { file }), hint });
  return secret;
}
