import { useHere } from '../hooks/use-here.ts';
import { useWords } from '../hooks/use-words.ts';
import { classNames } from './form-group.tsx';

/** Says that everything is saved, once it has been read back, and not before. */
export function SavedState() {
  const { state } = useHere();
  const { t } = useWords();
  const { saving, keeps } = state;
  return (
    <output className={classNames('gh-saved', saving === 'saved' && 'gh-saved-yes')} data-saving={saving}>
      {saving === 'saving' ? t('common.saving') : saving === 'saved' ? t(keeps === null || keeps === 'device' ? 'storage.savedHere' : 'common.saved') : ''}
    </output>
  );
}
