import { PrivacyError } from '../errors/errors.ts';
import { sum } from './check-figures.ts';
import { usualFloors } from './floors.ts';
import type { ReleasedFigures, ReleasedQuestion } from './released-figures.ts';
import { markReleased, type Released } from './released.ts';
import { rules } from './rules.ts';

/**
 * A report once more whose figures are gone, since somebody in it took a sheet back. What it was made from cannot be looked at any more, so
 * it may show only what every report may: counts with ten people behind them and beside them, and which side half of eleven or more are on.
 *
 * @throws PrivacyError `unreleased`
 */
export function releaseStanding(released: ReleasedFigures): Released<ReleasedFigures> {
  if (released.people < usualFloors.people || !released.questions.every((question) => couldStand(question, released.people))) {
    throw new PrivacyError('unreleased', `${rules.unreleased.says}; what is said to have been shown before could not have been`);
  }
  return markReleased(JSON.parse(JSON.stringify(released)) as ReleasedFigures);
}

function couldStand({ scored, reaching, halfShort, quartiles, levels, reliability, choices = [] }: ReleasedQuestion, people: number): boolean {
  const floor = usualFloors.people;
  if ([quartiles, levels, reliability].some((figure) => figure !== 'hidden')) return false;
  const shown = choices.filter((count) => count !== 'hidden');
  if (scored === 'hidden') return reaching === 'hidden' && halfShort === 'hidden' && shown.length === 0;
  const rest = scored - sum(shown);
  const isRow = choices.length === 0 || (shown.every((count) => count >= floor) && (shown.length === choices.length ? rest === 0 : rest >= floor && choices.length - shown.length > 1));
  const isShare = reaching === 'hidden' || Math.min(reaching, scored - reaching) >= floor;
  const isHalf = halfShort === 'hidden' || (scored > 2 * usualFloors.width && (reaching === 'hidden' || halfShort === 2 * (scored - reaching) >= scored));
  return scored >= floor && scored <= people && (isRow || shown.length === 0) && isShare && isHalf;
}
