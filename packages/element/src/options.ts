import type { Sharing } from '@guildhall/react';
import { Trouble } from './trouble.ts';

/** What can be said by attributes beside the question set and the council. */
export interface Options {
  readonly sharing: Sharing | undefined;
  readonly includeIntegrity: boolean;
  readonly store: 'browser' | 'memory';
  readonly headingLevel: 1 | 2 | 3;
  readonly places: 'history' | 'memory';
  readonly dom: 'shadow' | 'light';
  readonly styles: 'packaged' | 'host';
}

/** @throws {Trouble} for a value that means nothing: above all, who sees what is never guessed. */
export function optionsOf(attribute: (name: string) => string | null): Options {
  const oneOf = <const T extends string>(name: string, allowed: readonly T[]): T | undefined => {
    const value = attribute(name);
    if (value === null || value === '') return undefined;
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw new Trouble(`${name}="${value}" means nothing here. It may be ${allowed.join(', ')}.`);
    return found;
  };
  const level = oneOf('heading-level', ['1', '2', '3']);
  return {
    sharing: oneOf('sharing', ['nobody', 'plan', 'result']),
    includeIntegrity: attribute('include-integrity') !== null,
    store: oneOf('store', ['browser', 'memory']) ?? 'browser',
    headingLevel: level === '1' ? 1 : level === '3' ? 3 : 2,
    places: oneOf('places', ['history', 'memory']) ?? 'history',
    dom: oneOf('dom', ['shadow', 'light']) ?? 'shadow',
    styles: oneOf('styles', ['packaged', 'host']) ?? 'packaged',
  };
}
