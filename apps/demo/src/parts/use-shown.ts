import { frameworkById } from '@guildhall/core/frameworks';
import { shownIn, useWords, type Shown } from '../words.ts';
import { useService } from './service.ts';

/** A question set by its name in the address, as it is shown here. */
export function useShown(id: string): Shown | null {
  const { language } = useWords();
  const { profile } = useService().council;
  const framework = frameworkById(id);
  return framework === undefined ? null : shownIn(framework, language, profile);
}
