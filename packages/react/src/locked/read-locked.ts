import { hashOf } from '@guildhall/core/json';
import { fromBase64 } from './base64.ts';
import { bytes, iterations, largest, type LockedFile } from './locked-file.ts';

/** Why a file cannot be opened with any passphrase. */
export type WhyNotLocked =
  /** It is something else: perhaps a file that needs none. */
  | 'not-locked'
  /** A newer program locked it. */
  | 'newer'
  | 'damaged'
  | 'too-large'
  /** It asks for hashing that is weak, or would hold up the page for hours: whoever wrote it does not mean well. */
  | 'refused';

export type ReadLocked = { readonly ok: true; readonly locked: LockedFile } | { readonly ok: false; readonly why: WhyNotLocked };

/**
 * Whether a text says of itself that it is a locked file, of whatever version; nothing else of it is looked at.
 *
 * @example saysLocked('{"format":"guildhall/locked@9"}'); // true
 */
export function saysLocked(text: string): boolean {
  return /^\s*\{\s*"format"\s*:\s*"guildhall\/locked@\d+"/.test(text);
}

/**
 * Reads a locked file, without opening it. Everything that can be told without the passphrase is told here: so what comes after can
 * only be another passphrase.
 *
 * @example readLocked('{}'); // { ok: false, why: 'not-locked' }
 */
export function readLocked(text: string): ReadLocked {
  if (text.length > largest.file) return { ok: false, why: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: saysLocked(text) ? 'damaged' : 'not-locked' };
  }
  if (!isObject(value)) return { ok: false, why: 'not-locked' };
  const [, version] = typeof value['format'] === 'string' ? /^guildhall\/locked@(\d+)$/.exec(value['format']) ?? [] : [];
  if (version === undefined) return { ok: false, why: 'not-locked' };
  if (Number(version) > 1) return { ok: false, why: 'newer' };
  const locked = lockedIn(value);
  if (locked === null || !isWhole(locked)) return { ok: false, why: 'damaged' };
  const { iterations: asked } = locked.kdf;
  return asked >= iterations.written && asked <= iterations.most ? { ok: true, locked } : { ok: false, why: 'refused' };
}

function lockedIn({ format, kdf, cipher, box, seal, ...more }: Readonly<Record<string, unknown>>): LockedFile | null {
  if (Object.keys(more).length > 0 || format !== 'guildhall/locked@1' || !isObject(kdf) || !isObject(cipher) || typeof box !== 'string' || typeof seal !== 'string') return null;
  const { name: kdfName, iterations: count, salt } = kdf;
  const { name: cipherName, iv } = cipher;
  if (kdfName !== 'PBKDF2-SHA-256' || cipherName !== 'AES-256-GCM' || typeof count !== 'number' || !Number.isSafeInteger(count)) return null;
  if (!isBytes(salt, bytes.salt) || !isBytes(iv, bytes.iv) || (fromBase64(box)?.length ?? 0) < bytes.tag) return null;
  return { format, kdf: { name: kdfName, iterations: count, salt }, cipher: { name: cipherName, iv }, box, seal };
}

function isWhole({ seal, ...unsealed }: LockedFile): boolean {
  return hashOf(unsealed) === seal;
}

const isBytes = (text: unknown, length: number): text is string => typeof text === 'string' && fromBase64(text)?.length === length;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
