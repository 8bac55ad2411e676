/** Whether two values are the same data, as JSON would hold it: the order of keys does not count, and a key with `undefined` is none. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((each, i) => sameData(each, other[i]));
  }
  const [its, theirs] = [keysOf(one), keysOf(other)];
  return its.length === theirs.length && its.every((key) => Object.hasOwn(other, key) && sameData(Reflect.get(one, key), Reflect.get(other, key)));
}

const keysOf = (value: object): readonly string[] => Object.keys(value).filter((key) => Reflect.get(value, key) !== undefined);
