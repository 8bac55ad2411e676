import { derive } from '../privacy/derive.ts';
import type { Released } from '../privacy/released.ts';
import { closeRound, type Room, type RoomPicture } from '../privacy/room.ts';

/**
 * The picture a room shows now, from what it remembers to have shown; `null` before the first closing. Closed once more with nobody at the
 * table, a room says what it said before.
 *
 * @param renewed competencies whose sentence was made in the last round, which everybody saw.
 */
export function standingPicture(room: Room, renewed: readonly string[]): Released<RoomPicture> | null {
  if (room.round === 0) return null;
  const { picture } = closeRound({ ...room, round: room.round - 1 }, []);
  return derive(picture, ({ round, competencies }) => ({ round, competencies: competencies.map((each) => ({ ...each, renewed: renewed.includes(each.id) })) }));
}
