/** A whole number of chance, as large as a double holds. It works without a secure context. */
export function nonce(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 2 ** 21) * 2 ** 32 + low;
}
