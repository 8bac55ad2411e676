import { hashOf } from '@guildhall/core/json';
import { fromBase64, toBase64 } from './base64.ts';
import { bytes, headerBytes, iterations, largest, type LockedFile } from './locked-file.ts';
import { asTyped } from './passphrase.ts';

/**
 * Whether this page may lock and open files: browsers lend what that takes to pages that came over https, or from this computer's own
 * server, and to no others.
 *
 * @example canLock(); // true at https://…, false at http://intranet
 */
export function canLock(): boolean {
  // Not everywhere, whatever the types say.
  return (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;
}

/**
 * Locks a text with a passphrase, which is kept nowhere. Whoever forgets it cannot open the file again, and nobody can help them.
 *
 * @returns the text of the file, `guildhall/locked@1`. The same text and passphrase give another file every time.
 * @throws {RangeError} where the text is too large; anything else where this page may not lock, see `canLock`.
 * @example await unlock(JSON.parse(await lock('words', 'gate lamp otter sleet')), 'gate lamp otter sleet'); // { ok: true, text: 'words' }
 */
export async function lock(text: string, passphrase: string): Promise<string> {
  if (text.length > largest.text) throw new RangeError('This is too large to be locked.');
  const salt = crypto.getRandomValues(new Uint8Array(bytes.salt));
  const iv = crypto.getRandomValues(new Uint8Array(bytes.iv));
  const header = {
    format: 'guildhall/locked@1', kdf: { name: 'PBKDF2-SHA-256', iterations: iterations.written, salt: toBase64(salt) }, cipher: { name: 'AES-256-GCM', iv: toBase64(iv) },
  } as const;
  const key = await keyFrom(passphrase, salt, iterations.written);
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: headerBytes(header) }, key, new TextEncoder().encode(text));
  const unsealed = { ...header, box: toBase64(new Uint8Array(box)) };
  return `${JSON.stringify({ ...unsealed, seal: hashOf(unsealed) }, null, 2)}\n`;
}

/**
 * Opens what `readLocked` has read. It was whole then, so where this fails the passphrase is another one; or somebody has changed the
 * file and its checksum, which nobody can tell from that.
 *
 * @example await unlock(JSON.parse(await lock('words', 'gate lamp otter sleet')), 'other words'); // { ok: false }
 */
export async function unlock({ format, kdf, cipher, box }: LockedFile, passphrase: string): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false }> {
  const [salt, iv, data] = [fromBase64(kdf.salt), fromBase64(cipher.iv), fromBase64(box)];
  if (salt === null || iv === null || data === null) return { ok: false };
  const key = await keyFrom(passphrase, salt, kdf.iterations);
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: headerBytes({ format, kdf, cipher }) }, key, data);
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(text) };
  } catch {
    return { ok: false };
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, count: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(asTyped(passphrase)), 'PBKDF2', false, ['deriveKey']);
  return await crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: count }, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
