import { describe, expect, it } from 'vitest';
import { halfSipHash } from './half-sip-hash.ts';

/** As published with the reference code: key 00 01 … 07, input 00 01 02 …, as long as the place in the list. */
const published = ['218d1f59b9b83cc8', 'be552412f8387315', '064f39ef7c50eb57', 'ce0f1a45f7060679', 'd5e78a175be52ea1', 'cb9d7c3f2f3db580', 'ce3e91358aa2bc25'];

describe('the hash of an identity', () => {
  it('is the published one, wherever in the bytes the input stands', () => {
    const key = { first: 0x03020100, second: 0x07060504 };
    const bytes = Uint8Array.of(9, 9, 9, 0, 1, 2, 3, 4, 5, 6, 7);
    for (const [length, expected] of published.entries()) {
      const hash = halfSipHash(bytes, 3, 3 + length, key, new Uint32Array(2));
      expect(Buffer.from(hash.buffer).toString('hex')).toBe(expected);
    }
  });

  it('hangs on the key', () => {
    const hashes = [0, 1].map((first) => [...halfSipHash(Uint8Array.of(1), 0, 1, { first, second: 0 }, new Uint32Array(2))]);
    expect(hashes[0]).not.toEqual(hashes[1]);
  });
});
