/** What a room is told about a skill, and all it is told. */
export type RoomSentence = 'most' | 'differ' | 'not-yet' | 'too-few';

/** The three that say something. */
export const sentences = ['most', 'differ', 'not-yet'] as const;

export type Said = (typeof sentences)[number];

/**
 * The sentence for so many of so many: two thirds or more reach the target, a third or fewer do, or neither. In whole numbers, so that
 * exactly two thirds is two thirds.
 *
 * @example
 * sentenceOf(10, 15) // → 'most'
 */
export function sentenceOf(reaching: number, of: number): Said {
  if (3 * reaching >= 2 * of) return 'most';
  return 3 * reaching <= of ? 'not-yet' : 'differ';
}

/** Every number of people who may reach the target when this was said of so many: from the first to the last. */
export function reachingWhere(said: Said, of: number): readonly [least: number, most: number] {
  const atMostNotYet = Math.floor(of / 3);
  const atLeastMost = Math.ceil((2 * of) / 3);
  if (said === 'most') return [atLeastMost, of];
  return said === 'not-yet' ? [0, atMostNotYet] : [atMostNotYet + 1, atLeastMost - 1];
}
