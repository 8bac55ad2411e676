import { useState } from 'react';
import { typedFrom, type TypedDate } from '../words/typed-date.ts';

/** A date being typed, beginning with one that is known. */
export function useTypedDate(iso?: string): readonly [TypedDate, (typed: TypedDate) => void] {
  const [typed, setTyped] = useState(() => typedFrom(iso));
  return [typed, setTyped];
}
