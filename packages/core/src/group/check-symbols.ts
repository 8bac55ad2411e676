/**
 * Two check symbols over GF(32), the field of 32 elements with x⁵ + x² + 1: a Reed–Solomon code of distance 3, so that any two wrong
 * symbols are found, and two that changed places.
 */
const powers: readonly number[] = powersOfTwo();

function powersOfTwo(): readonly number[] {
  const found = [1];
  while (found.length < 31) {
    const doubled = (found.at(-1) ?? 0) << 1;
    found.push(doubled & 32 ? doubled ^ 0b100101 : doubled);
  }
  return found;
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : powers[(powers.indexOf(a) + powers.indexOf(b)) % 31] ?? 0;
}

function dividedBy(a: number, b: number): number {
  return a === 0 ? 0 : powers[(powers.indexOf(a) - powers.indexOf(b) + 31) % 31] ?? 0;
}

/** What all symbols come to; both are 0 where nothing is wrong. Addition in this field is exclusive or. */
function syndromes(symbols: readonly number[]): readonly [plain: number, weighted: number] {
  let [plain, weighted] = [0, 0];
  symbols.forEach((symbol, i) => {
    plain ^= symbol;
    weighted ^= times(symbol, powers[i] ?? 0);
  });
  return [plain, weighted];
}

/** At most 29 symbols, with two more that check them. */
export function withTwoChecks(symbols: readonly number[]): readonly number[] {
  const [plain, weighted] = syndromes(symbols);
  const [a, b] = [powers[symbols.length] ?? 0, powers[symbols.length + 1] ?? 0];
  const second = dividedBy(weighted ^ times(plain, a), a ^ b);
  return [...symbols, plain ^ second, second];
}

/**
 * What the two checks say: `true` where all is well; the place of the wrong symbol, were it only one; `false` where it cannot be only one.
 */
export function checkedByTwo(symbols: readonly number[]): true | number | false {
  const [plain, weighted] = syndromes(symbols);
  if (plain === 0 && weighted === 0) return true;
  if (plain === 0 || weighted === 0) return false;
  const place = powers.indexOf(dividedBy(weighted, plain));
  return place < symbols.length && place;
}

/** At most 30 symbols, with one more that checks them: it finds any one wrong, and any two that changed places. */
export function withOneCheck(symbols: readonly number[]): readonly number[] {
  const [, weighted] = syndromes(symbols);
  return [...symbols, dividedBy(weighted, powers[symbols.length] ?? 0)];
}

export function checkedByOne(symbols: readonly number[]): boolean {
  return syndromes(symbols)[1] === 0;
}
