import { useWords } from '../hooks/use-words.ts';
import { useService } from '../service/service.ts';
import type { Lying } from '../session/desk.ts';
import { shownIn } from '../words/shown-in.ts';
import { SavedRows } from './saved-rows.tsx';

/**
 * What lies in this browser, each to carry on with or to delete.
 *
 * @example <SavedList lying={(await desk.look()).lying} /> // a row for each: what it is, how far, 'Carry on', 'Delete'
 */
export function SavedList({ lying }: { readonly lying: readonly Lying[] }) {
  const { language } = useWords();
  const { profile } = useService().council;
  return (
    <SavedRows
      lying={lying} called={(set) => {
        const { framework: { title }, lang } = shownIn(set, language, profile);
        return { title, lang };
      }}
    />
  );
}
