import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './support/run.ts';
import { night, plantNight } from './support/night.ts';

describe('a night over 300 councils’ files', () => {
  it('comes to one clean long table, a file of what was refused, and a receipt that names every fault and nothing else', async () => {
    const at = folder();
    const planted = await plantNight(at);
    const ran = await night(at);
    const { manifest } = ran;

    // Every kind of fault that was planted is named, at its place, and nothing else is.
    const faults = manifest.inputs.flatMap(({ file, faults: found }) => found.map(({ code, lines }) => `${file} ${code} ${lines.join(',')}`)).sort();
    expect(faults).toEqual(planted.faults.map(({ file, code, lines }) => `${file} ${code} ${lines.join(',')}`).sort());
    expect(manifest.inputs.flatMap(({ file, warnings }) => warnings.map(({ code }) => `${file} ${code}`)).sort()).toEqual([...planted.warnings].sort());
    expect(manifest.inputs.filter(({ unread }) => unread === true).map(({ file }) => file).sort()).toEqual([...planted.unread].sort());
    expect(manifest.inputs.flatMap(({ file, endedAt }) => (endedAt === undefined ? [] : [`${file} ${endedAt}`]))).toEqual(planted.endedAt);
    expect(manifest.councils).toEqual(planted.councils);
    expect(manifest.duplicates.places).toEqual(planted.duplicates);
    expect(manifest.careless.places).toEqual(planted.careless);
    expect(manifest.inputs.filter(({ unchangedFrom }) => unchangedFrom !== undefined).map(({ file }) => file)).toEqual(planted.unchanged);
    expect(manifest.totals).toMatchObject({ files: planted.files, scored: planted.good.length, rejected: planted.rejected });

    // The table holds the good sheets, all of them and no other.
    expect([...ran.table].sort()).toEqual(planted.rows);
    expect(manifest.outputs.find(({ what }) => what === 'results')).toMatchObject({ file: 'table.jsonl', rows: planted.rows.length });

    // Each refused sheet is kept with its findings.
    expect(ran.rejects).toHaveLength(planted.rejected);
    for (const { file, code, lines } of planted.faults) {
      for (const line of lines) expect(ran.rejects.filter((each) => each.file === file && each.findings.some((finding) => finding.code === code && (finding.line ?? line) === line))).not.toEqual([]);
    }

    // The receipt names each file with a fault, in plain words; no file without one.
    const named = new Set([...ran.receipt.matchAll(/\*\*([^*]+?)\*\*/g)].map(([, name = '']) => name.replaceAll('\\', '')));
    for (const name of planted.named) expect(named, name).toContain(name);
    expect([...named].filter((name) => /^inbox\/|^c-/.test(name) && !planted.named.has(name))).toEqual([]);
    for (const text of [ran.receipt, JSON.stringify(manifest), ran.stderr]) expect(text).not.toMatch(/m-\d|secret-word/);

    // One bad file does not end the night, and the exit says that something was refused.
    expect(ran.exit).toBe(4);
  });

  it('comes to the same bytes when nothing has changed but the day', async () => {
    const at = folder();
    await plantNight(at);
    const first = await night(at);
    const bytes = ['table.jsonl', 'rejects.jsonl', 'manifest.json', 'manifest.md'].map((name) => readFileSync(join(at, name), 'utf8'));
    const second = await night(at, ['--now', '2026-03-03']);
    const after = ['table.jsonl', 'rejects.jsonl', 'manifest.json', 'manifest.md'].map((name) => readFileSync(join(at, name), 'utf8'));
    expect(after[0]).toBe(bytes[0]);
    expect(after[1]).toBe(bytes[1]);
    expect(after[2]).toBe(bytes[2]?.replace('"2026-03-02"', '"2026-03-03"'));
    expect(after[3]).toBe(bytes[3]?.replace('2 March 2026', '3 March 2026'));
    expect(second.manifest.seal).toBe(first.manifest.seal);
  });

  it('takes in what was refused once it is mended', async () => {
    const at = folder();
    await plantNight(at);
    const { rejects } = await night(at);
    const bad = rejects.filter(({ findings }) => findings.every(({ code }) => code === 'E_LEVEL_RANGE'));
    expect(bad.length).toBeGreaterThan(2);
    const mended = bad.map((each) => ({ ...each, sheet: { ...each.sheet, answers: { ...each.sheet?.['answers'] as object, pr1: 3 } } }));
    writeFileSync(join(at, 'mended.jsonl'), mended.map((each) => `${JSON.stringify(each)}\n`).join(''));
    const again = await night(at, [], ['mended.jsonl']);
    expect(again.stderr).not.toContain('E_');
    expect(again.manifest.totals).toMatchObject({ read: bad.length, scored: bad.length, rejected: 0 });
  });
});
