import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cohortCounter, summaryFromRows, summarySql, type CohortSummary, type SummaryRow } from '../src/cohort/index.ts';
import { madeUpSheets } from '../src/cohort/made-up-sheets.ts';
import type { Framework } from '../src/framework/framework.ts';
import { councillorQuickScan, councillorRoles, leadershipPoints } from '../src/frameworks/index.ts';
import { readSheet } from '../src/sheet/read-sheet.ts';
import type { AnswerSheet } from '../src/sheet/answer-sheet.ts';
import { smallAreas } from '../src/testing/small-framework.ts';

/** Two councils that use the same ids for people. */
function sheetsFor(framework: Framework): readonly AnswerSheet[] {
  return [...madeUpSheets(framework, 170, 21, 'c-1'), ...madeUpSheets(framework, 130, 22, 'it\'s c-2')];
}

function ourSummary(framework: Framework, sheets: readonly AnswerSheet[]): CohortSummary {
  const counter = cohortCounter(framework);
  for (const sheet of sheets) {
    const read = readSheet(sheet, [framework]);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    counter.add(read.answers);
  }
  return counter.summary();
}

/** The tables as the head of the query describes them, and their rows. */
function loading(framework: Framework, sheets: readonly AnswerSheet[]): readonly string[] {
  const tables = [...summarySql(framework).matchAll(/^-- (CREATE TABLE [\s\S]*?;)$/gm)].map(([, statement = '']) => statement.replaceAll('\n--', '\n'));
  const choices = framework.scale.kind === 'choices' ? framework.scale.choices.map(({ id }) => id) : null;
  const quoted = (value: string | number | null): string => (value === null ? 'NULL' : typeof value === 'number' ? String(value) : `'${value.replaceAll('\'', '\'\'')}'`);
  const insert = (name: string, rows: readonly (readonly (string | number | null)[])[]): string[] =>
    (rows.length === 0 ? [] : [`INSERT INTO ${name} VALUES ${rows.map((row) => `(${row.map(quoted).join(', ')})`).join(', ')}`]);
  const who = ({ council = '', respondent }: AnswerSheet) => [council, respondent] as const;
  return [
    ...tables,
    ...insert('sheet', sheets.map((sheet) => [...who(sheet)])),
    ...insert('sheet_fact', sheets.flatMap((sheet) => Object.entries(sheet.facts ?? {}).map(([fact, value]) => [...who(sheet), fact, String(value)]))),
    ...insert('item_answer', sheets.flatMap((sheet) => Object.entries(sheet.answers ?? {}).map(([item, answer]) => {
      if (typeof answer === 'number') return [...who(sheet), item, answer, null];
      const said = typeof answer === 'string' ? answer : Object.keys(answer)[0] ?? null;
      return choices?.includes(said ?? '') ? [...who(sheet), item, said, null] : [...who(sheet), item, null, said];
    }))),
    ...(framework.causes.length === 0 ? [] : insert('sheet_cause', sheets.flatMap((sheet) => Object.entries(sheet.causes ?? {}).map(([competency, cause]) => [...who(sheet), competency, cause])))),
  ];
}

interface Engine { run(statements: readonly string[], query: string): Promise<readonly SummaryRow[]> }

/** Every table of one framework, in a schema of its own. */
const engines: Record<string, Engine> = {};
let duck: DuckDBConnection;
let postgres: PGlite;

beforeAll(async () => {
  duck = await (await DuckDBInstance.create(':memory:')).connect();
  postgres = await PGlite.create();
  let schemas = 0;
  engines['DuckDB'] = {
    async run(statements, query) {
      await duck.run(`CREATE SCHEMA s${++schemas}; USE s${schemas}`);
      for (const statement of statements) await duck.run(statement);
      return (await duck.runAndReadAll(query)).getRowObjects() as unknown as readonly SummaryRow[];
    },
  };
  engines['PGlite'] = {
    async run(statements, query) {
      await postgres.exec(`CREATE SCHEMA s${++schemas}; SET search_path TO s${schemas}; ${statements.join(';\n')}`);
      return (await postgres.query<SummaryRow>(query)).rows;
    },
  };
  engines['SQLite'] = {
    run(statements, query) {
      const sqlite = new DatabaseSync(':memory:');
      sqlite.exec(statements.join(';\n'));
      return Promise.resolve(sqlite.prepare(query).all() as unknown as readonly SummaryRow[]);
    },
  };
}, 30_000);

afterAll(async () => {
  duck.closeSync();
  await postgres.close();
});

const frameworks: readonly (readonly [string, Framework])[] = [councillorRoles, leadershipPoints, councillorQuickScan, smallAreas].map((framework) => [framework.id, framework]);
const everywhere = ['DuckDB', 'PGlite', 'SQLite'].flatMap((engine) => frameworks.map(([id, framework]) => [engine, id, framework] as const));

describe('the summary as SQL', () => {
  it.each(everywhere)('comes to the same on %s for %s', async (engine, _, framework) => {
    const sheets = sheetsFor(framework);
    const rows = await engines[engine]?.run(loading(framework, sheets), summarySql(framework));
    expect(summaryFromRows(framework, rows ?? [])).toEqual(ourSummary(framework, sheets));
  }, 30_000);

  it.each(['DuckDB', 'PGlite', 'SQLite'])('is of nobody on %s where there is nobody', async (engine) => {
    const rows = await engines[engine]?.run(loading(councillorRoles, []), summarySql(councillorRoles));
    expect(summaryFromRows(councillorRoles, rows ?? [])).toEqual(cohortCounter(councillorRoles).summary());
  }, 30_000);

  it('does not count an answer to a question that is not put to the person', async () => {
    const sheet = { framework: 'village-green', respondent: 'x', facts: { localBudget: 'no' }, answers: { me1: 4, me2: 4, me3: 1 } };
    const rows = await engines['SQLite']?.run(loading(smallAreas, [sheet]), summarySql(smallAreas));
    const { items, competencies } = summaryFromRows(smallAreas, rows ?? []);
    expect([items['me3']?.levels, competencies['mending']?.scored, competencies['mending']?.complete.n]).toEqual([[0, 0, 0, 0, 0], 1, 0]);
  });

  it.each(frameworks)('of %s keeps to what every engine reads alike', (_, framework) => {
    const query = summarySql(framework).replaceAll(/^--.*$/gm, '');
    expect(query).not.toMatch(/\b(?:FILTER|RECURSIVE|OVER|PERCENTILE\w*|VAR\w*|CORR|GROUPING|CAST|INTERVAL|LATERAL|WINDOW|ROLLUP|CUBE)\b|::|\d\.\d/i);
    expect(query.match(/;/g)).toEqual([';']);
  });
});
