import { weaknessOf, type Weakness } from '@guildhall/react/locked';
import { useState } from 'react';

/** A passphrase as it is being chosen. It is forgotten with the page, and once it has been used. */
export interface NewPassphrase {
  readonly typed: { readonly first: string; readonly again: string };
  readonly type: (typed: NewPassphrase['typed']) => void;
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
  /** What is wrong with it, and with which of the two fields; `null` where nothing is. */
  readonly wrong: { readonly field: 'passphrase' | 'again'; readonly weakness: Weakness } | null;
  readonly forget: () => void;
}

const nothing = { first: '', again: '' };

export function useNewPassphrase(): NewPassphrase {
  const [typed, type] = useState<NewPassphrase['typed']>(nothing);
  const [isShown, show] = useState(false);
  const weakness = weaknessOf(typed.first, typed.again);
  return {
    typed, type, isShown, show, wrong: weakness === null ? null : { field: weakness === 'different' ? 'again' : 'passphrase', weakness },
    forget: () => { type(nothing); },
  };
}
