import type { Answers } from '../attempt/answers.ts';
import type { Framework } from '../framework/framework.ts';
import type { RoomSheet } from '../privacy/room.ts';
import { isBelow } from '../scoring/noise.ts';
import { scoreAttempt } from '../scoring/score-attempt.ts';
import { cohortLayout } from './cohort-layout.ts';

/**
 * What one person's answers are to a room: for each competency, whether their unrounded level reaches the target. In a scan, whether the
 * choice is one that counts as reached; one that stands apart (not important for me) does not count. Integrity has no entry.
 *
 * @param id tells sheets apart within the room, and is shown to nobody.
 *
 * @example roomSheetOf(councillorRoles, 'sheet-3', answers).reaches; // { 'political-representative': true, brokering: false }
 *
 * @throws {AssessmentError} `E_COHORT_KIND`.
 */
export function roomSheetOf(framework: Framework, id: string, answers: Answers): RoomSheet {
  const counted = new Set(cohortLayout(framework).competencies.map((competency) => competency.id));
  const { scale, target } = framework;
  const reaches = scoreAttempt(framework, answers).flatMap(({ id: competency, level, choice }): (readonly [string, boolean])[] => {
    if (!counted.has(competency)) return [];
    if (scale.kind === 'levels') return level === null ? [] : [[competency, !isBelow(level, target)]];
    const counts = scale.choices.find((each) => each.id === choice)?.counts;
    return choice === undefined || counts === 'apart' ? [] : [[competency, counts === 'reached']];
  });
  return { id, reaches: Object.fromEntries(reaches) };
}
