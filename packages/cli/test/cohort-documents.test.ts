import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameworks } from '@guildhall/core/frameworks';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { inFile, linesOf, madeUp } from './support/made-up.ts';
import { folder, run } from './support/run.ts';

let forty: readonly string[];
beforeAll(async () => { forty = await madeUp('councillor-roles', '--people', '40', '--seed', '7', '--council', 'c-204'); });

const council = new URL('../../../docs/examples/council.json', import.meta.url).pathname;
const partsOf = (file: string): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const textOf = (xml = ''): string => xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');

describe('cohort as a document', () => {
  it('is the form that the name after --out says, and carries the council', async () => {
    const out = join(folder(), 'group.html');
    expect(await run(['cohort', inFile('all.jsonl', linesOf(forty)), '--out', out, '--council', council])).toMatchObject({ exit: 0, stdout: '', stderr: '' });
    const html = readFileSync(out, 'utf8');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
    expect(html).toContain('<header>Ashmoor Vale District Council</header>');
    expect(html).toContain('People in the group: 40 · Made on 2 March 2026');
    expect((await run(['cohort', inFile('all.jsonl', linesOf(forty)), '--format', 'html'], { terminal: true })).stdout).toContain('<!doctype html>');
  });

  it('is a Word file with real headings, and tables whose first row is said again', async () => {
    const out = join(folder(), 'group.docx');
    expect(await run(['--lang', 'cy', 'cohort', inFile('all.jsonl', linesOf(forty)), '--out', out, '--large-print'])).toMatchObject({ exit: 0, stdout: '' });
    const parts = partsOf(out);
    const document = parts['word/document.xml'] ?? '';
    const tables = document.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(2);
    expect(document.match(/<w:tblHeader\b/g)?.length).toBe(tables);
    expect(document).toContain('<w:pStyle w:val="Heading2"/>');
    expect(parts['word/styles.xml']).toMatch(/<w:rPrDefault>(?:(?!<\/w:rPrDefault>).)*<w:lang w:val="cy-GB"\/>/);
    expect(textOf(document)).toContain('Pobl yn y grŵp: 40');
  });

  it('says once what covers several levels, in a cell as wide as they are', async () => {
    const file = inFile('all.jsonl', linesOf(forty));
    const { stdout } = await run(['cohort', file, '--format', 'html']);
    const wide = [...stdout.matchAll(/<td [^>]*colspan="(\d)"><div><span>([^<]*)</g)].map(([, columns = '', words = '']) => ({ columns: Number(columns), words }));
    expect(wide.length).toBeGreaterThan(0);
    const out = join(folder(), 'group.docx');
    await run(['cohort', file, '--out', out]);
    const document = partsOf(out)['word/document.xml'] ?? '';
    const cells = [...document.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({ columns: Number(/<w:gridSpan w:val="(\d)"/.exec(cell)?.[1] ?? 1), words: textOf(cell).trim() }));
    expect(cells.filter(({ columns }) => columns > 1)).toEqual(wide);
    for (const [table] of document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const columns = table.match(/<w:gridCol /g)?.length;
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
        const spans = [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => Number(/<w:gridSpan w:val="(\d)"/.exec(cell)?.[1] ?? 1));
        expect(spans.reduce((sum, each) => sum + each, 0)).toBe(columns);
      }
    }
    const pdf = join(folder(), 'group.pdf');
    await run(['cohort', file, '--out', pdf, '--now', '2026-03-02']);
    // They stand in the file in no order that means anything.
    expect([...readFileSync(pdf).toString('latin1').matchAll(/\/ColSpan (\d)/g)].map(([, columns]) => Number(columns)).toSorted((a, b) => a - b)).toEqual(wide.map(({ columns }) => columns).toSorted((a, b) => a - b));
  });

  it('is a PDF that says what each part of it is', async () => {
    const out = join(folder(), 'group.pdf');
    expect(await run(['cohort', inFile('all.jsonl', linesOf(forty)), '--out', out, '--now', '2026-03-02'])).toMatchObject({ exit: 0, stderr: '' });
    expect(readFileSync(out).toString('latin1')).toContain('pdfuaid:part');
  });

  it('is in both languages where that was asked for, of one release', async () => {
    const file = inFile('all.jsonl', linesOf(forty));
    const { stdout } = await run(['cohort', file, '--lang', 'both', '--format', 'html', '--releases', join(folder(), 'group.json')]);
    const [english = '', welsh = ''] = stdout.split('<div class="language" id="cy" lang="cy-GB">');
    const numbers = (text: string): readonly string[] => text.match(/<td role="cell" data-label="[^"]*" class="number">\d+/g)?.map((cell) => cell.replace(/.*>/, '')) ?? [];
    expect(numbers(english).length).toBeGreaterThan(10);
    expect(numbers(welsh)).toEqual(numbers(english));
    expect(await run(['cohort', file, '--lang', 'both', '--format', 'csv'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('csv is written in one language') });
  });

  it('is the last report once more where too little has changed', async () => {
    const history = join(folder(), 'group.json');
    const first = await run(['cohort', inFile('a.jsonl', linesOf(forty)), '--releases', history, '--format', 'html', '--lang', 'both']);
    const again = await run(['cohort', inFile('b.jsonl', linesOf(forty.slice(0, 37))), '--releases', history, '--format', 'html', '--lang', 'both']);
    expect(again).toMatchObject({ exit: 0, stdout: first.stdout, stderr: expect.stringMatching(/^W_STANDS/) });
  });

  it('writes nothing of a group that is too small, in no form', async () => {
    const few = inFile('few.jsonl', linesOf(forty.slice(0, 9)));
    for (const form of ['html', 'docx', 'pdf']) {
      const out = join(folder(), `group.${form}`);
      expect(await run(['cohort', few, '--out', out])).toMatchObject({ exit: 9, stdout: '', stderr: expect.stringContaining('minimum-group') });
      expect(existsSync(out)).toBe(false);
    }
  });

  it('puts no bytes into a terminal, and is not what only a program or a terminal is given', async () => {
    const file = inFile('all.jsonl', linesOf(forty));
    expect(await run(['cohort', file, '--format', 'docx'], { terminal: true })).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('--out report.docx') });
    for (const args of [['--explain', 'brokering'], ['--before', file], ['--by', 'council']]) {
      expect(await run(['cohort', file, ...args, '--format', 'html'])).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(`${args[0]} is written as`) });
    }
  });

  it('keeps no release that cannot be written', async () => {
    const [file, history] = [inFile('all.jsonl', linesOf(forty)), join(folder(), 'group.json')];
    expect(await run(['cohort', file, '--releases', history, '--out', join(folder(), 'no-such-folder', 'group.html')])).toMatchObject({ exit: 7, stdout: '' });
    expect(existsSync(history)).toBe(false);
    for (const out of [file, history]) {
      writeFileSync(history, '');
      const before = readFileSync(out, 'utf8');
      expect(await run(['cohort', file, '--releases', history, '--format', 'html', '--out', out])).toMatchObject({ exit: 2, stderr: expect.stringContaining('E_PATH') });
      expect(readFileSync(out, 'utf8')).toBe(before);
    }
  });

  it('writes counts and tables into a file as well', async () => {
    const [file, out] = [inFile('all.jsonl', linesOf(forty)), join(folder(), 'group.csv')];
    await run(['cohort', file, '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe((await run(['cohort', file, '--format', 'csv'])).stdout);
    const summary = join(folder(), 'summary.json');
    await run(['cohort', file, '--summary', '--out', summary]);
    expect(readFileSync(summary, 'utf8')).toBe((await run(['cohort', file, '--summary'])).stdout);
  });
});

