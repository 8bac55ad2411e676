import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nameFault } from '../src/tables/archive-names.ts';
import { tableSheet, workbookBytes } from '../src/tables/xlsx-out.ts';
import { folder, run } from './support/run.ts';
import { zip, type ZipEntry } from './support/zip.ts';

const table = [['framework', 'version', 'respondent', 'pr1', 'pr2'], ['councillor-roles', '1.0.0', 'm-1', 3, 4]] as const;
const good = await workbookBytes([tableSheet('Answers', table)]);
const parts: readonly ZipEntry[] = Object.entries(unzipSync(good)).map(([name, content]) => ({ name, content }));
const with_ = (...more: readonly ZipEntry[]): Buffer => zip([...parts, ...more]);
const replaced = (name: string, change: (xml: string) => string): Buffer => zip(parts.map((part) => (part.name === name ? { name, content: change(strFromU8(part.content as Uint8Array)) } : part)));
const sheet = 'xl/worksheets/sheet1.xml';
const at = (end: string): string => `${'x'.repeat(300 - end.length)}${end}`;
const broken = (bytes: Buffer, find: number, value: number): Buffer => { const copy = Buffer.from(bytes); copy[bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + find] = value; return copy; };

/** What is in the file, the exit, the code, and where. */
const rows: readonly (readonly [row: string, content: Buffer, exit: number, code: string, place: string])[] = [
  ['106 ../../x', with_({ name: '../../x' }), 6, 'E_ENTRY', ''],
  ['106 /abs', with_({ name: '/abs' }), 6, 'E_ENTRY', ''],
  [String.raw`106 C:\x`, with_({ name: String.raw`C:\x` }), 6, 'E_ENTRY', ''],
  [String.raw`106 \\server\x`, with_({ name: String.raw`\\server\x` }), 6, 'E_ENTRY', ''],
  ['106 a/../../b', with_({ name: 'a/../../b' }), 6, 'E_ENTRY', ''],
  [String.raw`106 a\..\..\b`, with_({ name: String.raw`a\..\..\b` }), 6, 'E_ENTRY', ''],
  ['107 a symbolic link', with_({ name: 'xl/link', content: '/etc/passwd', mode: 0o120777 }), 6, 'E_ENTRY', ''],
  ['107 a hard link', with_({ name: 'xl/link', extra: Buffer.concat([Buffer.from([0x0d, 0, 16, 0]), Buffer.alloc(12), Buffer.from('/etc')]) }), 6, 'E_ENTRY', ''],
  ['107 a device', with_({ name: 'xl/null', mode: 0o020666 }), 6, 'E_ENTRY', ''],
  ['107 a pipe', with_({ name: 'xl/pipe', mode: 0o010666 }), 6, 'E_ENTRY', ''],
  ['108 a folder that only begins alike', with_({ name: '../out-evil/x' }), 6, 'E_ENTRY', ''],
  ['109 100 MB from 100 KB, declared', with_({ name: 'xl/big.xml', content: Buffer.alloc(100_000_000) }), 4, 'E_LIMIT_SIZE', ''],
  ['109 100 MB from 100 KB, not declared', with_({ name: 'xl/big.xml', content: Buffer.alloc(100_000_000), declaredSize: 1000 }), 4, 'E_LIMIT_SIZE', ''],
  ['110 more entries than a workbook has', with_(...Array.from({ length: 70_000 }, (_, i) => ({ name: `x${i}`, method: 0 }))), 4, 'E_LIMIT_ENTRIES', ''],
  ['111 the same name twice', with_({ name: sheet }), 6, 'E_ENTRY', ''],
  ['111 the same name in capitals', with_({ name: 'XL/worksheets/sheet1.xml' }), 6, 'E_ENTRY', ''],
  ['111 the same name in another form of Unicode', with_({ name: 'xl/\u00e9' }, { name: 'xl/e\u0301' }), 6, 'E_ENTRY', ''],
  ['112 CON', with_({ name: 'xl/CON' }), 6, 'E_ENTRY', ''],
  ['112 com1.xml', with_({ name: 'xl/com1.xml' }), 6, 'E_ENTRY', ''],
  ['112 a dot at the end', with_({ name: 'xl/x.' }), 6, 'E_ENTRY', ''],
  ['112 a stream', with_({ name: 'xl/x:y' }), 6, 'E_ENTRY', ''],
  ['112 300 characters', with_({ name: at('.xml') }), 6, 'E_ENTRY', ''],
  ['113 another name in the entry itself', with_({ name: 'xl/a.xml', localName: 'xl/b.xml' }), 3, 'E_ARCHIVE', ''],
  ['113 another size in the list', broken(good, 24, 1), 3, 'E_ARCHIVE', ''],
  ['113 cut', good.subarray(0, good.length - 100), 3, 'E_ARCHIVE', ''],
  ['113 cut at the beginning', Buffer.concat([good.subarray(0, 4), good.subarray(50)]), 3, 'E_ARCHIVE', ''],
  ['113 encrypted', with_({ name: 'xl/secret.xml', flags: 0x801 }), 3, 'E_ARCHIVE', ''],
  ['113 with a password, as Excel saves it', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]), 3, 'E_MAGIC', ''],
  ['113 content that was changed', replacedByte(), 3, 'E_ARCHIVE', ''],
  ['114 __proto__', with_({ name: '__proto__' }), 6, 'E_ENTRY', ''],
  ['114 xl/__proto__/x', with_({ name: 'xl/__proto__/x' }), 6, 'E_ENTRY', ''],
  ['an archive that is no workbook', zip([{ name: 'readme.txt', content: 'hello' }]), 3, 'E_XLSX', ''],
  ['nothing', Buffer.alloc(0), 3, 'E_EMPTY', ':1:1'],
  ['text', Buffer.from('framework,respondent\n'), 3, 'E_MAGIC', ''],
  ['a cell with an error', replaced(sheet, (xml) => xml.replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2" t="e"><v>#N/A</v></c>')), 1, 'E_CELL', ':2:4'],
  ['a formula that was never worked out', replaced(sheet, (xml) => xml.replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2"><f>1+2</f></c>')), 1, 'E_CELL', ':2:4'],
  ['a formula of text that was never worked out', replaced(sheet, (xml) => xml.replace(/<c r="D2"[^>]*>.*?<\/c>/, '<c r="D2" t="str"><f>A1</f></c>')), 1, 'E_CELL', ':2:4'],
  ['87 a level too high', replaced(sheet, (xml) => xml.replace(/(<c r="E2"[^>]*><v>)4/, '$19')), 1, 'E_LEVEL_RANGE', ':2:5'],
];

function replacedByte(): Buffer {
  const copy = Buffer.from(good);
  const start = copy.indexOf(Buffer.from('xl/worksheets/sheet1.xml')) + 40;
  copy[start] = (copy[start] ?? 0) ^ 0xff;
  return copy;
}

describe.each(['score', 'validate', 'convert'])('%s of a workbook', (command) => {
  it.each(rows)('%s', async (_row, content, exit, code, place) => {
    const file = join(folder(), 'bad.xlsx');
    writeFileSync(file, content);
    const began = performance.now();
    const ran = await run([command, file]);
    expect(performance.now() - began).toBeLessThan(4000);
    expect(ran).toMatchObject({ exit, stdout: '' });
    const [line = ''] = ran.stderr.split('\n');
    expect(line).toMatch(new RegExp(`^${code} `));
    expect(line).toContain(`${file}${place}`);
    expect(ran.stderr).not.toMatch(/ {4}at /);
    expect(readdirSync(dirname(file))).toEqual(['bad.xlsx']);
  });

  it('reads one as good programs write it, and opens no archive inside it', async () => {
    const file = join(folder(), 'good.xlsx');
    for (const content of [good, zip(parts), with_({ name: 'xl/embeddings/inner.zip', content: zip([{ name: '../../x', content: 'y' }]) })]) {
      writeFileSync(file, content);
      expect(await run([command, file])).toMatchObject({ exit: 0, stderr: '' });
    }
  });
});

describe('what a spreadsheet does to a table', () => {
  it('is told where it could mislead: merged cells, hidden rows and columns', async () => {
    const file = join(folder(), 'odd.xlsx');
    writeFileSync(file, replaced(sheet, (xml) => xml.replace('<row r="2"', '<row r="2" hidden="1"').replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>').replace('<col ', '<col hidden="1" ')));
    const { exit, stderr } = await run(['score', file]);
    expect(exit).toBe(0);
    expect(stderr.match(/^W_\w+/gm)).toEqual(['W_MERGED', 'W_HIDDEN', 'W_HIDDEN']);
  });

  it('takes days, numbers kept as text, and what formulas came to', async () => {
    const file = join(folder(), 'days.xlsx');
    writeFileSync(file, await workbookBytes([{ name: 'A', widths: [], data: [
      ['framework', 'version', 'respondent', 'answeredOn', 'pr1', 'pr2', 'pr3'],
      ['councillor-roles', '1.0.0', 7, { value: new Date('2026-03-02T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' }, '3', 4, { value: '=1+1', type: 'Formula' }],
    ] }]));
    const withValue = zip(Object.entries(unzipSync(await workbookFile(file))).map(([name, content]) => ({ name, content: name === sheet ? strFromU8(content).replace('</f>', '</f><v>2</v>') : content })));
    writeFileSync(file, withValue);
    const { exit, stdout, stderr } = await run(['convert', file]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ framework: 'councillor-roles', version: '1.0.0', respondent: '7', answeredOn: '2026-03-02', answers: { pr1: 3, pr2: 4, pr3: 2 } });
  });

  it('reads the one worksheet that holds answers, and asks where there are two', async () => {
    const file = join(folder(), 'many.xlsx');
    writeFileSync(file, await workbookBytes([tableSheet('Notes', [['Hello'], ['x']]), tableSheet('Answers', table)]));
    expect(await run(['score', file])).toMatchObject({ exit: 0, stderr: '' });
    writeFileSync(file, await workbookBytes([tableSheet('A', table), tableSheet('B', table)]));
    expect(await run(['score', file])).toMatchObject({ exit: 1, stdout: '', stderr: expect.stringContaining('E_WORKSHEETS') });
  });
});

async function workbookFile(file: string): Promise<Uint8Array> {
  const { readFile } = await import('node:fs/promises');
  return readFile(file);
}

it('lets names of entries stay within the folder, whichever system it is', () => {
  for (const name of ['xl/workbook.xml', '[Content_Types].xml', '_rels/.rels', 'xl/', 'xl/..x', 'xl/é.xml']) expect(nameFault(name)).toBeUndefined();
});
