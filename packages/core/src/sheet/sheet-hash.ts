import type { Framework } from '../framework/framework.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { sha256 } from '../json/hash.ts';
import type { Hash } from '../json/hash.ts';
import type { AnswerSheet, SheetAnswers, SheetCheck } from './answer-sheet.ts';

/** What has to be known of a framework: its indicators in the order of canonical JSON, and those whose answers stay out. */
interface Ids { readonly sorted: readonly Written[]; readonly alone: ReadonlySet<string> }

interface Written { readonly id: string; readonly isAlone: boolean; /** As it stands before its answer. */ readonly name: string }

const known = new WeakMap<Framework, Ids>();

/** Everything a sheet may say. */
const fields: Readonly<Record<keyof AnswerSheet, true>> = {
  framework: true, version: true, council: true, respondent: true, answeredOn: true, source: true, facts: true, answers: true, raters: true, checks: true, scenarios: true,
  causes: true, discussedFlags: true,
};
/** In the order of canonical JSON. */
const sortedFields = (Object.keys(fields) as (keyof AnswerSheet)[]).sort();

/**
 * Tells one sheet from another in a result: the hash of the sheet without integrity ratings and without reasons.
 *
 * Both are left out because a hash of so few possible answers can be guessed back.
 */
export function sheetHash(framework: Framework, sheet: AnswerSheet): Hash {
  const ids = idsOf(framework);
  let text = '';
  for (const field of sortedFields) {
    if (sheet[field] !== undefined) text += `${text === '' ? '{' : ','}"${field}":${canonicalField(field, sheet, ids)}`;
  }
  return sha256(`${text}}`);
}

/** The canonical JSON of what a sheet says in one field. */
function canonicalField(field: keyof AnswerSheet, sheet: AnswerSheet, ids: Ids): string {
  switch (field) {
    case 'answers': return canonicalAnswers(sheet.answers ?? {}, ids);
    case 'raters': return canonicalJson(sheet.raters?.map((rater) => ({ ...rater, answers: bare(rater.answers, ids.alone) })));
    case 'checks': return canonicalJson(Object.fromEntries(Object.entries(sheet.checks ?? {}).map(([id, state]) => [id, checkState(state)])));
    default: return canonicalJson(sheet[field]);
  }
}

function idsOf(framework: Framework): Ids {
  const before = known.get(framework);
  if (before !== undefined) return before;
  const all = framework.competencies.flatMap(({ integrity, indicators }) => indicators.map(({ id }): Written => ({ id, isAlone: integrity === 'alone', name: `${JSON.stringify(id)}:` })));
  const ids = { sorted: all.sort((one, other) => (one.id < other.id ? -1 : 1)), alone: new Set(all.filter(({ isAlone }) => isAlone).map(({ id }) => id)) };
  known.set(framework, ids);
  return ids;
}

/** The canonical JSON of the person's answers. Where all are to questions that the framework has, they need no sorting. */
function canonicalAnswers(answers: SheetAnswers, { sorted, alone }: Ids): string {
  let [text, count] = ['', 0];
  for (const { id, isAlone, name } of sorted) {
    const answer = answers[id];
    if (answer === undefined) continue;
    count += 1;
    if (isAlone) continue;
    if (text !== '') text += ',';
    text += name;
    const said = typeof answer === 'object' ? Object.keys(answer)[0] ?? '' : answer;
    text += typeof said === 'number' && Number.isInteger(said) ? said : canonicalJson(said);
  }
  return count === Object.keys(answers).length ? `{${text}}` : canonicalJson(bare(answers, alone));
}

function bare(answers: SheetAnswers, alone: ReadonlySet<string>): SheetAnswers {
  return Object.fromEntries(Object.entries(answers)
    .filter(([id]) => !alone.has(id))
    .map(([id, answer]) => [id, typeof answer === 'object' ? Object.keys(answer)[0] ?? '' : answer]));
}

function checkState(state: SheetCheck): string {
  return typeof state === 'string' ? state : 'notNeeded';
}
