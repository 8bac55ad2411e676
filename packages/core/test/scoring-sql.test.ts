import { DuckDBDateValue, DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Framework } from '../src/framework/framework.ts';
import { frameworks, publicMeetingReadiness } from '../src/frameworks/index.ts';
import { resultOf, scoringSql, tablesSql, viewName, type SqlDialect } from '../src/result/index.ts';
import { longResultColumns } from '../src/result/rows/index.ts';
import { rules, type Reason } from '../src/scoring/judge.ts';
import type { AnswerSheet } from '../src/sheet/answer-sheet.ts';
import { readSheet } from '../src/sheet/read-sheet.ts';
import { longColumns } from '../src/sheet/table/index.ts';
import { simulate } from '../src/testing/simulate.ts';
import { smallAreas, smallFramework, smallScan } from '../src/testing/small-framework.ts';
import { answerRows, type AnswerRow } from './support/answer-table.ts';
import { nastySheets } from './support/nasty-sheets.ts';

/** Sheets of each framework; GUILDHALL_RUNS=25 makes it 100,000 of the four together, in each engine. */
const perFramework = Math.max(40, Math.round(1000 * Number(process.env['GUILDHALL_RUNS'] ?? '1')));
const seed = Number(process.env['GUILDHALL_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const atOnce = 5000;

const numbers = ['level', 'percent', 'low', 'high', 'self_level'] as const;
const others = ['place', 'chosen', 'band', 'asked', 'applicable', 'answered', 'single', 'why_null', 'choice', 'status', 'reasons'] as const;
const columns = ['council', 'respondent', 'answered_on', 'competency', ...numbers, ...others] as const;
type Row = Readonly<Record<(typeof columns)[number], string | number | boolean | null>>;

/** Rows of one competency of one person, by whose and what they are. */
function keyOf({ council, respondent, answered_on, competency }: Row): string {
  return JSON.stringify([council, respondent, answered_on, competency]);
}

function ourRows(framework: Framework, sheet: AnswerSheet, flags: 'list' | 'gate'): readonly Row[] {
  const read = readSheet(sheet, [framework]);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const { competencies, status } = resultOf({ ...read, scoredWith: 'test', flags });
  return competencies.map(({ id, chosen, level, percent, band, asked, applicable, answered, bounds, single, whyNull, choice, self }, i) => ({
    council: sheet.council ?? null, respondent: sheet.respondent, answered_on: sheet.answeredOn ?? null, competency: id,
    level, percent, low: bounds?.[0] ?? null, high: bounds?.[1] ?? null, self_level: self?.level ?? null,
    place: i + 1, chosen, band, asked, applicable, answered, single: single ?? null, why_null: whyNull ?? null, choice: choice ?? null,
    status: status?.id ?? null, reasons: status === undefined ? null : status.reasons.map(reasonText).join(';'),
  }));
}

function reasonText(reason: Reason): string {
  const what = 'competency' in reason ? reason.competency : 'flag' in reason ? reason.flag : 'check' in reason ? reason.check : undefined;
  return what === undefined ? reason.code : `${reason.code}:${what}`;
}

/** What is not the same in two rows: ids, counts and words to the letter, levels within 1e-12. */
function differences(ours: Row, theirs: Row | undefined): readonly string[] {
  if (theirs === undefined) return ['there is no such row'];
  return [
    ...others.filter((column) => ours[column] !== theirs[column]),
    ...numbers.filter((column) => {
      const [a, b] = [ours[column], theirs[column]];
      return typeof a !== 'number' || typeof b !== 'number' ? a !== b : Math.abs(a - b) > 1e-12 * Math.max(1, Math.abs(a));
    }),
  ].map((column) => `${column}: ${String(ours[column])} here, ${String(theirs[column])} there`);
}

interface Engine {
  run(statements: string): Promise<unknown>;
  /** Empties the table of answers and fills it with these. */
  load(rows: readonly AnswerRow[]): Promise<void>;
  rows(query: string): Promise<readonly Row[]>;
}

let duck: DuckDBConnection;
let postgres: PGlite;
const engines = {} as Record<SqlDialect, Engine>;

beforeAll(async () => {
  duck = await (await DuckDBInstance.create(':memory:')).connect();
  postgres = await PGlite.create();
  engines.duckdb = {
    run: (statements) => duck.run(statements),
    async load(rows) {
      await duck.run('DELETE FROM guildhall_answer');
      const appender = await duck.createAppender('guildhall_answer');
      for (const row of rows) {
        for (const [i, cell] of row.entries()) {
          if (cell === null) appender.appendNull();
          else if (i === 4) appender.appendDate(new DuckDBDateValue(Date.parse(cell) / 86_400_000));
          else appender.appendVarchar(cell);
        }
        appender.endRow();
      }
      appender.closeSync();
    },
    async rows(query) { return (await duck.runAndReadAll(query)).getRowObjectsJson() as unknown as readonly Row[]; },
  };
  engines.postgres = {
    run: (statements) => postgres.exec(statements),
    async load(rows) {
      const cell = (value: string | null): string => (value === null ? '' : `"${value.replaceAll('"', '""')}"`);
      const blob = new Blob(rows.map((row) => `${row.map(cell).join(',')}\n`));
      await postgres.exec('TRUNCATE guildhall_answer');
      await postgres.query('COPY guildhall_answer FROM \'/dev/blob\' WITH (FORMAT csv)', [], { blob });
      await postgres.exec('ANALYZE guildhall_answer');
    },
    async rows(query) { return (await postgres.query<Row>(query)).rows; },
  };
  await Promise.all((['duckdb', 'postgres'] as const).map((dialect) => engines[dialect].run(tablesSql(dialect))));
}, 60_000);

afterAll(async () => {
  duck.closeSync();
  await postgres.close();
});

/** A day as text: the engines' own notions of a day stay out of it. */
function selectFrom(framework: Framework): string {
  return `SELECT ${columns.map((column) => (column === 'answered_on' ? 'CAST(answered_on AS VARCHAR) AS answered_on' : column)).join(', ')} FROM ${viewName(framework)}`;
}

async function theirRows(dialect: SqlDialect, framework: Framework, sheets: readonly AnswerSheet[]): Promise<ReadonlyMap<string, Row>> {
  await engines[dialect].load(sheets.flatMap(answerRows));
  const rows = await engines[dialect].rows(selectFrom(framework));
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  expect(found.size).toBe(rows.length);
  return found;
}

const each = (['duckdb', 'postgres'] as const).flatMap((dialect) => frameworks.map((framework) => [framework.id, dialect, framework] as const));

/** What must have come up in the sheets of a framework: nothing is proven by sheets that are all alike. */
function everyKind(id: string, flags: 'list' | 'gate'): readonly string[] {
  const codes = Object.keys(rules).filter((code) => flags === 'gate' || code !== 'FLAG_OPEN');
  switch (id) {
    case 'councillor-roles': return ['too-few', 'single', 'not-chosen'];
    case 'leadership-points': return ['too-few', 'single', 'not-applicable', 'integrity'];
    case 'public-meeting-readiness': return ['too-few', 'single', 'not-applicable', 'not-assessed', 'NOT_ASSESSED', 'NOT_YET', 'REVIEW', 'READY_WITH_SUPPORT', 'READY', ...codes];
    default: return [];
  }
}

describe(`the scoring as one view (GUILDHALL_SEED=${seed})`, () => {
  it.each(each)('of %s comes to the same rows in %s', async (id, dialect, framework) => {
    const flags = seed % 2 === 0 ? 'gate' : 'list';
    await engines[dialect].run(scoringSql(framework, { dialect, flags }));
    let compared = 0;
    const seen = new Set<unknown>();
    for (let from = 0; from < perFramework; from += atOnce) {
      const sheets = [...nastySheets(framework, Math.min(atOnce, perFramework - from), seed + from), ...simulate(framework, { people: 10, seed: seed + from, council: 'made up' })];
      const theirs = await theirRows(dialect, framework, sheets);
      const wrong: string[] = [];
      for (const row of sheets.flatMap((sheet) => ourRows(framework, sheet, flags))) {
        const found = differences(row, theirs.get(keyOf(row)));
        if (found.length > 0) wrong.push(`${keyOf(row)}: ${found.join(', ')}`);
        compared += 1;
        for (const word of [row.status, row.why_null, ...String(row.reasons ?? '').split(';').map((reason) => reason.split(':')[0])]) seen.add(word);
      }
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(theirs.size).toBe(sheets.length * framework.competencies.length);
    }
    expect(everyKind(id, flags).filter((word) => !seen.has(word))).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(perFramework * framework.competencies.length);
  }, 60_000 + 120 * perFramework);

  it.each((['duckdb', 'postgres'] as const).flatMap((dialect) => [smallFramework, smallAreas, smallScan].map((framework) => [framework.id, dialect, framework] as const)))(
    'holds for a framework of somebody\'s own: %s in %s',
    async (_, dialect, framework) => {
      await engines[dialect].run(scoringSql(framework, { dialect }));
      const sheets = nastySheets(framework, 200, seed);
      const theirs = await theirRows(dialect, framework, sheets);
      expect(sheets.flatMap((sheet) => ourRows(framework, sheet, 'list')).flatMap((row) => differences(row, theirs.get(keyOf(row))))).toEqual([]);
    },
  );

  it.each(['duckdb', 'postgres'] as const)('leaves other versions and other frameworks alone in %s', async (dialect) => {
    const [roles, points] = frameworks;
    if (roles === undefined || points === undefined) throw new Error('no frameworks');
    const [sheet] = nastySheets(roles, 1, 7);
    if (sheet === undefined) throw new Error('no sheet');
    await engines[dialect].run(scoringSql(roles, { dialect }));
    const theirs = await theirRows(dialect, roles, [{ ...sheet, version: '9.0.0' }, ...nastySheets(points, 5, 7)]);
    expect(theirs.size).toBe(0);
  });

  it('tells a row that is not the same', async () => {
    const framework = publicMeetingReadiness;
    await engines.duckdb.run(scoringSql(framework, { dialect: 'duckdb' }));
    const sheets = nastySheets(framework, 50, 3);
    await engines.duckdb.load(sheets.flatMap(answerRows));
    await engines.duckdb.run('UPDATE guildhall_answer SET value = \'0\' WHERE rater_group = \'assessor\' AND id = \'rd1a\'');
    const theirs = new Map((await engines.duckdb.rows(selectFrom(framework))).map((row) => [keyOf(row), row]));
    expect(sheets.flatMap((sheet) => ourRows(framework, sheet, 'list')).filter((row) => differences(row, theirs.get(keyOf(row))).length > 0)).not.toEqual([]);
  });
});

describe('the tables of a warehouse', () => {
  it('have the columns of the long CSV and of long results, in their order', async () => {
    const described = await duck.runAndReadAll('SELECT column_name FROM information_schema.columns WHERE table_name = \'guildhall_answer\' ORDER BY ordinal_position');
    const names: Readonly<Record<string, string>> = { answeredOn: 'answered_on', group: 'rater_group' };
    expect(described.getRowObjectsJson().map((row) => row['column_name'])).toEqual(longColumns.map((column) => names[column] ?? column));
    const results = await duck.runAndReadAll('SELECT column_name FROM information_schema.columns WHERE table_name = \'guildhall_result\' ORDER BY ordinal_position');
    expect(results.getRowObjectsJson().map((row) => row['column_name'])).toEqual([...longResultColumns]);
  });

  it.each(['duckdb', 'postgres'] as const)('take no answer twice in %s, whoever leaves council and day out', async (dialect) => {
    const row = '(\'councillor-roles\', \'1.0.0\', NULL, \'m-1\', NULL, NULL, NULL, NULL, \'item\', \'pr1\', \'3\', NULL)';
    await engines[dialect].load([]);
    await engines[dialect].run(`INSERT INTO guildhall_answer VALUES ${row}`);
    await expect(engines[dialect].run(`INSERT INTO guildhall_answer VALUES ${row}`)).rejects.toThrow(/unique|duplicate/i);
    await expect(engines[dialect].run(`INSERT INTO guildhall_answer VALUES ${row.replace('\'item\'', '\'guess\'').replace('pr1', 'pr2')}`)).rejects.toThrow(/check/i);
  });

  it.each(['duckdb', 'postgres'] as const)('take what a view gives, column by column, in %s', async (dialect) => {
    await engines[dialect].run('DELETE FROM guildhall_result');
    for (const framework of frameworks) {
      await engines[dialect].run(scoringSql(framework, { dialect }));
      await engines[dialect].load(nastySheets(framework, 30, seed).flatMap(answerRows));
      const given = await engines[dialect].rows(`SELECT * FROM ${viewName(framework)}`);
      await engines[dialect].run(`INSERT INTO guildhall_result SELECT *, NULL, NULL, NULL FROM ${viewName(framework)}`);
      expect(given).toHaveLength(30 * framework.competencies.length);
    }
    const wrong = await engines[dialect].rows('SELECT competency FROM guildhall_result WHERE level < low OR level > high OR percent > 100');
    expect(wrong).toEqual([]);
  });
});
