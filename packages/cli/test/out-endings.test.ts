import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formToWrite } from '../src/documents/form-of-name.ts';
import { inFile, linesOf, madeUp } from './support/made-up.ts';
import { folder, run } from './support/run.ts';

const sheets = async (): Promise<string> => inFile('sheets.jsonl', linesOf(await madeUp('councillor-roles', '--people', '30', '--seed', '4')));
const sheet = new URL('../../../docs/examples/sheet.json', import.meta.url).pathname;

describe('the ending of a file after --out', () => {
  it('is refused where the command cannot write it, with what it can, and nothing is written', async () => {
    const all = await sheets();
    const asked: readonly (readonly [args: readonly string[], ending: string, hint: string])[] = [
      [['score', all], 'pdf', '.jsonl, .json, .csv, .xlsx, .txt or .md, or say the form: --format jsonl'],
      [['plan', sheet], 'pdf', '.txt, .md, .json, .csv, .ics or .docx, or say the form: --format table'],
      [['plan', sheet], 'html', '.docx'],
      [['report', sheet], 'csv', '.md, .json, .html, .docx or .pdf, or say the form: --format md'],
      [['cohort', all], 'foo', '.txt, .json, .csv, .md, .html, .docx or .pdf'],
      [['cohort', all, '--summary'], 'csv', 'name a file that ends in .json\n'],
      [['convert', all], 'docx', '.csv, .tsv, .jsonl, .json or .xlsx, or say the form: --to csv'],
      [['convert', '--template', 'councillor-roles'], 'csv', 'name a file that ends in .xlsx\n'],
      [['convert', sheet, '--suggest-map', '--framework', 'councillor-roles'], 'csv', 'name a file that ends in .json\n'],
    ];
    for (const [args, ending, hint] of asked) {
      const out = join(folder(), `out.${ending}`);
      const ran = await run([...args, '--out', out]);
      expect(ran, args.join(' ')).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('E_USAGE') });
      expect(ran.stderr.replaceAll(/\s+/g, ' '), args.join(' ')).toContain(`this cannot be written as .${ending}`);
      expect(ran.stderr.replaceAll(/\s+/g, ' ').replace(/ $/, '\n'), args.join(' ')).toContain(hint);
      expect(existsSync(out)).toBe(false);
    }
  });

  it('is anybody’s own where the form is said', async () => {
    const [all, at] = [await sheets(), folder()];
    for (const args of [['score', all, '--format', 'csv'], ['report', sheet, '--format', 'html'], ['plan', sheet, '--format', 'md'], ['cohort', all, '--format', 'json'], ['convert', all, '--to', 'csv']]) {
      expect(await run([...args, '--out', join(at, `${args[0] ?? ''}.part`)]), args.join(' ')).toMatchObject({ exit: 0 });
    }
    expect(await run(['convert', '--template', 'councillor-roles', '--to', 'csv', '--out', join(at, 'form.csv')])).toMatchObject({ exit: 2, stderr: expect.stringContaining('xlsx') });
  });

  it('may be left out, and then the form is the usual one', async () => {
    const [all, at] = [await sheets(), join(folder(), 'made.2026-03-02')];
    expect(await run(['score', all, '--out', at])).toMatchObject({ exit: 0 });
    expect(readFileSync(at, 'utf8')).toMatch(/^\{"format":"guildhall\/result@/);
    expect(await run(['cohort', all, '--summary', '--out', join(folder(), 'north')])).toMatchObject({ exit: 0 });
  });

  it('says its form by any name that is usual for it', () => {
    const forms = ['table', 'md', 'jsonl', 'html'] as const;
    expect(['a.TXT', 'a.markdown', 'a.ndjson', 'b.c/a.htm', '.pdf', 'a', '/dev/stdout', 'a.b/c', 'a.2026', String.raw`a.b\c`].map((name) => formToWrite(name, forms)))
      .toEqual(['table', 'md', 'jsonl', 'html', undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(() => formToWrite('a.md.gz', forms)).toThrow();
  });
});
