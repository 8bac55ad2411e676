/**
 * A text without what tells one keyboard from another: line breaks, double spaces and characters nobody sees become single spaces,
 * accents are written one way.
 */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ').trim();
}
