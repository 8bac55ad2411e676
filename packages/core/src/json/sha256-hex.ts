import { hash } from '@stablelib/sha256';

// Everywhere we run; named here because the core is checked without a browser's or Node's types.
declare class TextEncoder { encode(text: string): Uint8Array }

const encoder = new TextEncoder();
const twoDigits: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits. Pure JavaScript, so it works where there is no secure context. */
export function sha256Hex(text: string): string {
  let digits = '';
  for (const byte of hash(encoder.encode(text))) digits += twoDigits[byte] ?? '';
  return digits;
}
