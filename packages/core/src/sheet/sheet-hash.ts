import type { Framework } from '../framework/framework.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { sha256 } from '../json/hash.ts';
import type { Hash } from '../json/hash.ts';
import type { AnswerSheet, SheetAnswers, SheetCheck } from './answer-sheet.ts';

/** What has to be known of a framework: the ids of its indicators in the order of canonical JSON, and those whose answers stay out. */
interface Ids { readonly sorted: readonly string[]; readonly alone: ReadonlySet<string> }

const known = new WeakMap<Framework, Ids>();

/**
 * Tells one sheet from another in a result: the hash of the sheet without integrity ratings and without reasons.
 *
 * Both are left out because a hash of so few possible answers can be guessed back.
 */
export function sheetHash(framework: Framework, sheet: AnswerSheet): Hash {
  const ids = idsOf(framework);
  const { answers, raters, checks, ...rest } = sheet;
  const others = {
    ...rest,
    ...(raters === undefined ? {} : { raters: raters.map((rater) => ({ ...rater, answers: bare(rater.answers, ids.alone) })) }),
    ...(checks === undefined ? {} : { checks: Object.fromEntries(Object.entries(checks).map(([id, state]) => [id, checkState(state)])) }),
  };
  if (answers === undefined) return sha256(canonicalJson(others));
  const written = canonicalAnswers(answers, ids) ?? canonicalJson(bare(answers, ids.alone));
  // The canonical form has keys in order: before "answers" stands only what begins with "answeredOn".
  const { answeredOn, ...after } = others;
  const end = canonicalJson(after).slice(1);
  return sha256(`{${answeredOn === undefined ? '' : `"answeredOn":${canonicalJson(answeredOn)},`}"answers":${written}${end === '}' ? '' : ','}${end}`);
}

function idsOf(framework: Framework): Ids {
  const before = known.get(framework);
  if (before !== undefined) return before;
  const { competencies } = framework;
  const ids = {
    sorted: competencies.flatMap(({ indicators }) => indicators.map(({ id }) => id)).sort(),
    alone: new Set(competencies.filter(({ integrity }) => integrity === 'alone').flatMap(({ indicators }) => indicators.map(({ id }) => id))),
  };
  known.set(framework, ids);
  return ids;
}

/** The canonical JSON of answers to questions that the framework has; `undefined` where one is to anything else. */
function canonicalAnswers(answers: SheetAnswers, { sorted, alone }: Ids): string | undefined {
  let [text, count] = ['', 0];
  for (const id of sorted) {
    const answer = answers[id];
    if (answer === undefined) continue;
    count += 1;
    if (alone.has(id)) continue;
    const said = typeof answer === 'object' ? Object.keys(answer)[0] ?? '' : answer;
    text += `${text === '' ? '' : ','}"${id}":${typeof said === 'number' && Number.isInteger(said) ? said : canonicalJson(said)}`;
  }
  return count === Object.keys(answers).length ? `{${text}}` : undefined;
}

function bare(answers: SheetAnswers, alone: ReadonlySet<string>): SheetAnswers {
  return Object.fromEntries(Object.entries(answers)
    .filter(([id]) => !alone.has(id))
    .map(([id, answer]) => [id, typeof answer === 'object' ? Object.keys(answer)[0] ?? '' : answer]));
}

function checkState(state: SheetCheck): string {
  return typeof state === 'string' ? state : 'notNeeded';
}
