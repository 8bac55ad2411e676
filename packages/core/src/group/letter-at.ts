/**
 * The letter of an answer or an option by its place, from 0.
 *
 * @example letterAt(2); // 'C'
 */
export const letterAt = (place: number): string => String.fromCodePoint(65 + place);
