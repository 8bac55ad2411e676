import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputKindOf, readLines } from './read-lines.ts';

async function* inChunks(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

async function linesOf(chunks: readonly string[], limit?: number) {
  const lines = [];
  for await (const line of readLines(inChunks(chunks), limit)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('gives the same lines however a text is cut into chunks, and whatever ends its lines', async () => {
    const cuts = fc.array(fc.nat(60), { maxLength: 6 });
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.string({ maxLength: 5 }).map((text) => text.replaceAll(/[\r\n\ufeff]/g, '')), fc.constantFrom('\n', '\r\n', '\r'))), cuts, async (lines, at) => {
      // A line end of CR before an empty line that ends in LF would be one line end, not two.
      const ended = lines.map(([text, end], i): [string, string] => (end === '\r' && lines[i + 1]?.[0] === '' && lines[i + 1]?.[1] === '\n' ? [text, '\r\n'] : [text, end]));
      const whole = ended.flat().join('');
      const places = [0, ...[...at].sort((a, b) => a - b), whole.length];
      const chunks = places.slice(1).map((end, i) => whole.slice(places[i], Math.max(end, places[i] ?? 0)));
      expect(await linesOf(chunks)).toEqual(ended.map(([text], i) => ({ line: i + 1, text, ended: true })));
    }), { numRuns: 1000 });
  });

  it('passes over a byte order mark, keeps blank lines to be counted, and says where the last line may be cut', async () => {
    expect(await linesOf(['\ufeff{"a":1}\n', '\n', '{"a"'])).toEqual([
      { line: 1, text: '{"a":1}', ended: true }, { line: 2, text: '', ended: true }, { line: 3, text: '{"a"', ended: false },
    ]);
    expect(await linesOf(['', '\ufeff', 'a'])).toEqual([{ line: 1, text: 'a', ended: false }]);
    expect(await linesOf([])).toEqual([]);
    expect(await linesOf(['a\n'])).toHaveLength(1);
  });

  it('lets go of a line that is too long, and goes on after it', async () => {
    const lines = await linesOf(['ab', 'cd', 'ef\r', '\ngh\n', 'ijklmn'], 4);
    expect(lines).toMatchObject([
      { line: 1, text: '', finding: { code: 'E_LINE_LIMIT', line: 1, column: 1 } }, { line: 2, text: 'gh' }, { line: 3, text: '', ended: false, finding: { code: 'E_LINE_LIMIT', line: 3 } },
    ]);
    expect(lines[1]).not.toHaveProperty('finding');
    expect(await linesOf(['abcd\n'], 4)).toMatchObject([{ text: 'abcd' }]);
  });
});

describe('inputKindOf', () => {
  it.each(['{"a":1}', ' [1] ', '7', '"x"', '{"a":1,"a":2}', '\ufeff{}'])('takes a stream whose first line is %s for lines', (line) => {
    expect(inputKindOf(line)).toBe('lines');
  });

  it.each(['{', '[', '{"a":', '{"a":1},', '', '{"a":1} {"a":2}'])('takes a stream whose first line is %j for one document', (line) => {
    expect(inputKindOf(line)).toBe('document');
  });
});
