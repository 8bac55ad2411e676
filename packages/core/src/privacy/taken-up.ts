import { PrivacyError } from '../errors/errors.ts';
import { countIn } from './audit.ts';
import { sum } from './check-figures.ts';
import { usualFloors } from './floors.ts';
import type { GroupFigures, QuestionFigures } from './group-figures.ts';
import type { Cell } from './merge-levels.ts';
import type { ReleasedFigures, ReleasedQuestion } from './released-figures.ts';
import { markReleased, type Released } from './released.ts';
import { allowed, printed } from './release-question.ts';
import { rules } from './rules.ts';
import type { Shown } from './shown.ts';

/**
 * Takes up a release that was stored, perhaps by an older version of this program or with higher floors: what it shows must be what the
 * figures say, and each figure must be allowed by the rules. What a file claims is not enough, or a file could show anything.
 *
 * @throws PrivacyError `unreleased`
 */
export function takenUp({ figures, released }: { readonly figures: GroupFigures; readonly released: ReleasedFigures }): Released<ReleasedFigures> {
  const isWhole = released.people === figures.people && figures.people >= usualFloors.people && released.questions.length === figures.questions.length;
  const isSo = isWhole && figures.questions.every((question, i) => {
    const before = released.questions[i];
    return before !== undefined && couldBeShown(question, before);
  });
  if (!isSo) throw new PrivacyError('unreleased', `${rules.unreleased.says}; what is said to have been shown before could not have been`);
  return markReleased(copyOf(released));
}

function couldBeShown(question: QuestionFigures, before: ReleasedQuestion): boolean {
  const shown = shownIn(question, before);
  if (!shown) return false;
  const isHidden = (before.choices ?? []).map((count) => count === 'hidden');
  const again = { ...printed(question, shown, usualFloors), ...(before.choices && { choices: (question.choices ?? []).map((count, i) => (isHidden[i] === true ? 'hidden' : count)) }) };
  if (saysOf(again) !== saysOf(before) || (before.scored !== 'hidden' && before.scored !== again.scored)) return false;
  if (question.choices) return isRowAllowed(question.choices, isHidden);
  const most = allowed(question, usualFloors);
  return (['reaching', 'halfShort', 'quartiles', 'reliability'] as const).every((figure) => !shown[figure] || most[figure])
    && (!shown.cells || most.quartiles)
    && (shown.cells ?? []).every((cell) => question.items.some((item) => countIn(item, cell) >= usualFloors.people));
}

function isRowAllowed(choices: readonly number[], isHidden: readonly boolean[]): boolean {
  const hidden = choices.filter((_, i) => isHidden[i] === true);
  return choices.every((count, i) => isHidden[i] === true || count >= usualFloors.people) && (hidden.length === 0 || (hidden.length > 1 && sum(hidden) >= usualFloors.people));
}

/** The figures as a text, however the file orders them; the reasons are words. */
function saysOf({ id, reaching, halfShort, quartiles, levels, reliability, choices }: ReleasedQuestion): string {
  return JSON.stringify([
    id, reaching, halfShort, quartiles, levels === 'hidden' ? levels : levels.map((cell) => [cell.levels, cell.count]), choices ?? null,
    reliability === 'hidden' ? reliability : [reliability.n, reliability.alpha, reliability.interval, reliability.items.map((item) => [item.id, item.mean, item.rest, item.alphaWithout])],
  ]);
}

/** Which figures a stored report shows, or `null` where its levels are none of the question's. */
export function shownIn({ values }: QuestionFigures, { reaching, halfShort, quartiles, levels, reliability }: ReleasedQuestion): Shown | null {
  const cells = levels === 'hidden' ? null : levels.map(({ levels: [from, to] }): Cell => ({ from: values.indexOf(from), to: values.indexOf(to) }));
  // All levels, each once, from the lowest up.
  if (cells && !(cells.every(({ from, to }, i) => from === (cells[i - 1]?.to ?? -1) + 1 && to >= from) && cells.at(-1)?.to === values.length - 1)) return null;
  return { reaching: reaching !== 'hidden', halfShort: halfShort !== 'hidden', quartiles: quartiles !== 'hidden', cells, reliability: reliability !== 'hidden' };
}

/** A copy, so that freezing it does not freeze what the caller holds. */
function copyOf(released: ReleasedFigures): ReleasedFigures {
  return JSON.parse(JSON.stringify(released)) as ReleasedFigures;
}
