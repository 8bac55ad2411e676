import { hashOf } from '../json/hash.ts';
import type { DecisionOnCard, RegisterCard } from './card.ts';
import { tidyName as tidy } from './tidy-name.ts';

/** Who a card is about, as they give it themselves. */
export interface CardHolder {
  readonly name: string;
  /** A staff number or a team; blank where there is none. */
  readonly reference?: string;
}

/**
 * Makes a card for the register of a decision and a name.
 *
 * @example sealCard({ status: 'READY', by: 'Bo Hughes', on: '2026-03-02', until: '2027-03-02' }, { name: 'Al Price' }).format; // 'guildhall/register-card@1'
 */
export function sealCard({ status, by, on, until, beside }: DecisionOnCard, { name, reference = '' }: CardHolder): RegisterCard {
  const unsealed = {
    format: 'guildhall/register-card@1', name: tidy(name), ...(tidy(reference) === '' ? {} : { reference: tidy(reference) }),
    status, by: tidy(by), on, until, ...(beside === undefined ? {} : { beside: tidy(beside) }),
  } as const;
  return { ...unsealed, seal: hashOf(unsealed) };
}
