import type { MessageKey } from '@guildhall/core/messages';
import { longestName, nameFault } from '@guildhall/core/register';
import { useWords } from '@guildhall/react';
import type { Problem } from '@guildhall/react/parts';
import { useMemo } from 'react';

/** What is wrong with the name and the reference as they are typed for a card. The same list as long as nothing of it changes. */
export function useCardFaults(field: string, label: MessageKey, name: string, referenceField: string, reference: string): readonly Problem[] {
  const { t } = useWords();
  const [wrong, isLong] = [nameFault(name), nameFault(reference) === 'too-long'];
  return useMemo(() => [
    ...(wrong === 'missing' ? [{ field, text: t('register.name.missing') }] : wrong === 'too-long' ? [{ field, text: t('errors.name.tooLong', { question: t(label), most: longestName }) }] : []),
    ...(isLong ? [{ field: referenceField, text: t('errors.name.tooLong', { question: t('register.reference'), most: longestName }) }] : []),
  ], [wrong, isLong, field, referenceField, label, t]);
}
