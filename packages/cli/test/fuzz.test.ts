import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Framework } from '@guildhall/core';
import { frameworks } from '@guildhall/core/frameworks';
import type { AnswerSheet } from '@guildhall/core/sheet';
import { confidentBea, simulate, simulateCohort, walkTo } from '@guildhall/core/testing';
import { bend, chanceFrom, oneOf, spoil, textOf, treeOf, upTo, type Chance } from './support/mutate.ts';
import { referenceJson } from './support/reference-json.ts';
import { identityIn, isGoodSheet } from './support/reference-sheet.ts';
import { folder, run, type Ran } from './support/run.ts';

// Documents that were good, bent and spoilt. GUILDHALL_SEED has a run again, GUILDHALL_RUNS=5 makes it 100,000 lines.
const seed = Number(process.env['GUILDHALL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const runs = Number(process.env['GUILDHALL_RUNS'] ?? '1');
const times = (count: number): number => Math.max(1, Math.round(count * runs));

/** In everything that is a person's; never to be read in what we say is wrong. */
const secret = 'canaryqx';

const ids = ['framework', 'version', 'council', 'respondent', 'answeredOn', 'source', 'facts', 'answers', 'raters', 'checks', 'scenarios', 'causes', 'discussedFlags', 'id', 'group', 'assessor', 'manager', 'a', 'e', 'f',
  ...frameworks.flatMap(({ id, version, competencies, checks, scenarios, causes }) => [id, version, ...checks.map((check) => check.id), ...scenarios.map((scenario) => scenario.id), ...causes.map((cause) => cause.id),
    ...competencies.flatMap((competency) => [competency.id, ...competency.indicators.map((indicator) => indicator.id)])])];

const good: readonly AnswerSheet[] = frameworks.flatMap((framework: Framework) => {
  const raters = framework.readiness === undefined ? undefined : { assessor: { each: 1 }, manager: { each: 1 } };
  return [
    ...simulate(framework, { people: 12, seed: 5, shareOfNonAnswers: 0.2, council: 'c-204' }),
    ...simulateCohort(framework, { people: 12, seed: 6, missing: 0.2, ...(framework.causes.length > 0 ? { causes: 0.5 } : {}), ...(raters === undefined ? {} : { raters }) }),
  ];
});

/** A good sheet of a few answers, by somebody of whom nothing may be told. */
function sheetBy(chance: Chance, respondent: string): AnswerSheet {
  const sheet = oneOf(chance, good);
  const few = <T>(all: Readonly<Record<string, T>> | undefined, most: number): Record<string, T> => {
    const entries = Object.entries(all ?? {});
    const from = upTo(chance, Math.max(1, entries.length - most));
    return Object.fromEntries(entries.slice(from, from + most));
  };
  const answers = Object.fromEntries(Object.entries(few(sheet.answers, 8)).map(([id, answer]) => [id, typeof answer === 'string' && isNonAnswer(answer) && chance() < 0.7 ? { [answer]: `${secret} because` } : answer]));
  const { checks, scenarios, raters, causes, ...rest } = sheet;
  return {
    ...rest, respondent, source: `${secret}-source`, answers: answers as NonNullable<AnswerSheet['answers']>,
    ...(checks === undefined ? {} : { checks: { ...few(checks, 2) } }),
    ...(scenarios === undefined ? {} : { scenarios: few(scenarios, 1) }),
    ...(causes === undefined ? {} : { causes: few(causes, 2) }),
    ...(raters === undefined ? {} : { raters: raters.slice(0, 2).map((rater, i) => ({ ...rater, id: `${secret}-rater-${i}`, answers: few(rater.answers, 3) })) }),
  };
}

const isNonAnswer = (answer: string): boolean => ['notMyRole', 'needToKnowMore', 'preferNotToSay'].includes(answer);

/** A document that was good: bent up to three times, or spoilt, or both; some are left as they were. */
function changed(document: unknown, chance: Chance, names: readonly string[] = ids): Buffer {
  const tree = treeOf(document);
  const way = chance();
  for (let i = way < 0.1 || way > 0.85 ? 0 : 1 + upTo(chance, 3); i > 0; i--) bend(tree, chance, names);
  return way > 0.75 ? spoil(textOf(tree), chance) : Buffer.from(textOf(tree));
}

interface Timed extends Ran { readonly took: number }

async function timed(args: readonly string[]): Promise<Timed> {
  const began = performance.now();
  const ran = await run(args);
  return { ...ran, took: performance.now() - began };
}

/** What holds whatever was sent: no fault of ours, no waiting, whole lines, a code and a place, and nobody's words. */
function expectDecent({ exit, stderr, took }: Timed, file: string, document: string): void {
  expect([0, 1, 3, 4, 5, 6, 9], document).toContain(exit);
  expect(took, document).toBeLessThan(2000);
  expect(stderr.toLowerCase(), document).not.toContain(secret);
  expect(stderr.replaceAll('\n', ''), document).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(exit === 0 || stderr.split('\n').some((line) => /^E_[A-Z_]+ {2}/.test(line) && line.includes(file)), `${stderr}\n${document}`).toBe(true);
}

const wholeLines = (text: string): readonly unknown[] => {
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1).map((line): unknown => JSON.parse(line));
};

interface Reject { readonly line: number; readonly findings: readonly { readonly code: string; readonly line?: number; readonly column?: number }[] }

describe(`bent and spoilt input (GUILDHALL_SEED=${seed})`, () => {
  it(`${times(20_000).toLocaleString('en-GB')} sheets as lines: what is scored is what the reference takes, everything else is refused at its place`, async () => {
    const chance = chanceFrom(seed);
    const place = folder();
    const perRun = 1000;
    let scored = 0;
    for (let from = 0; from < times(20_000); from += perRun) {
      const count = Math.min(perRun, times(20_000) - from);
      const lines = [Buffer.from(JSON.stringify(sheetBy(chance, `${secret}-first`))), ...Array.from({ length: count }, (_, i) => changed(sheetBy(chance, `${secret}-${from + i}`), chance))];
      const [file, rejects] = [join(place, `${from}.jsonl`), join(place, `${from}.rejects.jsonl`)];
      writeFileSync(file, Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])));
      const { exit, stdout, stderr, took } = await timed(['score', file, '--rejects', rejects]);
      expect([0, 1, 3, 4, 5]).toContain(exit);
      expect(took / count).toBeLessThan(50);
      expect(stderr.toLowerCase()).not.toContain(secret);
      expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      const taken = new Set(wholeLines(stdout).map((result) => (result as { input: { line: number } }).input.line));
      const refused = new Map((wholeLines(readFileSync(rejects, 'utf8')) as readonly Reject[]).map((reject) => [reject.line, reject]));
      const before = new Set<string>();
      for (const [i, bytes] of lines.entries()) {
        const line = i + 1;
        const held = referenceJson(bytes);
        const identity = identityIn(held);
        const isGood = isGoodSheet(held) && !before.has(identity);
        if (isGood) before.add(identity);
        const said = `${bytes.toString()}\n${JSON.stringify(refused.get(line)?.findings)}`;
        expect({ taken: taken.has(line), refused: refused.has(line) }, said).toEqual({ taken: isGood, refused: !isGood });
        expect(isGood || refused.get(line)?.findings.some((finding) => finding.code.startsWith('E_') && finding.line === line && (finding.column ?? 0) >= 1), said).toBe(true);
      }
      scored += taken.size;
    }
    // Neither nearly all nor nearly none: both ways are tried.
    expect(scored / times(20_000)).toBeGreaterThan(0.15);
    expect(scored / times(20_000)).toBeLessThan(0.85);
  }, 60_000 * Math.max(2, runs));

  it(`${times(300)} sheets as documents, by score and validate: both say the same as the reference`, async () => {
    const chance = chanceFrom(seed + 1);
    const file = join(folder(), 'sheet.json');
    for (let i = 0; i < times(300); i++) {
      const bytes = changed(sheetBy(chance, `${secret}-${i}`), chance);
      writeFileSync(file, bytes);
      const isGood = isGoodSheet(referenceJson(bytes));
      const ran = await timed(['score', file]);
      expectDecent(ran, file, bytes.toString());
      expect({ exit: ran.exit === 0, results: wholeLines(ran.stdout).length }, `${ran.stderr}\n${bytes.toString()}`).toEqual({ exit: isGood, results: isGood ? 1 : 0 });
      const checked = await timed(['validate', file]);
      expectDecent(checked, file, bytes.toString());
      expect(checked.exit === 0, bytes.toString()).toBe(isGood);
    }
  }, 60_000 * Math.max(1, runs));

  it(`${times(200)} CSV tables: what is taken from them is what the reference takes`, async () => {
    const chance = chanceFrom(seed + 2);
    const place = folder();
    const [from, file] = [join(place, 'from.jsonl'), join(place, 'sheets.csv')];
    for (let i = 0; i < times(200); i++) {
      const first = sheetBy(chance, `${secret}-0`);
      const same = Array.from({ length: 3 }, () => sheetBy(chance, '')).filter(({ framework }) => framework === first.framework);
      writeFileSync(from, [first, ...same].map((sheet, n) => `${JSON.stringify({ ...sheet, respondent: `${secret}-${n}` })}\n`).join(''));
      const { stdout: table } = await run(['convert', from, '--to', 'csv', '--shape', oneOf(chance, ['wide', 'long'])]);
      const bytes = chance() < 0.6 ? otherCells(table, chance) : spoil(table, chance);
      writeFileSync(file, bytes);
      const scored = await timed(['score', file]);
      expectDecent(scored, file, bytes.toString());
      // Whatever is wrong with a table stands somewhere in it.
      for (const line of scored.stderr.split('\n').filter((each) => each.startsWith('E_'))) expect(line, bytes.toString()).toMatch(/^E_[A-Z_]+ {2}\S+sheets\.csv:[1-9]\d*:[1-9]\d* {2}\//);
      const { stdout } = await run(['convert', file, '--to', 'jsonl']);
      const taken = wholeLines(stdout);
      for (const sheet of taken) expect(isGoodSheet(referenceJson(Buffer.from(JSON.stringify(sheet)))), `${JSON.stringify(sheet)}\n${bytes.toString()}`).toBe(true);
      expect(wholeLines(scored.stdout).length, bytes.toString()).toBeLessThanOrEqual(taken.length);
    }
  }, 60_000 * Math.max(1, runs));

  it(`${times(200)} council profiles and ${times(40)} frameworks: taken, or refused with a place`, async () => {
    const chance = chanceFrom(seed + 3);
    const profile = {
      name: 'Example Council', governance: 'committee', dataProtectionOfficer: { name: secret, email: `${secret}@example.org`, phone: '+44 1632 960001' }, privacyNotice: { link: 'https://example.org/privacy' },
      bankHolidays: ['2026-12-25'], adoption: { body: 'Standards', date: '2026-01-15', flags: 'gate' }, sharing: 'plan', words: { officer: 'colleague' }, languages: ['en', 'cy'],
    };
    const names = [...Object.keys(profile), 'link', 'text', 'flags', 'list', 'gate'];
    const [file, sheet] = [join(folder(), 'council.json'), join(folder(), 'sheet.json')];
    writeFileSync(sheet, JSON.stringify(good[0]));
    for (let i = 0; i < times(240); i++) {
      const isProfile = i % 6 !== 0;
      const bytes = changed(isProfile ? profile : oneOf(chance, frameworks), chance, isProfile ? names : ids);
      writeFileSync(file, bytes);
      const checked = await timed(['validate', file]);
      expectDecent(checked, file, isProfile ? bytes.toString() : '');
      if (!isProfile) continue;
      const used = await timed(['score', sheet, '--council', file]);
      expectDecent(used, file, bytes.toString());
      // Who says good may not say bad of the same file a moment later.
      expect(checked.exit !== 0 || used.exit === 0, `${used.stderr}\n${bytes.toString()}`).toBe(true);
    }
  }, 60_000 * Math.max(1, runs));

  it(`${times(200)} saved attempts: taken only where they say what they said`, async () => {
    const chance = chanceFrom(seed + 4);
    const file = join(folder(), 'attempt.json');
    const attempts = frameworks.map((framework) => {
      const attempt = walkTo(framework, framework.flow.at(-1)?.id ?? '', { ...confidentBea, respondent: `${secret}-1` }, { now: () => '2026-03-02T10:00:00.000Z' });
      return attempt.record();
    });
    let refused = 0;
    for (let i = 0; i < times(200); i++) {
      const record = oneOf(chance, attempts);
      const bytes = changed(record, chance, [...ids, 'body', 'journal', 'event', 'type', 'seq', 'at', 'seal', 'note']);
      writeFileSync(file, bytes);
      const checked = await timed(['validate', file]);
      expectDecent(checked, file, '');
      const replayed = await timed(['replay', file, '--check']);
      expectDecent(replayed, file, '');
      expect([checked, replayed].every(({ exit }) => exit !== 0 || isDeepStrictEqual(JSON.parse(bytes.toString().replace(/^\ufeff/, '')), record)), bytes.toString().slice(0, 2000)).toBe(true);
      if (checked.exit !== 0) refused += 1;
    }
    expect(refused / times(200)).toBeGreaterThan(0.4);
  }, 60_000 * Math.max(1, runs));
});