describe('what is held back', () => {
  /** 1,009 people: on the first skill all but three say the same, so neither may be counted. Names, a note and reasons are planted, too. */
  function planted(): readonly string[] {
    const framework = frameworks.find(({ id }) => id === 'councillor-roles');
    if (framework === undefined) throw new Error('there is none');
    return Array.from({ length: 1009 }, (_, person) => JSON.stringify({
      framework: framework.id, version: framework.version, respondent: `Zebedee-${person}`, council: 'Quorndale',
      facts: { localBudget: 'yes' },
      answers: Object.fromEntries(framework.competencies.flatMap(({ indicators }, i) => indicators.map(({ id }, at) => [
        id, i === 0 ? (person < 3 ? 1 : 5) : person === 5 && at === 0 ? { needToKnowMore: 'Wistful reasons' } : 1 + ((person * (1 + (i % 4))) % 5),
      ]))),
    }));
  }

  it('is nowhere in the bytes of a document, and neither is a name', async () => {
    const file = inFile('crowd.jsonl', linesOf(planted()));
    const { stdout } = await run(['cohort', file, '--format', 'json']);
    expect(JSON.parse(stdout).competencies[0]).toMatchObject({ n: 1009, atOrAbove3: 'hidden', levels: 'hidden', quartiles: 'hidden' });
    const items = frameworks.find(({ id }) => id === 'councillor-roles')?.competencies[0]?.indicators.length ?? 0;
    const hidden = [1006, 1006 * items, 1009 * items].flatMap((number) => [String(number), number.toLocaleString('en-GB')]);
    // As a number of its own, and not as digits of another: a place in a drawing, a width.
    const tells = (text: string): readonly string[] => [...hidden, 'Zebedee', 'Quorndale', 'Wistful'].filter((each) => new RegExp(`(?<![\\d.a-z])${each}(?![\\da-z])`).test(text));
    const summary = (await run(['cohort', file, '--summary'])).stdout;
    expect(tells(summary).length).toBeGreaterThan(0);
    for (const lang of ['en', 'cy', 'both']) {
      const html = await run(['--lang', lang, 'cohort', file, '--format', 'html']);
      expect(html.exit).toBe(0);
      expect(tells(html.stdout)).toEqual([]);
      const out = join(folder(), 'group.docx');
      expect((await run(['--lang', lang, 'cohort', file, '--out', out])).exit).toBe(0);
      for (const [name, text] of Object.entries(partsOf(out))) expect({ name, tells: tells(name === 'word/document.xml' ? textOf(text) : text) }).toEqual({ name, tells: [] });
    }
  });
});
