import { describe, expect, it } from 'vitest';
import { frameworks } from '../frameworks/index.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { simulate } from './simulate.ts';

describe.each(frameworks)('made-up people in $id', (framework) => {
  const sheets = simulate(framework, { people: 30, seed: 7 });
  it('hand in sheets that can be read, with nothing to refuse', () => {
    for (const sheet of sheets) expect(readSheet(sheet, [framework])).toMatchObject({ ok: true });
  });
  it('are the same for the same seed, and others for another', () => {
    expect(simulate(framework, { people: 30, seed: 7 })).toEqual(sheets);
    expect(simulate(framework, { people: 30, seed: 8 })).not.toEqual(sheets);
  });
  it('are not all alike', () => {
    expect(new Set(sheets.map(({ answers }) => JSON.stringify(answers))).size).toBeGreaterThan(15);
  });
});

it('may belong to a council', () => expect(simulate(frameworks[0]!, { people: 1, seed: 1, council: 'c-204' })[0]).toMatchObject({ council: 'c-204', respondent: 'p-1' }));
