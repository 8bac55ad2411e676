import type { Framework } from '../framework/framework.ts';
import type { CompiledItem } from '../scoring/compiled.ts';
import { cohortLayout, type CohortLayout } from './cohort-layout.ts';

/**
 * The summary of a framework as one SQL query, for councils whose answers lie in a database: nothing leaves it but counts and sums.
 *
 * It keeps to what PostgreSQL, Citus, DuckDB and SQLite read alike: joins, `GROUP BY`, `COUNT`, `SUM`, `CASE` and whole numbers. Who is
 * put which question, what is enough for a level and where the target and the bands lie is worked out beforehand and stands in it as
 * small tables of whole numbers. The head says, in comments, which tables it reads; it ends in one `SELECT` of rows
 * `(part, id, cell, value)`, which `summaryFromRows` turns into a summary.
 *
 * @example summarySql(councillorRoles).includes('FROM item_answer'); // true
 *
 * @throws {AssessmentError} `E_COHORT_KIND`, where the framework is not for groups.
 */
export function summarySql(framework: Framework): string {
  const layout = cohortLayout(framework);
  const audiences = audiencesOf(layout);
  const parts = layout.choices === undefined ? levelParts(layout) : choiceParts(layout, layout.choices);
  return [
    head(framework, layout),
    'WITH',
    [
      itemTable(layout, audiences),
      ...audiences.map(({ only }, i) => audienceTable(i + 1, only)),
      putTable(audiences.length),
      answerTable(layout),
      ...parts.tables,
      causeTable(layout),
    ].filter((table) => table !== '').join(',\n'),
    [
      'SELECT \'people\' AS part, \'\' AS id, \'\' AS cell, COUNT(*) AS value FROM sheet',
      ...parts.selects,
      ...(layout.nonAnswers.length === 0 ? [] : [`SELECT 'none', item, none, COUNT(*) FROM answer WHERE ${parts.given} IS NULL AND none IN (${listOf(layout.nonAnswers)}) GROUP BY item, none`]),
      'SELECT \'scored\', competency, \'\', COUNT(*) FROM scored GROUP BY competency',
      ...(layout.causes.length === 0 ? [] : ['SELECT \'cause\', competency, cause, COUNT(*) FROM caused GROUP BY competency, cause']),
    ].join('\nUNION ALL\n'),
    'ORDER BY part, id, cell;',
    '',
  ].join('\n');
}

interface Parts {
  readonly tables: readonly string[];
  readonly selects: readonly string[];
  /** The column that holds an answer. */
  readonly given: 'level' | 'choice';
}

