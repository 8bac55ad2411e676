import { Readable } from 'node:stream';
import fc from 'fast-check';
import type { Finding } from '@guildhall/core';
import { cohortCounter, type CohortCounter } from '@guildhall/core/cohort';
import { councillorQuickScan, councillorRoles } from '@guildhall/core/frameworks';
import { simulateCohort } from '@guildhall/core/testing';
import { describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { Ended, type Problem } from '../exit.ts';
import { addSheets } from './add-sheets.ts';
import { entriesOf } from './input.ts';
import type { Source } from './source.ts';
import { located } from './located.ts';
import { OtherVersions } from './other-versions.ts';
import { PeopleSeen } from './people-seen.ts';
import { sheetIn } from './sheet-entry.ts';

const stdin: Source = { name: 'stdin', path: undefined, size: 0 };

interface Come { readonly summary?: unknown; readonly refused?: number; readonly blank?: number; readonly thrown?: readonly Problem[]; readonly told: readonly unknown[] }

/** What a way to add sheets comes to: the summary, and everything that is told, in order. */
async function come(bytes: Uint8Array, length: number, add: (context: Context) => Promise<{ readonly counter: CohortCounter; readonly refused: number; readonly blank: number } | undefined>): Promise<Come> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) => Uint8Array.from(bytes.subarray(i * length, (i + 1) * length)));
  const told: unknown[] = [];
  const host = { stdin: Readable.from(pieces, { objectMode: true }), input: 'data', interrupted: new AbortController().signal };
  const findings = { tell: async (all: readonly Finding[], name?: string) => { told.push(...all.map((finding) => ({ name, ...finding }))); } };
  try {
    const added = await add({ host, findings, brought: [] } as unknown as Context);
    return added === undefined ? { told } : { summary: added.counter.summary(), refused: added.refused, blank: added.blank, told };
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return { thrown: error.problems, told };
  }
}

/** As `addSheets`, with nothing quick about it: each line is read exactly. */
async function exactly(context: Context) {
  const tally = { refused: 0, blank: 0 };
  const seen = new PeopleSeen();
  let counter: CohortCounter | undefined;
  let framework: typeof councillorRoles | undefined;
  for await (const entry of entriesOf(context, stdin, { encoding: 'utf-8' }, tally)) {
    const sheet = await sheetIn(context, stdin, entry);
    if (sheet === undefined) {
      tally.refused += 1;
      continue;
    }
    framework ??= sheet.read.framework;
    if (new OtherVersions().takes(framework, sheet, stdin)) continue;
    counter ??= cohortCounter(framework);
    const again = seen.again(sheet.read.sheet, { file: 0, line: entry.line }, [stdin]);
    if (again === undefined) counter.add(sheet.read.answers);
    else {
      tally.refused += 1;
      await context.findings.tell(located([again], sheet.parsed.positionOf), stdin.name);
    }
  }
  return counter === undefined ? undefined : { counter, ...tally };
}

const good = [...simulateCohort(councillorRoles, { people: 40, seed: 3, council: 'c-1', missing: 0.3, causes: 0.5 })].map((sheet) => JSON.stringify(sheet));
const [other = ''] = [...simulateCohort(councillorQuickScan, { people: 1, seed: 3 })].map((sheet) => JSON.stringify(sheet));

const ways: readonly ((line: string) => string)[] = [
  (line) => line.replace('"version":"1.0.0",', ''),
  (line) => line.replace('"council":"c-1",', ''),
  (line) => line.replace(/:\d([,}])/, ':6$1'),
  (line) => line.replace(/:(\d)([,}])/, ':"$1"$2'),
  (line) => line.replace(/:(\d)([,}])/, ':$1.0$2'),
  (line) => line.replace(/:(\d)([,}])/, ':1e999$2'),
  (line) => line.replace(/:(\d)([,}])/, ':null$2'),
  (line) => line.replace('"answers":{', '"answers":{"xx9":3,'),
  (line) => line.replace('"answers":{', '"answers":{"pr1":3,"pr1":3,'),
  (line) => line.replace('"answers":{', '"answers":{"__proto__":3,'),
  (line) => line.replace(/"localBudget":"\w+"/, '"localBudget":"no"'),
  (line) => line.replace('"respondent":"p-', '"respondent":"p-\\u0031'),
  (line) => line.replace('"respondent":"p-', '"respondent":"ŵ-'),
  (line) => line.replace('"respondent":"p-', '"respondent":"\u200b-'),
  (line) => line.replace('2026-03-02', '2026-02-30'),
  (line) => line.replace('"notMyRole"', '{"notMyRole":"dim rôl – £"}'),
  (line) => line.replaceAll('"preferNotToSay"', '"notMyRole"'),
  (line) => line.replaceAll(',', ', ').replaceAll(':', ': '),
  (line) => line.slice(0, -1),
  (line) => `${line}\u0000`,
  (line) => `${line}{}`,
  (line) => line.replace('{', '{"raters":[{"id":"a-1","group":"manager","answers":{"pr1":3}}],'),
  () => '', () => ' \t', () => 'null', () => '[1,2]', () => '{"format":"guildhall/attempt@1"}', () => 'not json',
];
const unchanged = (line: string): string => line;
const line = fc.record({ from: fc.constantFrom(...good), way: fc.oneof({ weight: 3, arbitrary: fc.constant(unchanged) }, { weight: 2, arbitrary: fc.constantFrom(...ways) }), then: fc.oneof({ weight: 5, arbitrary: fc.constant(unchanged) }, fc.constantFrom(...ways)) })
  .map(({ from, way, then }) => then(way(from)));
const bytesOfLine = fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'), fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0xff)).map(([text, end, bad]) => {
  const bytes = Buffer.from(text + end);
  if (bad > 0 && bytes.length > 30) bytes[20] = bad;
  return bytes;
});
const file = fc.tuple(fc.constantFrom('', '', '\ufeff', '\n'), fc.array(bytesOfLine, { minLength: 1, maxLength: 25 }), fc.constantFrom('', '', `${other}\n`, good[0] ?? '', '{"framework":'))
  .map(([start, lines, end]) => Buffer.concat([Buffer.from(start), ...lines, Buffer.from(end)]));

describe('sheets that are added up quickly', () => {
  it('come to the same summary as each read exactly, and to the same findings in the same order', async () => {
    let quick = 0;
    await fc.assert(fc.asyncProperty(file, fc.constantFrom(37, 500, 65_536), async (bytes, length) => {
      const one = await come(bytes, length, (context) => addSheets(context, [stdin], { encoding: 'utf-8' }));
      expect(one).toEqual(await come(bytes, length, exactly));
      if (one.told.length > 0 && one.summary !== undefined) quick += 1;
    }), { numRuns: Math.max(1, Math.round(150 * Number(process.env['GUILDHALL_RUNS'] ?? '1'))) });
    expect(quick).toBeGreaterThan(20);
  });
});
