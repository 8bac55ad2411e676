import { useHere } from '../attempt/use-session.ts';
import { useWords } from '../words.ts';

/** Says that everything is saved, once it has been read back, and not before. */
export function SavedState() {
  const { state } = useHere();
  const { t } = useWords();
  const { saving } = state;
  return (
    <output className={saving === 'saved' ? 'saved saved-yes' : 'saved'} data-saving={saving}>
      {saving === 'saving' ? t('common.saving') : saving === 'saved' ? t('storage.savedHere') : ''}
    </output>
  );
}
