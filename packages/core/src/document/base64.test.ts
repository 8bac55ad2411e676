import fc from 'fast-check';
import { expect, it } from 'vitest';
import { base64OfHex } from './base64.ts';

it('writes bytes as base64 as Node does', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
    const buffer = Buffer.from(bytes);
    expect(base64OfHex(buffer.toString('hex'))).toBe(buffer.toString('base64'));
  }), { numRuns: 2000 });
});
