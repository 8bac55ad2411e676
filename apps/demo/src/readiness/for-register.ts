import { takeUpAttempt, type Framework } from '@guildhall/core';
import type { MessageKey } from '@guildhall/core/messages';
import { decisionForCard, readCard, type DecisionOnCard, type RegisterCard } from '@guildhall/core/register';
import { contentOf } from './content-of.ts';

/** What a file holds for the list: a card, a decision whose person is not named in it, or nothing. */
export type ForRegister =
  | { readonly card: RegisterCard }
  | { readonly decision: DecisionOnCard }
  | { readonly problem: MessageKey };

/** Takes from a file what belongs on the list. Of a whole record that is the decision alone; everything else in it is let go of here. */
export function forRegister(text: string, frameworks: readonly Framework[]): ForRegister {
  const value = contentOf(text);
  const read = readCard(value);
  if (read.ok) return { card: read.card };
  const code = read.findings[0]?.code;
  if (code === 'E_NEWER') return { problem: 'storage.newer' };
  if (code === 'E_RANGE') return { problem: 'register.days' };
  if (code === 'E_CONTROL_CHAR') return { problem: 'register.unseen' };
  if (code !== 'E_FORMAT') return { problem: 'register.damaged' };
  for (const framework of frameworks.filter(({ readiness }) => readiness !== undefined)) {
    try {
      const decision = decisionForCard(takeUpAttempt(framework, value, {}).view());
      // Which decision it is instead, or whether there is one, is not told.
      return decision === null ? { problem: 'register.nothing' } : { decision };
    } catch { /* it is none of this question set */ }
  }
  return { problem: 'register.notOurs' };
}
