import { SHA256 } from '@stablelib/sha256';

/** Bytes that SHA-256 takes at once. */
const block = 64;

/**
 * HMAC-SHA-256 (RFC 2104) of a message: only whoever has the key can work it out. Pure JavaScript, so it is there before the function returns,
 * which Web Cryptography never is, and where there is no secure context.
 *
 * @param key 32 bytes of chance, or any number up to 64.
 * @param message its parts, one after the other.
 * @returns 32 bytes.
 * @throws {RangeError} where the key is longer than 64 bytes.
 * @example hmacSha256(new Uint8Array(32), new Uint8Array()).length; // 32
 */
export function hmacSha256(key: Uint8Array, ...message: readonly Uint8Array[]): Uint8Array {
  if (key.length > block) throw new RangeError('A key has 64 bytes at the most.');
  const padded = (by: number): Uint8Array => Uint8Array.from({ length: block }, (_, i) => (key[i] ?? 0) ^ by);
  const inner = new SHA256().update(padded(0x36));
  for (const part of message) inner.update(part);
  return new SHA256().update(padded(0x5c)).update(inner.digest()).digest();
}
