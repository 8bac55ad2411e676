import { createContext, use } from 'react';
import type { Desk } from '../attempt/desk.ts';
import type { Council } from '../council.ts';

/** What every page needs to know of where it runs. */
export interface Service {
  readonly council: Council;
  readonly desk: Desk;
}

export const ServiceContext = createContext<Service | null>(null);

export function useService(): Service {
  const service = use(ServiceContext);
  if (service === null) throw new Error('This part needs the service around it.');
  return service;
}
