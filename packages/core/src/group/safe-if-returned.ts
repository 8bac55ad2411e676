import type { RoomCompetency } from '../privacy/room.ts';
import { canBeRenewed } from '../privacy/room-pins.ts';

/** More ways than this to have come back are not looked into; the picture stands. */
const mostWays = 200;

/**
 * Whether a new picture tells nothing even where some who took their sheet back have come again with another, and said the same. A room takes
 * them for new people, and those who sat beside them know better. Only who was there and what was shown goes in, as in the room itself.
 *
 * @param ids people in the next picture
 */
export function isSafeIfReturned({ pictures }: RoomCompetency, ids: readonly string[]): boolean {
  const before = [...new Set(pictures.flatMap((picture) => picture.ids))];
  const gone = before.filter((id) => !ids.includes(id));
  if (gone.length === 0) return true;
  const joined = ids.filter((id) => !before.includes(id));
  // Those who were in the same pictures are told apart by nobody.
  const alike = new Map<string, string[]>();
  for (const id of gone) {
    const pattern = pictures.map((picture) => Number(picture.ids.includes(id))).join('');
    alike.set(pattern, [...alike.get(pattern) ?? [], id]);
  }
  const groups = [...alike.values()];
  const ways = groups.reduce((product, { length }) => product * (length + 1), 1);
  if (ways > mostWays) return false;
  return Array.from({ length: ways - 1 }, (_, way) => returning(groups, way + 1))
    .every((back) => back.length > joined.length || canBeRenewed(pictures, [...ids.filter((id) => !joined.slice(0, back.length).includes(id)), ...back]));
}

/** One way in which some of each group came back. */
function returning(groups: readonly (readonly string[])[], way: number): readonly string[] {
  let left = way;
  return groups.flatMap((group) => {
    const some = group.slice(0, left % (group.length + 1));
    left = Math.floor(left / (group.length + 1));
    return some;
  });
}
