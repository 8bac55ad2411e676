/** A secret of 64 bits: whoever does not know it cannot find two texts with one hash. */
export interface HashKey { readonly first: number; readonly second: number }

/**
 * HalfSipHash-2-4 with 64 bits of output: a short keyed hash in 32-bit arithmetic (Aumasson and Bernstein, SipHash: a fast short-input PRF,
 * 2012, and their reference code). Gives `out`, with its low and its high half written into it.
 *
 * @example halfSipHash(Uint8Array.of(), 0, 0, { first: 0x03020100, second: 0x07060504 }, new Uint32Array(2)); // [0x591f8d21, 0xc83cb8b9]
 */
export function halfSipHash(bytes: Uint8Array, from: number, to: number, { first, second }: HashKey, out: Uint32Array): Uint32Array {
  let v0 = first;
  let v1 = second ^ 0xee;
  let v2 = 0x6c796765 ^ first;
  let v3 = 0x74656462 ^ second;
  const length = to - from;
  const whole = to - (length & 3);
  let at = from;
  for (let isLast = false; !isLast;) {
    isLast = at >= whole;
    const left = to - at;
    const word = isLast
      ? (length << 24) | (left > 2 ? (bytes[at + 2] ?? 0) << 16 : 0) | (left > 1 ? (bytes[at + 1] ?? 0) << 8 : 0) | (left > 0 ? bytes[at] ?? 0 : 0)
      : (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    at += 4;
    v3 ^= word;
    for (let round = 0; round < 2; round++) {
      v0 = (v0 + v1) | 0; v1 = (v1 << 5) | (v1 >>> 27); v1 ^= v0; v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0; v3 = (v3 << 8) | (v3 >>> 24); v3 ^= v2;
      v0 = (v0 + v3) | 0; v3 = (v3 << 7) | (v3 >>> 25); v3 ^= v0;
      v2 = (v2 + v1) | 0; v1 = (v1 << 13) | (v1 >>> 19); v1 ^= v2; v2 = (v2 << 16) | (v2 >>> 16);
    }
    v0 ^= word;
  }
  v2 ^= 0xee;
  for (let round = 0; round < 8; round++) {
    if (round === 4) {
      out[0] = v1 ^ v3;
      v1 ^= 0xdd;
    }
    v0 = (v0 + v1) | 0; v1 = (v1 << 5) | (v1 >>> 27); v1 ^= v0; v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0; v3 = (v3 << 8) | (v3 >>> 24); v3 ^= v2;
    v0 = (v0 + v3) | 0; v3 = (v3 << 7) | (v3 >>> 25); v3 ^= v0;
    v2 = (v2 + v1) | 0; v1 = (v1 << 13) | (v1 >>> 19); v1 ^= v2; v2 = (v2 << 16) | (v2 >>> 16);
  }
  out[1] = v1 ^ v3;
  return out;
}
