import type { Framework } from '../../framework/framework.ts';
import { frameworkHashOf } from '../../framework/framework-hash.ts';
import { noise } from '../../scoring/noise.ts';
import { readinessSteps } from './readiness-sql.ts';
import { sqlPlanOf, type SqlPlan } from './sql-plan.ts';
import { boundsFrom, levelFrom, ownStep, type Words } from './sql-steps.ts';
import { comment, doubleIn, known, step, text, type SqlDialect } from './sql-words.ts';

export interface ScoringSqlOptions {
  readonly dialect: SqlDialect;
  /** `gate` only where the council has adopted the scenarios; the status then rests on open flags too. */
  readonly flags?: 'list' | 'gate';
}

/**
 * The whole scoring of one version of a framework as one view in SQL, for answers that lie in a database: it reads the table
 * `guildhall_answer` that `tablesSql` describes, and gives a row for each person and competency, equal to what `resultOf` comes to.
 *
 * @example scoringSql(councillorRoles, { dialect: 'duckdb' }).includes('CREATE OR REPLACE VIEW guildhall_councillor_roles_1_0_0'); // true
 */
export function scoringSql(framework: Framework, { dialect, flags = 'list' }: ScoringSqlOptions): string {
  const plan = sqlPlanOf(framework, flags);
  const words: Words = { framework, plan, double: doubleIn[dialect], real: (value) => `CAST('${value}' AS ${doubleIn[dialect]})` };
  const isJudged = framework.readiness !== undefined;
  const steps = [
    ...knownTables(words),
    ...readSteps(words),
    ...(isJudged ? readinessSteps(words) : [ownStep(words), selfScored(words)]),
  ];
  return `${head(words, dialect, flags)}\nCREATE OR REPLACE VIEW ${viewName(framework)} AS\nWITH\n${steps.join(',\n')}\n${lastSelect(words)};\n`;
}

/** @example viewName(councillorRoles); // 'guildhall_councillor_roles_1_0_0' */
export function viewName({ id, version }: Pick<Framework, 'id' | 'version'>): string {
  return `guildhall_${id}_${version}`.replaceAll(/[^a-z0-9_]/g, '_');
}

/** The end of time stands for a day that nobody gave, so that rows can be joined by it. */
const noDay = 'DATE \'infinity\'';

function head({ framework }: Words, dialect: SqlDialect, flags: 'list' | 'gate'): string {
  const { id, version, readiness } = framework;
  return comment([
    `"${id}" ${version}, scored in ${dialect === 'postgres' ? 'PostgreSQL' : 'DuckDB'}: one row for each person and competency.`,
    `Content ${frameworkHashOf(framework)}.`,
    '',
    'It reads guildhall_answer, the long table of answers ("guildhall schema --sql" writes it out), and of it only what is of this framework',
    'and version. Every number is unrounded, and equal to what "guildhall score" gives. For development, never for selection.',
    'An answer that is missing is missing, not zero. Answers about integrity have no level here.',
    ...(readiness === undefined ? [] : [
      '"level" is the assessors\', "self_level" the person\'s own, which is no evidence. "status" is a suggestion: a person decides. "reasons" are',
      `all rules that hit, in order, with ";" between. Open flags ${flags === 'gate' ? 'send it to be talked over: only where the council has adopted the scenarios' : 'change nothing'}.`,
    ]),
    '',
  ]);
}

function knownTables({ plan: { competencies, audiences } }: Words): readonly string[] {
  const counts = (items: SqlPlan['competencies'][number]['items']): string[] =>
    [0, ...audiences.map((_, i) => i + 1)].map((audience) => String(items.filter((item) => item.audience === audience).length));
  return [
    known(`item (competency, item, place, audience)`, competencies.flatMap(({ id, items }) => items.map((item, i) => [text(id), text(item.id), String(i + 1), String(item.audience)]))),
    known(
      `competency (competency, place, rule, critical, is_alone, is_always, items${audiences.map((_, i) => `, items_${i + 1}`).join('')})`,
      competencies.map(({ id, by, critical, isAlone, isAlways, items }, i) => [
        text(id), String(i + 1), text(by), text(critical ?? ''), isAlone ? '1' : '0', isAlways ? '1' : '0', ...counts(items),
      ]),
    ),
  ];
}

