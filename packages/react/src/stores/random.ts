/** Works without a secure context, unlike `crypto.randomUUID`. */
function numbers(count: number): Uint32Array {
  return crypto.getRandomValues(new Uint32Array(count));
}

/** A name that tells nothing about anybody. */
export function opaqueId(): string {
  return [...numbers(3)].map((number) => number.toString(36).padStart(7, '0')).join('');
}

/** Settles the order in which options are shown. */
export function seed(): number {
  return (numbers(1)[0] ?? 0) % 1_000_000_007;
}
