import { longestName } from '@guildhall/core';
import type { MessageKey } from '@guildhall/core/messages';
import type { Problem } from '../parts/error-summary.tsx';
import type { Words } from '../words/words.ts';

/** What is wrong with a name that is longer than any record takes; nothing where it is not. */
export function nameProblem({ t }: Words, field: string, label: MessageKey, name: string): readonly Problem[] {
  return name.trim().length > longestName ? [{ field, text: t('errors.name.tooLong', { question: t(label), most: longestName }) }] : [];
}
