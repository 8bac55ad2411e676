import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WaitingText } from './waiting-text.ts';

it('gives the bytes of all texts in their order, however long they are and whenever they are taken, and uses the same room again', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 90_000 }).map((length) => 'ŵ'.repeat(length)), fc.integer({ min: 0, max: 90_000 }).map((length) => 'a'.repeat(length)));
  fc.assert(fc.property(fc.array(fc.record({ text, isTaken: fc.boolean(), isWritten: fc.boolean() }), { maxLength: 12 }), (steps) => {
    const waiting = new WaitingText();
    const written: Buffer[] = [];
    for (const { text: added, isTaken, isWritten } of [...steps, { text: '', isTaken: true, isWritten: false }]) {
      waiting.add(added);
      if (!isTaken) continue;
      for (const bytes of waiting.take()) {
        written.push(isWritten ? Buffer.from(bytes) : bytes);
        if (isWritten) waiting.written(bytes);
      }
      expect(waiting.isEmpty).toBe(true);
    }
    expect(Buffer.concat(written).equals(Buffer.from(steps.map(({ text: added }) => added).join('')))).toBe(true);
  }), { numRuns: 200 });
});

it('needs a few blocks for a stream of any length, where what comes together is written before there is more', () => {
  const waiting = new WaitingText();
  const blocks = new Set<ArrayBufferLike>();
  for (let i = 0; i < 1000; i++) {
    waiting.add('x'.repeat(20_000));
    if (!waiting.isEnough) continue;
    for (const bytes of waiting.take()) {
      blocks.add(bytes.buffer);
      waiting.written(bytes);
    }
  }
  expect(blocks.size).toBeLessThan(3);
});
