import { describe, expect, it } from 'vitest';
import type { LevelScale } from '../../framework/framework.ts';
import { fiveLevels, readinessLevels } from './scales.ts';

const levelsOf = ({ levels }: LevelScale): readonly string[] => levels.map(({ value, id, label, shown }) => [value, id, label, shown].join(' | '));

describe('the scales', () => {
  it('give five levels their analyst\'s word and the words on the screen', () => {
    expect(fiveLevels.id).toBe('L5');
    expect(levelsOf(fiveLevels)).toEqual([
      '1 | not-yet | Not yet | Not yet',
      '2 | starting | Starting | Sometimes, with help',
      '3 | doing | Doing | Well, day to day',
      '4 | strong | Strong | Well, even when it is hard',
      '5 | leading | Leading | Others learn from me',
    ]);
  });

  it('give readiness four levels, so that there is no middle', () => {
    expect(readinessLevels.id).toBe('R4');
    expect(levelsOf(readinessLevels)).toEqual([
      '0 | not-shown | Not shown | Not shown',
      '1 | with-help | With help | With help',
      '2 | ready | Ready | On my own',
      '3 | can-help-others | Can help others | Can help others',
    ]);
  });

  it('name a band after each of the five levels, from half a level below it', () => {
    expect(fiveLevels.bands.map(({ from }) => from)).toEqual([1, 1.5, 2.5, 3.5, 4.5]);
    const wordsOf = ({ id, label, shown }: LevelScale['bands'][number] | LevelScale['levels'][number]) => ({ id, label, shown });
    expect(fiveLevels.bands.map(wordsOf)).toEqual(fiveLevels.levels.map(wordsOf));
    expect(readinessLevels.bands).toEqual([]);
  });

  it('say what a level means in the first person, and of somebody else as "they"', () => {
    for (const { meaning, meaningObserved } of [...fiveLevels.levels, ...readinessLevels.levels]) {
      expect(meaning).toMatch(/^I /u);
      expect(meaningObserved).toMatch(/^They /u);
      expect(meaningObserved).not.toMatch(/\b(?:I|me|my)\b/u);
    }
  });

  it('keep the words on the screen in the third person where they are said of somebody else', () => {
    const words = [...fiveLevels.levels, ...readinessLevels.levels].map(({ shown, shownObserved }) => shownObserved ?? shown);
    expect(words.filter((word) => /\b(?:I|me|my)\b/u.test(word))).toEqual([]);
    expect(words).toContain('Others learn from them');
  });

  it('never measure by how often', () => {
    const texts = [...fiveLevels.levels, ...readinessLevels.levels].flatMap(({ shown, meaning, meaningObserved }) => [shown, meaning, meaningObserved]);
    for (const text of texts) expect(text).not.toMatch(/\b(?:never|rarely|often|usually|always)\b/iu);
  });
});
