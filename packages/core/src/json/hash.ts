import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './sha256-hex.ts';

/** `sha256:` and 64 hexadecimal digits. */
export type Hash = `sha256:${string}`;

/** SHA-256 of a text's UTF-8 bytes. */
export function sha256(text: string): Hash {
  return `sha256:${sha256Hex(text)}`;
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
