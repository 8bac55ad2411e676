import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { frameworks } from '@guildhall/core/frameworks';
import { walkTo } from '@guildhall/core/testing';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hostileWords } from '#walk/hostile-words.ts';
import { pdfData } from '../src/documents/pdf-data.ts';
import { typstTemplate } from '../src/documents/typst-template.ts';
import { unshown } from '../src/documents/unshown.ts';
import { wordFile } from '../src/documents/word-file.ts';
import { inFile, madeUp } from './support/made-up.ts';
import { folder, run } from './support/run.ts';

const steps = [
  { own: '=HYPERLINK("x"), and more', for: [], owner: 'Me', by: '2026-04-01', measure: 'I have done it', reviewOn: '2026-05-01' },
  { own: 'Second', for: [], owner: '@Bo', by: '2026-03-20', measure: 'Done', reviewOn: '2026-05-01' },
];

/** A saved attempt with a plan in it. */
function planned(agreed: readonly (typeof steps)[number][] = steps): string {
  const framework = frameworks.find(({ readiness, scale }) => readiness === undefined && scale.kind === 'levels');
  if (framework === undefined) throw new Error('there is none');
  const attempt = walkTo(framework, framework.flow.find(({ kind }) => kind === 'plan')?.id);
  expect(attempt.send({ type: 'plan.agreed', steps: agreed })).toBe(true);
  return inFile('me.json', JSON.stringify(attempt.record()));
}
const sheet = (): string => inFile('sheet.json', readFileSync(new URL('../../../docs/examples/sheet.json', import.meta.url), 'utf8'));
const council = new URL('../../../docs/examples/council.json', import.meta.url).pathname;
const partsOf = (file: string): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const textOf = (xml = ''): string => xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('what is sent in', () => {
  it.each(['report', 'plan'])('%s takes a saved attempt and a sheet from standard input as it takes them from a file', async (command) => {
    for (const file of [planned(), sheet()]) {
      const fromFile = await run([command, file]);
      expect(fromFile).toMatchObject({ exit: 0, stderr: '' });
      expect(await run([command, '-'], { stdin: readFileSync(file) })).toEqual(fromFile);
    }
    const [broken, again] = [readFileSync(planned(), 'utf8').replace('"Second"', '"Sixth!"'), 'Second'];
    expect(await run([command, '-'], { stdin: broken })).toMatchObject({ exit: 6, stdout: '', stderr: expect.stringMatching(/^E_DAMAGED {2}stdin/) });
    expect((await run([command, '-'], { stdin: broken })).stderr).not.toContain(again);
  });
});

