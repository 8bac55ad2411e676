import { hash as digest } from '@stablelib/sha256';
import { canonicalJson } from './canonical-json.ts';

// Everywhere we run; named here because the core is checked without a browser's or Node's types.
declare class TextEncoder { encode(text: string): Uint8Array }

/** `sha256:` and 64 hexadecimal digits. */
export type Hash = `sha256:${string}`;

const encoder = new TextEncoder();
const twoDigits: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 of a text's UTF-8 bytes. Pure JavaScript, so it works where there is no secure context. */
export function sha256(text: string): Hash {
  let digits = '';
  for (const byte of digest(encoder.encode(text))) digits += twoDigits[byte] ?? '';
  return `sha256:${digits}`;
}

/**
 * SHA-256 of a value's canonical JSON: the same for the same data, in whatever order its keys came.
 *
 * @example hashOf({ b: 1, a: 2 }) === hashOf({ a: 2, b: 1 }); // true
 * @throws {AssessmentError} `E_CANONICAL` where the value is not JSON.
 */
export function hashOf(value: unknown): Hash {
  return sha256(canonicalJson(value));
}
