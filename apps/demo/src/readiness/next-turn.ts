import type { Framework, NextTurn } from '@guildhall/core';
import type { Here } from '@guildhall/react';

/** Who a file may be for, the likeliest first. Whoever was asked sends it back. */
export function turnsFrom({ state, view }: Pick<Here, 'state' | 'view'>): readonly NextTurn[] {
  if (state.guest !== null) return ['self', 'manager', 'assessor'];
  return view.doing === 'deciding' ? ['manager', 'assessor'] : ['assessor', 'manager'];
}

/** Whether others take part in it, so that it can be handed over. */
export function isHandedOver({ flow }: Framework): boolean {
  return flow.some(({ kind }) => kind === 'decision');
}
