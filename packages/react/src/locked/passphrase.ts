/**
 * A passphrase as it counts: one space between words, and letters written in one way, whatever keyboard they came from.
 *
 * @example asTyped(' gate   lamp otter sleet'); // 'gate lamp otter sleet'
 */
export function asTyped(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
}

/** What is wrong with a passphrase that somebody is about to use. */
export type Weakness = 'blank' | 'short' | 'same' | 'different';

/** Characters that a passphrase has at least: four short words. */
export const shortest = 15;

/**
 * Whether a passphrase will do. Four words by chance will; what was typed the second time has to be the same.
 *
 * @returns `null` where it will.
 * @example weaknessOf('gate lamp otter sleet', 'gate lamp otter sleet'); // null
 * @example weaknessOf('library', 'library'); // 'short'
 */
export function weaknessOf(passphrase: string, again: string): Weakness | null {
  const [first, second] = [asTyped(passphrase), asTyped(again)];
  if (first === '') return 'blank';
  if ([...first].length < shortest) return 'short';
  // One word or one letter, over and over.
  if (new Set(first.toLowerCase()).size < 6 || (first.includes(' ') && new Set(first.toLowerCase().split(' ')).size < 3)) return 'same';
  return first === second ? null : 'different';
}
