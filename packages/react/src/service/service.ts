import type { Framework } from '@guildhall/core';
import type { Sharing } from '@guildhall/core/result';
import { createContext, useContext } from 'react';
import type { Desk } from '../session/desk.ts';
import type { Council } from './council.ts';
import { nothingAround } from './surroundings.tsx';

/** What every page needs to know of where it runs. */
export interface Service {
  /** Who the council is; never missing, see `isNamed`. */
  readonly council: Council;
  /** What leaves the person's device when they finish; it decides the promise on the first page too. */
  readonly sharing: Sharing;
  /** Answers about honesty leave with the result. Only with `sharing` at `result`, and the person is told before each one. */
  readonly includeIntegrity: boolean;
  /** The question sets that can be begun here. */
  readonly frameworks: readonly Framework[];
  /** Everything that is open or kept here: to list, open, begin and delete. It stays the same while store, question sets and clock do. */
  readonly desk: Desk;
}

export const ServiceContext = createContext<Service | null>(null);

/**
 * Where an assessment runs: its council, what is shared, its question sets, and the desk that holds what is open or kept.
 *
 * @throws {Error} where nothing is around it.
 * @example useService().frameworks.map(({ id }) => id); // ['councillor-roles', 'councillor-quick-scan']
 */
export function useService(): Service {
  return useContext(ServiceContext) ?? nothingAround();
}
