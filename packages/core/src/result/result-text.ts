import type { Framework } from '../framework/framework.ts';
import { frameworkHashOf } from '../framework/framework-hash.ts';
import { findGaps, type Gap } from '../gap/find-gaps.ts';
import { targetsFor, type Targets } from '../gap/targets-for.ts';
import { draftPlan } from '../plan/draft-plan.ts';
import type { CompetencyScore } from '../scoring/competency-score.ts';
import { judge } from '../scoring/judge.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import { sheetHash } from '../sheet/sheet-hash.ts';
import { scenariosIn, type ResultInput } from './result-of.ts';

/** One score as text, and the gap it leaves. */
interface Piece { readonly score: string; readonly gap: Gap | undefined; readonly gapText: string }

/** What is the same in every result of one framework. */
interface Common { readonly framework: string; readonly targets: Targets }

const commons = new WeakMap<Framework, Common>();

/** By the score itself: where people have the same one it is one object, so it is written once. */
const pieces = new WeakMap<CompetencyScore, Piece>();

/**
 * The result of one sheet as text, several times as fast: what `JSON.stringify(resultOf(input))` gives, to the letter.
 *
 * @example resultTextOf({ ...read, scoredWith: '1.0.0' }); // '{"format":"guildhall/result@1","framework":{"id":…'
 */
export function resultTextOf({ framework, sheet, answers, warnings, input, scoredWith, includeIntegrity = false, flags = 'list' }: ResultInput): string {
  const { framework: reference, targets } = commonOf(framework);
  let [competencies, gapTexts] = ['', ''];
  const gaps: Gap[] = [];
  for (const score of scoreAttempt(framework, answers, { includeIntegrity })) {
    const piece = pieceOf(score, targets);
    competencies += competencies === '' ? piece.score : `,${piece.score}`;
    if (piece.gap === undefined) continue;
    gaps.push(piece.gap);
    gapTexts += gapTexts === '' ? piece.gapText : `,${piece.gapText}`;
  }
  const { council, respondent, answeredOn, causes } = sheet;
  const { scenarios } = scenariosIn(framework, answers);
  return `{"format":"guildhall/result@1","framework":${reference}`
    + (council === undefined ? '' : `,"council":${JSON.stringify(council)}`)
    + `,"respondent":${JSON.stringify(respondent)}`
    + (answeredOn === undefined ? '' : `,"answeredOn":${JSON.stringify(answeredOn)}`)
    + `,"sheet":"${sheetHash(framework, sheet)}"`
    + (input === undefined ? '' : `,"input":${JSON.stringify(input)}`)
    + `,"scoredWith":${JSON.stringify(scoredWith)},"purpose":"development"`
    + `,"warnings":${warnings.length === 0 ? '[]' : JSON.stringify(warnings.map(({ code, path, message }) => ({ code, path, message })))}`
    + `,"competencies":[${competencies}]`
    + (framework.readiness === undefined ? '' : `,"status":${JSON.stringify(judge(framework, answers, { flags }))}`)
    + (scenarios === undefined ? '' : `,"scenarios":${JSON.stringify(scenarios)}`)
    + (causes === undefined ? '' : `,"causes":${JSON.stringify(causes)}`)
    + `,"gaps":[${gapTexts}],"plan":${JSON.stringify(draftPlan(framework, gaps, causes).items)}}`;
}

function commonOf(framework: Framework): Common {
  const before = commons.get(framework);
  if (before !== undefined) return before;
  const { id, version } = framework;
  const common = { framework: JSON.stringify({ id, version, hash: frameworkHashOf(framework) }), targets: targetsFor(framework) };
  commons.set(framework, common);
  return common;
}

function pieceOf(score: CompetencyScore, targets: Targets): Piece {
  const before = pieces.get(score);
  if (before !== undefined) return before;
  const [gap] = findGaps([score], targets);
  const piece = { score: JSON.stringify(score), gap, gapText: gap === undefined ? '' : JSON.stringify(gap) };
  // One that may still be changed, or is this sheet's alone, is not kept.
  if (Object.isFrozen(score)) pieces.set(score, piece);
  return piece;
}
