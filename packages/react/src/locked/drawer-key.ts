import { toBase64 } from './base64.ts';
import { iterations } from './locked-file.ts';
import { asTyped } from './passphrase.ts';

/** What opens one person's drawer. It is made of their passphrase, is held in memory, and cannot be taken out of it. */
export interface DrawerKey {
  /** The same for the same passphrase and salt. It tells nothing of the passphrase. */
  readonly name: string;
  /** Encrypts records. */
  readonly records: CryptoKey;
  /** Marks writings, so that one can be told from the next without being opened. */
  readonly marks: CryptoKey;
}

/**
 * Makes the key of a drawer. It takes about as long as opening a locked file.
 *
 * @param salt of this drawer alone: 16 bytes of chance, and no secret. Another drawer with the same passphrase has another key.
 */
export async function drawerKey(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<DrawerKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(asTyped(passphrase)), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: iterations.written }, typed, 256);
  const root = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const of = (use: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(`guildhall/drawer@1 ${use}`) });
  const [name, records, marks] = await Promise.all([
    crypto.subtle.deriveBits(of('name'), root, 96),
    crypto.subtle.deriveKey(of('records'), root, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.deriveKey(of('marks'), root, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  ]);
  return { name: toBase64(new Uint8Array(name)).replaceAll('+', '-').replaceAll('/', '_'), records, marks };
}