describe('report as a document', () => {
  it('is the form that the name after --out says, and carries the council', async () => {
    const out = join(folder(), 'report.html');
    expect(await run(['report', planned(), '--out', out, '--council', council])).toMatchObject({ exit: 0, stdout: '' });
    const html = readFileSync(out, 'utf8');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('<header>Ashmoor Vale District Council</header>');
    expect(html).toContain('Adopted by Member development panel');
    expect(html).toContain('=HYPERLINK(&quot;x&quot;)');
    expect(lstatSync(out).mode & 0o077).toBe(0);
  });

  it('is a Word file with its language, its head, its headings and a plan of rows that can be changed', async () => {
    const out = join(folder(), 'report.docx');
    expect((await run(['report', planned(), '--out', out, '--council', council, '--lang', 'both'])).exit).toBe(0);
    const parts = partsOf(out);
    const document = parts['word/document.xml'] ?? '';
    expect(parts['word/styles.xml']).toMatch(/<w:rPrDefault>(?:(?!<\/w:rPrDefault>).)*<w:lang w:val="en-GB"\/>/);
    expect(document).toContain('<w:lang w:val="cy-GB"/>');
    expect(textOf(Object.entries(parts).find(([name]) => /word\/header\d+\.xml/.test(name))?.[1])).toContain('Ashmoor Vale District Council');
    expect(parts['docProps/core.xml']).toContain('<dc:title>');
    const tables = document.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(3);
    expect(document.match(/<w:tblHeader\b/g)?.length).toBe(tables);
    expect(textOf(document)).toMatch(/=HYPERLINK\("x"\), and more\nMe\n1 April 2026[\s\S]*=HYPERLINK\("x"\), and more\nMe\n1 Ebrill 2026/);
    expect(document.match(/<w:sectPr\b/g)).toHaveLength(2);
  });

  it('is a PDF that says what each part of it is', async () => {
    const out = join(folder(), 'report.pdf');
    expect(await run(['report', planned(), '--out', out, '--lang', 'both', '--large-print', '--now', '2026-03-02'])).toMatchObject({ exit: 0, stderr: '' });
    const pdf = readFileSync(out);
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const text = pdf.toString('latin1');
    expect(text).toContain('pdfuaid:part');
    expect(text).toMatch(/\/MarkInfo/);
    expect(text).toMatch(/\/Lang\s?\(en-GB\)/);
  });

  it('puts no bytes into a terminal', async () => {
    for (const [command, form] of [['report', 'docx'], ['report', 'pdf'], ['plan', 'docx']] as const) {
      expect(await run([command, planned(), '--format', form], { terminal: true })).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(`--out ${command}.${form}`) });
    }
    expect((await run(['report', planned(), '--format', 'html'], { terminal: true })).stdout).toContain('<!doctype html>');
  });

  it('never writes over what it reads, or through a link', async () => {
    const file = planned();
    const before = readFileSync(file, 'utf8');
    expect(await run(['report', file, '--format', 'html', '--out', file])).toMatchObject({ exit: 2, stderr: expect.stringContaining('E_PATH') });
    expect(readFileSync(file, 'utf8')).toBe(before);
    const [target, link] = [inFile('kept.html', 'kept'), join(folder(), 'link.html')];
    symlinkSync(target, link);
    expect(await run(['report', file, '--out', link])).toMatchObject({ exit: 2, stderr: expect.stringContaining('E_PATH') });
    expect(readFileSync(target, 'utf8')).toBe('kept');
  });

  it('leaves no file behind where the answers cannot be read', async () => {
    const out = join(folder(), 'report.html');
    expect((await run(['report', inFile('bad.json', '{"format":'), '--out', out])).exit).toBe(3);
    expect(existsSync(out)).toBe(false);
  });

  it('is in both languages where that was asked for, and only there', async () => {
    const { stdout } = await run(['report', sheet(), '--lang', 'both', '--format', 'html']);
    expect(stdout).toMatch(/<div class="language" id="en" lang="en-GB">[\s\S]*<div class="language" id="cy" lang="cy-GB">/);
    expect((await run(['--lang', 'both', 'report', sheet()])).stdout).toMatch(/## What you do well[\s\S]*\n---\n[\s\S]*## Yr hyn rydych yn ei wneud yn dda/);
    expect(await run(['report', sheet(), '--lang', 'both', '--format', 'json'])).toMatchObject({ exit: 2, stderr: expect.stringContaining('one language') });
    expect(await run(['flow', 'councillor-roles', '--lang', 'both'])).toMatchObject({ exit: 2, stderr: expect.stringContaining('only report, plan and cohort') });
  });
});