function levelParts(layout: CohortLayout): Parts {
  const { competencies, values } = layout;
  const longest = competencies.reduce((most, each) => (each.to - each.from > most.to - most.from ? each : most), competencies[0] ?? { from: 0, to: 0, needed: [], reachingFrom: [], bandsFrom: [] });
  const size = longest.to - longest.from;
  const some = Array.from({ length: size }, (_, i) => i + 1);
  return {
    given: 'level',
    tables: [
      table('step (level, cell)', values.map((value, i) => [String(value), text(String(i))])),
      table('enough (applicable, needed)', some.filter((n) => (longest.needed[n] ?? 0) <= n).map((n) => [String(n), String(longest.needed[n])])),
      table('reach (answered, total)', some.map((n) => [String(n), String(longest.reachingFrom[n])])),
      ...(longest.bandsFrom.length === 0 ? [] : [table('band (answered, cell, low, high)', some.flatMap((n) => longest.bandsFrom.map((from, b) =>
        [String(n), text(String(b)), String(from[n]), String((longest.bandsFrom[b + 1]?.[n] ?? Math.max(...values) * n + 1) - 1)])))]),
      view('size (competency, items)', ['SELECT competency, COUNT(*) FROM item GROUP BY competency']),
      view('tally (council, respondent, competency, applicable, answered, total)', [
        'SELECT council, respondent, competency, SUM(CASE WHEN level IS NULL AND none = \'notMyRole\' THEN 0 ELSE 1 END), COUNT(level), SUM(level)',
        'FROM answer GROUP BY council, respondent, competency',
      ]),
      view('scored (council, respondent, competency, answered, total)', [
        'SELECT t.council, t.respondent, t.competency, t.answered, t.total',
        'FROM tally t JOIN enough e ON e.applicable = t.applicable WHERE t.answered >= e.needed',
      ]),
      view('whole (council, respondent, competency, item, place, level)', [
        'SELECT a.council, a.respondent, a.competency, a.item, a.place, a.level',
        'FROM scored s JOIN size z ON z.competency = s.competency AND z.items = s.answered',
        'JOIN answer a ON a.council = s.council AND a.respondent = s.respondent AND a.competency = s.competency',
      ]),
    ],
    selects: [
      'SELECT \'level\', a.item, s.cell, COUNT(*) FROM answer a JOIN step s ON s.level = a.level GROUP BY a.item, s.cell',
      'SELECT \'reaching\', s.competency, \'\', SUM(CASE WHEN s.total >= r.total THEN 1 ELSE 0 END) FROM scored s JOIN reach r ON r.answered = s.answered GROUP BY s.competency',
      ...(longest.bandsFrom.length === 0 ? [] : ['SELECT \'band\', s.competency, b.cell, COUNT(*) FROM scored s JOIN band b ON b.answered = s.answered AND s.total >= b.low AND s.total <= b.high GROUP BY s.competency, b.cell']),
      'SELECT \'complete\', competency, \'\', COUNT(*) FROM whole WHERE place = 1 GROUP BY competency',
      'SELECT \'sum\', item, \'\', SUM(level) FROM whole GROUP BY item',
      'SELECT \'product\', a.item, b.item, SUM(a.level * b.level) FROM whole a JOIN whole b ON b.council = a.council AND b.respondent = a.respondent AND b.competency = a.competency AND b.place >= a.place GROUP BY a.item, b.item',
    ],
  };
}

function choiceParts(layout: CohortLayout, choices: readonly string[]): Parts {
  const reached = choices.filter((_, i) => layout.competencies[0]?.reached[i]);
  return {
    given: 'choice',
    tables: [
      table('step (choice, cell)', choices.map((choice, i) => [text(choice), text(String(i))])),
      view('scored (council, respondent, competency, choice)', ['SELECT council, respondent, competency, choice FROM answer WHERE choice IS NOT NULL']),
    ],
    selects: [
      'SELECT \'level\', a.item, s.cell, COUNT(*) FROM answer a JOIN step s ON s.choice = a.choice GROUP BY a.item, s.cell',
      ...(reached.length === 0 ? [] : [`SELECT 'reaching', competency, '', SUM(CASE WHEN choice IN (${listOf(reached)}) THEN 1 ELSE 0 END) FROM scored GROUP BY competency`]),
    ],
  };
}

type Only = NonNullable<CompiledItem['only']>;
interface Asking { readonly key: string; readonly only: Only }

/** Every different audience, once: the people of whom something must be so for a question to be put to them. */
function audiencesOf({ items }: CohortLayout): readonly Asking[] {
  const found = new Map(items.flatMap(({ only }): [string, Only][] => (only === undefined ? [] : [[JSON.stringify(only), only]])));
  return [...found].map(([key, only]) => ({ key, only }));
}

function itemTable({ items, competencies }: CohortLayout, audiences: readonly Asking[]): string {
  return table('item (competency, item, place, audience)', competencies.flatMap(({ id, from, to }) => items.slice(from, to).map((item, i) => {
    const audience = item.only === undefined ? 0 : audiences.findIndex(({ key }) => key === JSON.stringify(item.only)) + 1;
    return [text(id), text(item.id), String(i + 1), String(audience)];
  })));
}

function audienceTable(number: number, only: Only): string {
  return view(`audience_${number} (council, respondent)`, [
    'SELECT s.council, s.respondent FROM sheet s',
    ...only.map(({ fact }, i) => `LEFT JOIN sheet_fact f${i} ON f${i}.council = s.council AND f${i}.respondent = s.respondent AND f${i}.fact = ${text(fact)}`),
    `WHERE ${only.map(({ values, usual }, i) => `${usual === undefined ? `f${i}.value` : `CASE WHEN f${i}.value IS NULL THEN ${text(String(usual))} ELSE f${i}.value END`} IN (${listOf(values)})`).join(' AND ')}`,
  ]);
}

