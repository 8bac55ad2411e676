/**
 * Where a level lies across the picture, in percent of its width, with the same room left at both ends.
 *
 * @example placeOn({ least: 1, most: 5 }, 10)(3); // 50
 */
export function placeOn({ least, most }: Ends, room: number): (level: number) => number {
  return (level) => {
    const share = most > least ? (level - least) / (most - least) : 0.5;
    return room + (100 - 2 * room) * Math.min(1, Math.max(0, share));
  };
}

/** The ends of a scale. */
export interface Ends { readonly least: number; readonly most: number }

/** The whole levels of a scale. */
export function ticksOn(ends: Ends, place: (level: number) => number): readonly { readonly at: number; readonly label: string }[] {
  const first = Math.ceil(ends.least);
  return Array.from({ length: Math.max(0, Math.floor(ends.most) - first + 1) }, (_, i) => ({ at: place(first + i), label: String(first + i) }));
}

/** Room that a level written beside its sign takes up, the sign included, in percent of the narrowest picture there is. */
export const labelRoom = 20;
/** Room that half a sign takes up. */
export const signRoom = 5;
