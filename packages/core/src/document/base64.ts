const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Hexadecimal digits, two for each byte, as base64.
 *
 * @example base64OfHex('4d616e'); // 'TWFu'
 */
export function base64OfHex(hex: string): string {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  const text = sixes.map((six) => letters[Number.parseInt(six.padEnd(6, '0'), 2)] ?? '').join('');
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}
