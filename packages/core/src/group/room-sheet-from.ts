import type { RoomSheet } from '../privacy/room.ts';
import type { HandedIn } from './handed-in.ts';
import type { SessionPlan } from './session-plan.ts';

/**
 * What a sheet that was handed in is to a room: for each skill whether it gets there. A choice that stands apart (not important for me)
 * is not counted. The same as `roomSheetOf` makes of the answers themselves.
 */
export function roomSheetFrom({ framework: { scale } }: SessionPlan, { id, bands }: HandedIn): RoomSheet {
  const reaches = Object.entries(bands).flatMap(([competency, band]): (readonly [string, boolean])[] => {
    if ('reaches' in band) return [[competency, band.reaches]];
    const counts = scale.kind === 'choices' ? scale.choices.find((choice) => choice.id === band.choice)?.counts : undefined;
    return counts === 'apart' ? [] : [[competency, counts === 'reached']];
  });
  return { id, reaches: Object.fromEntries(reaches) };
}
