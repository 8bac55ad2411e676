import { describe, expect, it } from 'vitest';
import { isAssessmentError } from '../../errors/errors.ts';
import { documents } from './documents.ts';
import { phrases, phrasesOf } from './phrases.ts';

const idsThatBegin = (beginning: string): readonly string[] => phrases.map(({ id }) => id).filter((id) => id.startsWith(beginning));
const range = (prefix: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${prefix}-${from + i}`);

describe('the phrases', () => {
  it('have an id each, and none twice', () => {
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  });

  it('hold the 24 attributes of the six roles', () => {
    const letters = { pr: 'ab', ca: 'abc', cl: 'abcde', st: 'abcde', ps: 'abcd', kc: 'abcde' };
    const expected = Object.entries(letters).flatMap(([role, attributes]) => attributes.split('').map((letter) => `${role}-${letter}`));
    expect(phrases.slice(0, 24).map(({ id }) => id)).toEqual(expected);
  });

  it.each([
    ['ss-', ['ss-ap', 'ss-ec', 'ss-cr', 'ss-br']],
    ['cx-', range('cx', 1, 4)],
    ['ot-', [...range('ot', 1, 6), 'ot-7a', 'ot-7b', 'ot-7c', 'ot-8a', 'ot-8b', 'ot-8c']],
    ['nh-', [...range('nh', 1, 3), 'nh-3a', ...range('nh', 4, 12), 'nh-12a', ...range('nh', 13, 25)]],
    ['lf-', range('lf', 1, 8)],
    ['dp-', range('dp', 1, 5)],
    ['ja-', ['ja-o', 'ja-i', 'ja-e', 'ja-r1', 'ja-r2', 'ja-r3', 'ja-s']],
    ['tp-', range('tp', 1, 13)],
    ['wt-', ['wt-1', 'wt-2', 'wt-2a', 'wt-3', 'wt-4', 'wt-4a', ...range('wt', 5, 11)]],
    ['tt-', ['tt-1a', 'tt-1b', ...range('tt', 2, 6), 'tt-7a', 'tt-7b', 'tt-7c', 'tt-7d', ...range('tt', 8, 14)]],
  ])('hold every %s phrase, in order', (beginning, expected) => {
    expect(idsThatBegin(beginning)).toEqual(expected);
  });

  it('hold words alone: no emphasis, no curly quotes, no line breaks, no dots for what was left out', () => {
    for (const { id, phrase } of phrases) expect({ id, phrase }).toEqual({ id, phrase: expect.stringMatching(/^[^*_“”‘’…\n\t]+$/u) });
    for (const { phrase } of phrases) expect(phrase).toBe(phrase.replaceAll(/\s+/gu, ' ').trim());
  });

  it('say where they stand, in a document that is listed', () => {
    const known = documents.map(({ id }) => id);
    for (const { id, document, section } of phrases) expect([id, known.includes(document), section.trim() !== '']).toEqual([id, true, true]);
  });

  it('number the sections of the thirteen points and of the tools as their ids do', () => {
    const numbered = phrases.filter(({ id }) => /^t[pt]-/u.test(id));
    expect(numbered.map(({ section }) => section.split(', ')[1])).toEqual(numbered.map(({ id }) => /\d+/u.exec(id)?.[0]));
  });

  it('repeat one another only where collecting and analysing are asked apart', () => {
    const repeated = phrases.filter(({ phrase }, i) => phrases.findIndex((other) => other.phrase === phrase) !== i);
    expect(repeated.map(({ id }) => id)).toEqual(['kc-d']);
    const words = 'collect and analyse local information';
    expect(phrasesOf(['kc-c', 'kc-d']).map(({ phrase }) => phrase)).toEqual([words, words]);
  });
});

describe('phrasesOf', () => {
  it('gives each phrase once, in the order of the library', () => {
    expect(phrasesOf(['tt-8', 'pr-a', 'tt-8']).map(({ id }) => id)).toEqual(['pr-a', 'tt-8']);
  });

  it('names every id that is not in the library, and the nearest that is', () => {
    const refusal = (() => {
      try {
        return phrasesOf(['pr-a', 'wt-44a', 'tt-7aa']);
      } catch (error) {
        return error;
      }
    })();
    expect(isAssessmentError(refusal) && refusal.findings.map(({ path, hint }) => [path, hint])).toEqual([
      ['/1', 'did you mean "wt-4a"?'],
      ['/2', 'did you mean "tt-7a"?'],
    ]);
  });
});
