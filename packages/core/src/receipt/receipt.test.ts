import { describe, expect, it } from 'vitest';
import { councillorRoles, councillorQuickScan } from '../frameworks/index.ts';
import { carelessSign, readManifest, receiptMarkdown, sealManifest } from './index.ts';
import { hash, input, quiet } from '../../test/support/quiet-night.ts';

describe('a manifest', () => {
  it('comes back as it was sealed', () => {
    const sealed = sealManifest(quiet);
    expect(readManifest(JSON.parse(JSON.stringify(sealed)))).toEqual({ ok: true, manifest: sealed });
  });

  it('has the same seal on another day, and another one where anything else differs', () => {
    expect(sealManifest({ ...quiet, on: '2026-03-03' }).seal).toBe(sealManifest(quiet).seal);
    expect(sealManifest({ ...quiet, scoredWith: '1.0.1' }).seal).not.toBe(sealManifest(quiet).seal);
  });

  it.each([
    ['E_DAMAGED', { ...sealManifest(quiet), totals: { ...quiet.totals, scored: 2 } }],
    ['E_NEWER', { ...sealManifest(quiet), format: 'guildhall/manifest@2' }],
    ['E_FORMAT', { ...sealManifest(quiet), format: 'guildhall/result@1' }],
    ['E_FORMAT', []],
    ['E_UNKNOWN_KEY', { ...sealManifest(quiet), answers: {} }],
  ])('is refused with %s', (code, value) => {
    const read = readManifest(value);
    expect(read.ok ? [] : read.findings.map((finding) => finding.code)).toEqual([code]);
  });
});

