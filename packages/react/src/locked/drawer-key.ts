import { hmacSha256 } from '@guildhall/core/json';
import { toBase64 } from './base64.ts';
import { iterations } from './locked-file.ts';
import { asTyped } from './passphrase.ts';

/** What opens one person's drawer. It is made of their passphrase and held in memory; what encrypts cannot be taken out of it. */
export interface DrawerKey {
  /** The same for the same passphrase and salt. It tells nothing of the passphrase. */
  readonly name: string;
  /** Encrypts records. */
  readonly records: CryptoKey;
  /** Makes the streams that `lockAtOnce` locks with. */
  readonly streams: CryptoKey;
  /** 32 bytes: mark writings and names, so that one can be told from the next without being opened. */
  readonly marks: Uint8Array;
  /** 32 bytes: tell whether what was locked at once is as it was. */
  readonly tags: Uint8Array;
}

/**
 * Makes the key of a drawer. It takes about as long as opening a locked file.
 *
 * @param salt of this drawer alone: 16 bytes of chance, and no secret. Another drawer with the same passphrase has another key.
 * @throws where this page may not lock, see `canLock`.
 * @example
 * const salt = crypto.getRandomValues(new Uint8Array(16));
 * const [one, other] = [await drawerKey('gate lamp otter sleet', salt), await drawerKey(' gate  lamp otter sleet', salt)];
 * one.name === other.name; // true
 */
export async function drawerKey(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<DrawerKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(asTyped(passphrase)), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: iterations.written }, typed, 256);
  const root = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const of = (use: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(`guildhall/drawer@1 ${use}`) });
  const [name, records, streams, marks, tags] = await Promise.all([
    crypto.subtle.deriveBits(of('name'), root, 96),
    crypto.subtle.deriveKey(of('records'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(of('streams'), root, { name: 'AES-CTR', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveBits(of('marks'), root, 256),
    crypto.subtle.deriveBits(of('tags'), root, 256),
  ]);
  return { name: inNames(new Uint8Array(name)), records, streams, marks: new Uint8Array(marks), tags: new Uint8Array(tags) };
}

/**
 * The mark of a text under the key of a drawer: the same for the same text, and to whoever has no key no help in guessing what it was.
 *
 * @returns letters, digits, `-` and `_`, so that it can be a name.
 * @example markWith(key, 'a') === markWith(key, 'a'); // true
 */
export function markWith({ marks }: Pick<DrawerKey, 'marks'>, text: string): string {
  return inNames(hmacSha256(marks, new TextEncoder().encode(text)));
}

const inNames = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