const cells = ['', '3', '03', '3.0', '3,5', '60%', '6', '0', '-1', '1e999', 'NaN', 'notMyRole', 'notMyRole: so', 'notSeen', "'3", '=1+1', '＝1', '"', '""', 'a"b', '"3', '3\u00a0', 'x\u202ey', '__proto__', 'constructor', 'pr1', 'respondent', 'framework', '2026-02-30', '02/03/2026', '1.0.0', ';', '\t', 'rating', '\u0000'];

/** The same table with other cells, rows or columns in it. */
function otherCells(table: string, chance: Chance): Buffer {
  const rows = table.split('\r\n').map((row) => row.split(','));
  for (let changes = 1 + upTo(chance, 3); changes > 0; changes--) {
    const row = oneOf(chance, rows);
    switch (upTo(chance, 6)) {
      case 0: case 1: case 2: row[upTo(chance, row.length)] = oneOf(chance, cells); break;
      case 3: row.splice(upTo(chance, row.length), 1); break;
      case 4: row.push(oneOf(chance, cells)); break;
      default: rows.splice(upTo(chance, rows.length), 0, [...row]);
    }
  }
  return Buffer.from(rows.map((row) => row.join(oneOf(chance, [',', ',', ',', ',', ';']))).join('\r\n'));
}