describe('plan', () => {
  it('says what, who and when, a line for each', async () => {
    const { exit, stdout } = await run(['plan', planned()]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/Your plan\n\nWhat to do +=HYPERLINK[\s\S]*Who will see that it happens +Me\nBy when +2026-04-01/);
  });

  it('is a calendar of the days that were settled, with or without a word of what they are for', async () => {
    const file = planned();
    const { stdout } = await run(['plan', file, '--format', 'ics']);
    expect(stdout.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(4);
    expect(stdout).toContain('DTSTART;VALUE=DATE:20260320');
    const bare = await run(['plan', file, '--format', 'ics', '--bare', '--lang', 'both']);
    expect(bare.stdout).not.toMatch(/HYPERLINK|Second/);
    expect(bare.stdout.replaceAll('\r\n ', '')).toContain('A step of my plan / Cam o’m cynllun');
    expect(await run(['plan', sheet(), '--format', 'ics'])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_NO_DATES') });
    expect(await run(['plan', file, '--bare'])).toMatchObject({ exit: 2 });
  });

  it('is a table that a spreadsheet opens, in which nothing is worked out', async () => {
    const { stdout } = await run(['plan', planned(), '--format', 'csv']);
    expect(stdout).toMatch(/^\ufeffWhat to do,/);
    expect(stdout).toContain(`"'=HYPERLINK(""x""), and more",`);
    expect(stdout).toContain(`"'@Bo",2026-03-20`);
    expect(stdout).toMatch(/\r\n$/);
  });

  it('is Markdown, JSON and Word too', async () => {
    const file = planned();
    expect((await run(['plan', file, '--format', 'md'])).stdout).toMatch(/^# Your plan\n/);
    expect(JSON.parse((await run(['plan', file, '--format', 'json'])).stdout)).toMatchObject({ format: 'guildhall/plan@1', agreed: true, steps: [{ owner: 'Me' }, { owner: '@Bo' }] });
    const out = join(folder(), 'plan.docx');
    expect((await run(['plan', file, '--out', out, '--lang', 'both'])).exit).toBe(0);
    expect(textOf(partsOf(out)['word/document.xml'])).toMatch(/What to do\nBeth i’w wneud[\s\S]*1 April 2026\n1 Ebrill 2026/);
  });

  it('leaves who and when open where nothing was agreed', async () => {
    const [line = ''] = await madeUp('councillor-roles', '--people', '1', '--seed', '7', '--mean', '2');
    const file = inFile('sheet.json', line);
    expect(JSON.parse((await run(['plan', file, '--format', 'json'])).stdout)).toMatchObject({ agreed: false, steps: [{ owner: null, by: null }, {}, {}] });
    expect((await run(['plan', file, '--format', 'md'])).stdout).toContain('The empty places are yours to fill in.');
    expect((await run(['plan', file])).stdout).toMatch(/Ideas for you\n\nWhat to do/);
  });
});

describe('hostile words', () => {
  const said = (from: number, count: number) => hostileWords.slice(from, from + count).map(({ text }) => ({ text, lang: 'en' as const }));
  const [heading] = said(0, 1);
  const content = {
    title: hostileWords[1]?.text ?? '', language: 'en' as const, council: hostileWords[2]?.text ?? '',
    blocks: [
      { kind: 'heading' as const, level: 1 as const, words: heading ?? { text: 'x', lang: 'en' as const } },
      ...said(0, 400).map((words) => ({ kind: 'text' as const, words: [words] })),
      { kind: 'bullets' as const, entries: said(0, 400).map((words) => [words]) },
      { kind: 'table' as const, header: said(0, 2).map((words) => [words]), rows: Array.from({ length: 200 }, (_, i) => said(2 * i, 2).map((words) => [words])) },
    ],
  };
  // oxlint-disable-next-line no-control-regex -- what no document can hold
  const held = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

  it('are set as text by the typesetter, and never read as its language', () => {
    const data = unshown(pdfData([content], { largePrint: false })).text;
    const compiler = NodeCompiler.create();
    const source = { mainFileContent: typstTemplate, inputs: { data } };
    expect(compiler.pdf(source, { pdfStandard: 'ua-1', creationTimestamp: 0 }).length).toBeGreaterThan(10_000);
    const set = JSON.stringify(compiler.query(source, { selector: 'list' }));
    for (const { text } of hostileWords) expect(set.includes(JSON.stringify(unshown(held(text)).text).slice(1, -1))).toBe(true);
  });

  it('are runs of text in a Word file, every one of them', async () => {
    const { 'word/document.xml': document = '' } = Object.fromEntries(Object.entries(unzipSync(await wordFile([content], { largePrint: false }))).map(([name, bytes]) => [name, strFromU8(bytes)]));
    const runs = new Set([...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, xml = '']) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')));
    expect(hostileWords.filter(({ text }) => !runs.has(held(text))).map(({ mark }) => mark)).toEqual([]);
    expect([...document.matchAll(/<([a-z0-9]+:)?[a-zA-Z0-9]+[\s/>]/g)].filter(([, prefix]) => prefix !== 'w:')).toEqual([]);
  });

  it('of a plan with signs that no font has become a PDF all the same, which says so', async () => {
    const out = join(folder(), 'report.pdf');
    const [step] = steps;
    if (step === undefined) throw new Error('there is none');
    const { exit, stderr } = await run(['report', planned([{ ...step, own: 'A bird \u{13080} and a smile' }]), '--out', out]);
    expect(exit).toBe(0);
    expect(stderr).toContain('W_LETTERS');
    expect(readFileSync(out).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});
