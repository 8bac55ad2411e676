import { useService } from '../service/service.ts';
import { shownIn, type Shown } from '../words/shown-in.ts';
import { useWords } from './use-words.ts';

/**
 * A question set by its id, as it is shown here.
 *
 * @example useShown(id)?.framework.title; // its title in the person's language; null where no such set is offered
 */
export function useShown(id: string): Shown | null {
  const { language } = useWords();
  const { frameworks, council: { profile } } = useService();
  const framework = frameworks.find((each) => each.id === id);
  return framework === undefined ? null : shownIn(framework, language, profile);
}
