import { longKinds } from '../../sheet/table/columns.ts';
import { comment, doubleIn, listOf, type SqlDialect } from './sql-words.ts';

/**
 * The two tables of a warehouse, as statements in SQL: the long table of answers, and that of results, with their keys.
 *
 * @example tablesSql('postgres').match(/^CREATE TABLE \w+/gm); // ['CREATE TABLE guildhall_answer', 'CREATE TABLE guildhall_result']
 */
export function tablesSql(dialect: SqlDialect): string {
  return `${answerTable(dialect)}\n\n${resultTable(dialect)}\n`;
}

type Column = readonly [name: string, type: string, about: string];

function answerTable(dialect: SqlDialect): string {
  return [
    comment([
      `Answers, one a row (${dialect === 'postgres' ? 'PostgreSQL' : 'DuckDB'}): the columns of the long CSV, in its order. An empty cell is NULL.`,
      'A sheet is told from others by council, respondent, framework and day together.',
    ]),
    table('guildhall_answer', [
      ['framework', 'VARCHAR(80) NOT NULL', 'id of the framework that was answered'],
      ['version', 'VARCHAR(40) NOT NULL', 'its version; a view scores the rows of its own version alone'],
      ['council', 'VARCHAR(200)', 'id of the council; NULL where none is named'],
      ['respondent', 'VARCHAR(200) NOT NULL', 'opaque id of the person; no name'],
      ['answered_on', 'DATE', 'day of the sheet; NULL where none is given'],
      ['source', 'VARCHAR(200)', 'where the sheet came from'],
      ['rater', 'VARCHAR(200)', 'opaque id of somebody else who answered; NULL for the person\'s own answers'],
      ['rater_group', 'VARCHAR(40)', 'assessor, manager, fellow-councillors, officers or community; NULL with rater'],
      ['kind', `VARCHAR(20) NOT NULL CHECK (kind IN (${listOf(longKinds)}))`, 'what the row is about; "sheet": there is a sheet, or a rater, and nothing more; "empty": a part with nothing in it'],
      ['id', 'VARCHAR(200)', 'of the fact, item, check or competency; "sj1.a" for a rating and for what was discussed; NULL for a sheet'],
      ['value', 'VARCHAR(4000)', 'a level, a choice or a non-answer; what a fact is; done or notNeeded; a rating; a cause'],
      ['reason', 'VARCHAR(4000)', 'why there is no answer, or why a check is not needed'],
    ], ['CHECK ((rater IS NULL) = (rater_group IS NULL))', 'CHECK (id IS NOT NULL OR kind = \'sheet\')']),
    comment(['No row twice. NULLs count as equal here, so this is an index and no primary key.']),
    `CREATE UNIQUE INDEX guildhall_answer_key ON guildhall_answer (framework, (COALESCE(council, '')), respondent, (COALESCE(answered_on, DATE '0001-01-01')),`,
    `  (COALESCE(rater_group, '')), (COALESCE(rater, '')), kind, (COALESCE(id, '')));`,
  ].join('\n');
}

function resultTable(dialect: SqlDialect): string {
  const double = doubleIn[dialect];
  return [
    comment([
      'Results, one row for each sheet and competency: what "guildhall score --shape long" writes, and what the view of "guildhall sql" gives.',
      'For development, never for selection. Numbers are unrounded. A level that is NULL is no zero: why_null says why there is none.',
    ]),
    table('guildhall_result', [
      ['framework', 'VARCHAR(80) NOT NULL', 'id of the framework'],
      ['version', 'VARCHAR(40) NOT NULL', 'its version'],
      ['council', 'VARCHAR(200)', 'as in the sheet'],
      ['respondent', 'VARCHAR(200) NOT NULL', 'as in the sheet'],
      ['answered_on', 'DATE', 'as in the sheet'],
      ['place', 'INTEGER NOT NULL', 'of the competency in the framework, from 1'],
      ['competency', 'VARCHAR(80) NOT NULL', 'id of the competency'],
      ['chosen', 'BOOLEAN NOT NULL', 'whether the person looked at it; true where there is no choice'],
      ['level', double, 'the person\'s own; for readiness the assessors\''],
      ['percent', double, 'how far up the scale, 0 to 100'],
      ['band', 'VARCHAR(80)', 'id of the band; NULL where the scale has none'],
      ['asked', 'INTEGER NOT NULL', 'questions put to the person'],
      ['applicable', 'INTEGER NOT NULL', 'of those, the ones that are part of the role'],
      ['answered', 'INTEGER NOT NULL', 'of those, the ones with a level or a choice'],
      ['low', double, 'the level, were everything missing at the lowest'],
      ['high', double, 'the level, were everything missing at the highest'],
      ['single', 'INTEGER', 'the answer itself, where only one question applies'],
      ['why_null', 'VARCHAR(20)', 'not-chosen, not-applicable, too-few, single, integrity or not-assessed'],
      ['choice', 'VARCHAR(80)', 'what was chosen in a scan'],
      ['self_level', double, 'readiness: the person\'s own level, which is no evidence'],
      ['status', 'VARCHAR(20)', 'readiness: what the rules suggest of the whole sheet; a person decides'],
      ['reasons', 'VARCHAR(4000)', 'readiness: rules that hit, as CODE:what, with ";" between; empty only for READY'],
      ['framework_hash', 'VARCHAR(71)', 'sha256 of the framework, to the letter; NULL in a view'],
      ['sheet', 'VARCHAR(71)', 'sha256 of the sheet; NULL in a view'],
      ['scored_with', 'VARCHAR(40)', 'version of the program; NULL in a view'],
    ], ['CHECK ((level IS NULL) = (percent IS NULL))']),
    `CREATE UNIQUE INDEX guildhall_result_key ON guildhall_result (framework, (COALESCE(council, '')), respondent, (COALESCE(answered_on, DATE '0001-01-01')), competency);`,
  ].join('\n');
}

function table(name: string, columns: readonly Column[], rules: readonly string[]): string {
  const width = Math.max(...columns.map(([column]) => column.length));
  const all = columns.map(([column, type, about], i) => `  ${column.padEnd(width)} ${type}${i < columns.length - 1 || rules.length > 0 ? ',' : ''} -- ${about}`);
  return `CREATE TABLE ${name} (\n${[...all, ...rules.map((rule, i) => `  ${rule}${i < rules.length - 1 ? ',' : ''}`)].join('\n')}\n);`;
}