function readSteps({ framework: { id, version }, plan }: Words): readonly string[] {
  const { audiences, facts, values, choices, supports, harmful } = plan;
  const oursIn = (table: string): string => `${table}framework = ${text(id)} AND ${table}version = ${text(version)}`;
  const given = (name: string, about: string): string => `,\n    ${about} AS ${name}`;
  const flag = (name: string, condition: string): string => given(name, `CASE WHEN ${condition} THEN 1 ELSE 0 END`);
  const levels = values.map((value) => `WHEN ${text(String(value))} THEN ${value}`).join(' ');
  const chosen = choices.map((choice, i) => `WHEN ${text(choice)} THEN ${i}`).join(' ');
  const none = 'CAST(NULL AS INTEGER)';
  return [
    step('told', [
      `SELECT COALESCE(council, '') AS council, respondent, COALESCE(answered_on, ${noDay}) AS answered_on${[
        ...facts.map(({ id: fact, column, usual }) => {
          const value = `MAX(CASE WHEN kind = 'fact' AND id = ${text(fact)} THEN value END)`;
          return given(column, usual === undefined ? value : `COALESCE(${value}, ${text(usual)})`);
        }),
        ...supports.map((support, i) => given(`settled_${i + 1}`, `MAX(CASE WHEN kind = 'check' AND id = ${text(support.id)} AND ${settled} THEN 1 ELSE 0 END)`)),
        // What was talked over counts above every rating.
        ...harmful.map((option, i) => given(`rated_${i + 1}`, `MAX(CASE WHEN id = ${text(option)} THEN CASE kind WHEN 'rating' THEN value WHEN 'discussed' THEN '9' END END)`)),
      ].join('')}`,
      `FROM guildhall_answer WHERE ${oursIn('')}`,
      `GROUP BY COALESCE(council, ''), respondent, COALESCE(answered_on, ${noDay})`,
    ], 'One row for each sheet, with what was said beside its questions.'),
    step('sheet', [
      `SELECT ROW_NUMBER() OVER (ORDER BY council, respondent, answered_on) AS sheet, council, respondent, answered_on${[
        ...audiences.map((condition, i) => flag(`audience_${i + 1}`, condition)),
        ...supports.map(({ when }, i) => flag(`open_${i + 1}`, `settled_${i + 1} = 0${when === undefined ? '' : ` AND (${when})`}`)),
        ...harmful.map((_, i) => given(`rated_${i + 1}`, `COALESCE(rated_${i + 1}, '')`)),
      ].join('')}`,
      'FROM told',
    ]),
    step('said', [
      'SELECT s.sheet, COALESCE(a.rater, \'\') AS rater, COALESCE(a.rater_group, \'\') AS rater_group, i.competency, i.item, i.place,',
      `  ${levels === '' ? none : `CASE a.value ${levels} END`} AS level, ${chosen === '' ? none : `CASE a.value ${chosen} END`} AS choice,`,
      '  CASE WHEN a.value = \'notMyRole\' THEN 1 ELSE 0 END AS not_my_role,',
      `  ${audiences.length === 0 ? '1' : `CASE i.audience WHEN 0 THEN 1 ${audiences.map((_, i) => `WHEN ${i + 1} THEN s.audience_${i + 1}`).join(' ')} END`} AS is_asked`,
      'FROM guildhall_answer a JOIN item i ON i.item = a.id',
      `JOIN sheet s ON s.council = COALESCE(a.council, '') AND s.respondent = a.respondent AND s.answered_on = COALESCE(a.answered_on, ${noDay})`,
      `WHERE a.kind = 'item' AND ${oursIn('a.')}`,
    ], 'Answers to questions, as numbers, and whether each question is put to this person at all.'),
    step('put', [
      `SELECT s.sheet, c.competency, c.place, c.rule, c.critical, c.is_alone, c.is_always, c.items${audiences.map((_, i) => ` + c.items_${i + 1} * s.audience_${i + 1}`).join('')} AS asked`,
      'FROM sheet s CROSS JOIN competency c',
    ]),
  ];
}

/** Done, or not needed and why. */
const settled = '(value = \'done\' OR (value = \'notNeeded\' AND TRIM(COALESCE(reason, \'\')) <> \'\'))';

