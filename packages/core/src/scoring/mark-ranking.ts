/**
 * Marks an order against the key by how far each option was moved, in two published ways.
 *
 * `whole`: 12 less the places moved in all, never below nothing. `each`: 4 for each option less the places it was moved.
 *
 * @example markRanking('CABED', 'ACBED'); // { whole: 10, each: 18 }
 */
export function markRanking(key: Iterable<string>, answer: Iterable<string>): { readonly whole: number; readonly each: number } {
  const places = [...answer];
  const moved = [...key].map((option, place) => Math.abs(places.indexOf(option) - place));
  const inAll = moved.reduce((sum, steps) => sum + steps, 0);
  return { whole: Math.max(0, 12 - inAll), each: 4 * moved.length - inAll };
}