function putTable(audiences: number): string {
  const put = (source: string, audience: number): string =>
    `SELECT s.council, s.respondent, i.competency, i.item, i.place FROM ${source} s JOIN item i ON i.audience = ${audience}`;
  return view('put (council, respondent, competency, item, place)', [
    [put('sheet', 0), ...Array.from({ length: audiences }, (_, i) => put(`audience_${i + 1}`, i + 1))].join('\n  UNION ALL '),
  ]);
}

function answerTable({ choices }: CohortLayout): string {
  const given = choices === undefined ? 'level' : 'choice';
  return view(`answer (council, respondent, competency, item, place, ${given}, none)`, [
    `SELECT p.council, p.respondent, p.competency, p.item, p.place, a.${given}, a.none`,
    'FROM put p LEFT JOIN item_answer a ON a.council = p.council AND a.respondent = p.respondent AND a.item = p.item',
  ]);
}

function causeTable({ causes }: CohortLayout): string {
  if (causes.length === 0) return '';
  return view('caused (competency, cause)', [
    'SELECT s.competency, c.cause FROM scored s',
    'JOIN sheet_cause c ON c.council = s.council AND c.respondent = s.respondent AND c.competency = s.competency',
  ]);
}

function head({ id, version, scale }: Framework, { choices, values, framework: { hash }, causes }: CohortLayout): string {
  const [given, holds] = choices === undefined
    ? [`level INTEGER CHECK (level BETWEEN ${values[0]} AND ${values.at(-1)})`, 'level']
    : [`choice VARCHAR(80) CHECK (choice IN (${listOf(choices)}))`, 'choice'];
  return [
    `Answers to "${id}" ${version}, summed up: counts and sums, and nothing about a person.`,
    `Content ${hash}.`,
    '',
    'It reads these tables, which hold the sheets of this framework and version alone, one for each person. What a sheet leaves out has',
    `no row; a question has a ${holds} or a non-answer, never both. Texts are ids as the answer sheet has them, and council is '' where`,
    'none is named. Give no table a row for what observers said.',
    '',
    'CREATE TABLE sheet (council VARCHAR(200) NOT NULL, respondent VARCHAR(200) NOT NULL, PRIMARY KEY (council, respondent));',
    'CREATE TABLE sheet_fact (council VARCHAR(200) NOT NULL, respondent VARCHAR(200) NOT NULL, fact VARCHAR(80) NOT NULL, value VARCHAR(200) NOT NULL,',
    '  PRIMARY KEY (council, respondent, fact));',
    `CREATE TABLE item_answer (council VARCHAR(200) NOT NULL, respondent VARCHAR(200) NOT NULL, item VARCHAR(80) NOT NULL,`,
    `  ${given}, none VARCHAR(80), PRIMARY KEY (council, respondent, item));`,
    ...(causes.length === 0 ? [] : [
      'CREATE TABLE sheet_cause (council VARCHAR(200) NOT NULL, respondent VARCHAR(200) NOT NULL, competency VARCHAR(80) NOT NULL, cause VARCHAR(80) NOT NULL,',
      '  PRIMARY KEY (council, respondent, competency));',
    ]),
    '',
    `Cells of "level" are places on the scale "${scale.id}", from 0; cells of "band" are bands, lowest first, from 0.`,
    'A working file: the rows are for "summaryFromRows", and nothing in them has been released.',
  ].map((line) => `-- ${line}`.trimEnd()).join('\n');
}

/** A small table that stands in the query itself. */
function table(name: string, rows: readonly (readonly string[])[]): string {
  return view(name, [rows.map((row) => `SELECT ${row.join(', ')}`).join('\n  UNION ALL ')]);
}

function view(name: string, lines: readonly string[]): string {
  return `${name} AS (\n  ${lines.join('\n  ')}\n)`;
}

function text(value: string): string {
  return `'${value.replaceAll('\'', '\'\'')}'`;
}

function listOf(values: readonly string[]): string {
  return values.map(text).join(', ');
}
