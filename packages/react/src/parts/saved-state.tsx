import { useSaving } from '../hooks/use-saving.ts';
import { useWords } from '../hooks/use-words.ts';
import { classNames } from './form-group.tsx';

/** Says that everything is saved, once it has been read back, and not before. */
export function SavedState() {
  const { saving, keeps } = useSaving();
  const { t } = useWords();
  return (
    <output className={classNames('gh-saved', saving === 'saved' && 'gh-saved-yes')} data-saving={saving}>
      {saving === 'saving' ? t('common.saving') : saving === 'saved' ? t(keeps === null || keeps === 'device' ? 'storage.savedHere' : 'common.saved') : ''}
    </output>
  );
}