describe('a receipt', () => {
  it('says so where nothing is wrong', () => {
    const said = receiptMarkdown('en', quiet);
    expect(said).toContain('# Receipt for 2 March 2026');
    expect(said).toContain('Nothing is wrong, and nothing is missing.');
    expect(said.match(/^## .*$/gm)).toEqual(['## What was written']);
  });

  it('names every fault, with its file and its line', () => {
    const note = { code: 'E_LEVEL_RANGE', message: 'levels here are 1, 2, 3, 4, 5', count: 12, lines: [3, 7] };
    const said = receiptMarkdown('en', {
      ...quiet,
      inputs: [
        input('c-2.jsonl', { rejected: 12, endedAt: 7, faults: [note, { ...note, code: 'E_DUPLICATE', message: 'twice' }] }),
        input('c-3.jsonl', { unread: true, faults: [{ code: 'E_MAGIC', message: 'this is a zip archive', count: 1, lines: [] }] }),
        input('c-4.jsonl', { unchangedFrom: 'old.jsonl', warnings: [{ code: 'W_NO_VERSION', message: 'no version is given', count: 1, lines: [2] }] }),
      ],
      councils: { expected: 9, scored: 1, missing: [{ council: 'c-7', rejected: 0 }, { council: 'c-8', rejected: 2 }], unexpected: ['c-99'], doubled: [{ council: 'c-1', files: ['a.jsonl', 'b.jsonl'] }], unnamed: 3 },
      duplicates: { count: 1, places: [{ first: { file: 'a.jsonl', line: 1 }, again: { file: 'b.jsonl', line: 4 } }] },
      careless: { count: 1, places: [{ file: 'a.jsonl', line: 9, sign: 'one-answer' }] },
      since: { on: '2026-03-01', seal: hash },
    });
    for (const line of [
      '- **c-2.jsonl**, lines 3 and 7 (12 times in all): levels here are 1, 2, 3, 4, 5 (E\\_LEVEL\\_RANGE)',
      '- **c-2.jsonl**: Nothing after line 7 was read. Ask for the whole file again.',
      '- **c-3.jsonl**: this is a zip archive (E\\_MAGIC)',
      '- **b.jsonl**, line 4 — the same as **a.jsonl**, line 1',
      '- **c-7**: No sheet that could be read names it.',
      '- **c-8**: 2 sheets name it, and all were refused.',
      '- **c-1**: a.jsonl and b.jsonl',
      '- **c-99**',
      '- 3 sheets in the table name no council.',
      '- **c-4.jsonl** — called old.jsonl then',
      '- **a.jsonl**, line 9: All answers are the same.',
      '- **c-4.jsonl**, line 2: no version is given (W\\_NO\\_VERSION)',
    ]) expect(said.split('\n')).toContain(line);
    expect(said).not.toContain('twice (');
    expect(said).not.toContain('Nothing is wrong');
  });

  it('stays one page: what is more is counted', () => {
    const said = receiptMarkdown('en', { ...quiet, careless: { count: 5000, places: Array.from({ length: 1000 }, (_, i) => ({ file: 'a.jsonl', line: i + 1, sign: 'one-answer' as const })) } });
    expect(said).toContain('- 4,940 more are in the manifest');
    expect(said.split('\n').length).toBeLessThan(90);
  });

  it('lets no name of a file become a heading, a link or a list of its own', () => {
    const said = receiptMarkdown('en', { ...quiet, inputs: [input('x\n# Fine [a](https://b) <b>|', { faults: [{ code: 'E_SYNTAX', message: 'cut', count: 1, lines: [1] }] })] });
    expect(said).toContain('- **x \\# Fine \\[a\\](https\\://b) \\<b\\>\\|**, line 1: cut');
  });

  it('speaks Welsh, and says that it is a draft', () => {
    expect(receiptMarkdown('cy', quiet)).toMatch(/^# Derbynneb ar gyfer 2 Mawrth 2026\n\n> /);
  });
});

describe('a sheet that may not have been read', () => {
  const ids = councillorRoles.competencies.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const sheet = (answer: (i: number) => number | string, count = ids.length) => ({ answers: Object.fromEntries(ids.slice(0, count).map((id, i) => [id, answer(i)])) });

  it('has ten answers or more, all the same', () => {
    expect(carelessSign(councillorRoles, sheet(() => 3))).toBe('one-answer');
    expect(carelessSign(councillorRoles, sheet(() => 3, 10))).toBe('one-answer');
    expect(carelessSign(councillorRoles, sheet(() => 3, 9))).toBeUndefined();
  });

  it('or twenty or more, of which 95 in 100 are', () => {
    expect(carelessSign(councillorRoles, sheet((i) => (i === 0 ? 2 : 3), 20))).toBe('nearly-one-answer');
    expect(carelessSign(councillorRoles, sheet((i) => (i < 2 ? 2 : 3), 20))).toBeUndefined();
    expect(carelessSign(councillorRoles, sheet((i) => (i === 0 ? 2 : 3), 19))).toBeUndefined();
  });

  it('is told by levels and choices, not by reasons why there are none', () => {
    expect(carelessSign(councillorRoles, sheet(() => 'notMyRole'))).toBeUndefined();
    const choices = Object.fromEntries(councillorQuickScan.competencies.flatMap(({ indicators }) => indicators.map(({ id }) => [id, 'strength'])));
    expect(carelessSign(councillorQuickScan, { answers: choices })).toBe('one-answer');
    expect(carelessSign(councillorRoles, {})).toBeUndefined();
  });
});

describe('what a receipt says of a fault', () => {
  const note = { code: 'E_REQUIRED', path: '/answeredOn', message: 'this is missing; give a text', hint: 'did you mean "council"?', count: 1, lines: [2] };

  it('names the place in the sheet, and what to do', () => {
    const said = receiptMarkdown('en', { ...quiet, inputs: [input('c-10.csv', { faults: [note] })] });
    expect(said).toContain('- **c-10.csv**, line 2, /answeredOn: this is missing; give a text – did you mean "council"? (E\\_REQUIRED)');
  });

  it('names the file of a council that is not on the list, and of sheets that name none', () => {
    const said = receiptMarkdown('en', {
      ...quiet, inputs: [input('c-19.csv', { councils: ['c-99'] }), input('c-18.csv', { unnamed: 12 })],
      councils: { expected: 1, scored: 1, missing: [], unexpected: ['c-99'], doubled: [], unnamed: 12 },
    });
    expect(said).toContain('- **c-99**: c-19.csv');
    expect(said).toContain('- **c-18.csv**: 12 sheets in the table name no council.');
  });

  it('counts a file that could not be read as a file, and not as a sheet', () => {
    const said = receiptMarkdown('en', { ...quiet, inputs: [input('a.jsonl'), input('b.csv', { unread: true, scored: 0, rejected: 1 })], totals: { ...quiet.totals, files: 2, read: 2, rejected: 1 } });
    expect(said).toContain('Files: 2. Sheets read: 1. Counted: 1. Refused: 0. Blank lines: 0. Files that could not be read: 1.');
  });

  it('says in one line that all of a file is in another one', () => {
    const places = Array.from({ length: 12 }, (_, i) => ({ first: { file: 'a.csv', line: i + 2 }, again: { file: 'a (copy).csv', line: i + 2 } }));
    const said = receiptMarkdown('en', { ...quiet, inputs: [input('a.csv'), input('a (copy).csv', { read: 12 })], duplicates: { count: 12, places } });
    expect(said.match(/the same as/g)).toHaveLength(1);
    expect(said).toContain('(12 times in all) — the same as **a.csv**');
  });

  it('says of a copy what it is a copy of, and not that it was called so', () => {
    const inputs = [input('a.csv', { unchangedFrom: 'a.csv' }), input('a (copy).csv', { unchangedFrom: 'a.csv' })];
    const said = receiptMarkdown('en', { ...quiet, inputs, since: { on: '2026-03-01', seal: hash } });
    expect(said).toContain('— the same as **a.csv**');
    expect(said).not.toContain('called a.csv then');
  });
});
