import { frameworks } from '@guildhall/core/frameworks';
import { observedBy } from '@guildhall/core/raters';
import { isSealed, lookInto } from '@guildhall/react/first';
import type { Lying } from '@guildhall/react';
import { unlocked } from './here.ts';

export type Outside = Extract<Lying, { view: unknown }>;

/** What lies outside every drawer and could be moved into one: what can be opened. */
export async function outsideDrawers(): Promise<readonly Outside[]> {
  const { lying } = await lookInto(unlocked, {
    setOf: (envelope) => {
      if (!isSealed(envelope)) return 'E_DAMAGED';
      const { id, version } = envelope.framework;
      return frameworks.find((each) => each.id === id && each.version === version) ?? observedBy(frameworks, envelope.framework)?.framework ?? 'E_VERSION_OTHER';
    },
    isOpen: () => false,
  });
  return lying.filter((each): each is Outside => 'view' in each);
}
