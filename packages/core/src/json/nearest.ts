/** Longer than any name we give; what is longer was not meant for one. */
const longest = 100;

/**
 * The name that was probably meant: the same in other capitals or punctuation, else the one with the fewest letters wrong, added,
 * missing or swapped, if that is no more than a third of them. The first of two that are equally near.
 *
 * @example nearest('raiters', ['answers', 'raters']); // 'raters'
 */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (name === '' || name.length > longest) return undefined;
  const plain = plainly(name);
  const same = names.find((candidate) => plainly(candidate) === plain);
  if (same !== undefined) return same;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= fewest) continue;
    const slips = slipsBetween(name.toLowerCase(), candidate.toLowerCase());
    if (slips < fewest && slips < candidate.length) [best, fewest] = [candidate, slips];
  }
  return best;
}

function plainly(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.\s]/g, '');
}

/** Letters to change, add, leave out or swap with their neighbour to get from one word to the other. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, at(beforeLast, j - 2) + 1);
      row.push(slips);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
