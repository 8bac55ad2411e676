/** Crockford's base 32: no I, L, O or U, so that nothing is mistaken for 1 or 0, and no rude word comes about. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Whole numbers from 0 to 31 as letters. */
export function spelt(symbols: readonly number[]): string {
  return symbols.map((symbol) => letters[symbol]).join('');
}

/**
 * A code as people type it, in the one form it is meant in: spaces and hyphens out, capitals, O for 0, I and L for 1.
 *
 * @example plainCode(' k7m-2qo '); // 'K7M2Q0'
 */
export function plainCode(text: string): string {
  // Hyphens as keyboards and word processors write them.
  return text.replace(/[\s\p{Cf}\p{Pd}\u2212_.]+/gu, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
}

/** The numbers of a plain code's letters; -1 for one that no code uses. */
export function symbolsIn(code: string): readonly number[] {
  return Array.from(code, (letter) => letters.indexOf(letter));
}

/**
 * A code for reading: in groups of four.
 *
 * @example grouped('ABCDEFGHJKMN'); // 'ABCD-EFGH-JKMN'
 */
export function grouped(code: string): string {
  return plainCode(code).replace(/.{4}(?=.)/g, '$&-');
}

/** A whole number as so many numbers from 0 to 31, the highest first. */
export function symbolsOf(number: number, length: number): readonly number[] {
  return Array.from({ length }, (_, i) => Math.floor(number / 32 ** (length - 1 - i)) % 32);
}

/** The whole number that `symbolsOf` wrote so. */
export function numberOf(symbols: readonly number[]): number {
  return symbols.reduce((number, symbol) => number * 32 + symbol, 0);
}