function selfScored(words: Words): string {
  const { plan: { rule: { max } } } = words;
  const [low, high] = boundsFrom(words, 'rule');
  const hasChoices = words.plan.choices.length > 0;
  return [
    step('counted', [
      'SELECT p.*, p.asked - COALESCE(o.not_my_role, 0) AS applicable, COALESCE(o.answered, 0) AS answered, COALESCE(o.total, 0) AS total,',
      `  COALESCE(o.lowest, ${max}) AS lowest, CASE WHEN p.is_always = 1 OR o.given > 0 THEN 1 ELSE 0 END AS is_chosen${hasChoices ? ', o.chosen' : ''}`,
      'FROM put p LEFT JOIN own o ON o.sheet = p.sheet AND o.competency = p.competency',
    ]),
    step('scored', [
      'SELECT sheet, competency, place, rule, is_alone, is_chosen, asked, applicable, answered,',
      `  CASE WHEN applicable = 1 AND answered = 1 THEN total END AS one, ${hasChoices ? chosenIn(words) : 'CAST(NULL AS VARCHAR)'} AS choice,`,
      `  ${levelFrom(words, 'rule', 'asked')} AS level,`,
      `  ${low} AS low,`,
      `  ${high} AS high,`,
      `  CAST(NULL AS ${words.double}) AS self_level`,
      'FROM counted',
    ]),
  ].join(',\n');
}

function chosenIn({ plan: { choices } }: Words): string {
  return `CASE chosen % 100 ${choices.map((choice, i) => `WHEN ${i} THEN ${text(choice)}`).join(' ')} END`;
}

function lastSelect({ framework, plan: { rule: { min, max, scale } }, real }: Words): string {
  const isJudged = framework.readiness !== undefined;
  const bands = scale.kind === 'levels' ? [...scale.bands].reverse().map(({ id, from }) => `WHEN r.level >= ${real(from - noise)} THEN ${text(id)}`).join(' ') : '';
  const shown = 'r.is_chosen = 1 AND r.is_alone = 0';
  return [
    `SELECT ${text(framework.id)} AS framework, ${text(framework.version)} AS version, NULLIF(s.council, '') AS council, s.respondent,`,
    `  NULLIF(s.answered_on, ${noDay}) AS answered_on, r.place, r.competency, r.is_chosen = 1 AS chosen,`,
    `  CASE WHEN ${shown} THEN r.level END AS level,`,
    `  CASE WHEN ${shown} THEN 100 * (r.level - ${min}) / ${max - min} END AS percent,`,
    `  ${bands === '' ? 'CAST(NULL AS VARCHAR)' : `CASE WHEN ${shown} THEN CASE ${bands} END END`} AS band,`,
    ...['asked', 'applicable', 'answered'].map((column) => `  CAST(CASE WHEN r.is_chosen = 1 THEN r.${column} ELSE 0 END AS INTEGER) AS ${column},`),
    `  CASE WHEN ${shown} THEN r.low END AS low,`,
    `  CASE WHEN ${shown} THEN r.high END AS high,`,
    `  CAST(CASE WHEN ${shown} AND r.rule = 'mean' AND r.level IS NULL THEN r.one END AS INTEGER) AS single,`,
    '  CASE WHEN r.is_chosen = 0 THEN \'not-chosen\' WHEN r.is_alone = 1 THEN \'integrity\' WHEN r.level IS NOT NULL OR r.rule = \'counted\' THEN NULL',
    ...(isJudged ? ['    WHEN r.applicable > 0 AND r.answered = 0 THEN \'not-assessed\''] : []),
    '    WHEN r.applicable = 0 THEN \'not-applicable\' WHEN r.rule = \'lowest\' OR r.applicable > 1 THEN \'too-few\' ELSE \'single\' END AS why_null,',
    '  CASE WHEN r.is_chosen = 1 AND r.is_alone = 0 THEN r.choice END AS choice,',
    `  CASE WHEN ${shown} THEN r.self_level END AS self_level,`,
    isJudged ? '  j.status, j.reasons' : '  CAST(NULL AS VARCHAR) AS status, CAST(NULL AS VARCHAR) AS reasons',
    `FROM scored r JOIN sheet s ON s.sheet = r.sheet${isJudged ? ' JOIN judged j ON j.sheet = r.sheet' : ''}`,
  ].join('\n');
}
