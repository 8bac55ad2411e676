import { FormGroup, useWords } from '@guildhall/react';
import { Checkbox, Checkboxes } from '@guildhall/react/parts';
import type { ReactNode } from 'react';
import { PassphraseField } from './passphrase-field.tsx';
import type { NewPassphrase } from './use-new-passphrase.ts';

/** A passphrase that somebody chooses, typed twice, with what makes a good one. */
export function ChoosePassphrase({ chosen: { typed, type, isShown, show }, error, hint }: {
  readonly chosen: NewPassphrase; readonly error: (field: string) => string | undefined;
  /** In place of what is said of a file. */
  readonly hint?: ReactNode;
}) {
  const { t } = useWords();
  return (
    <>
      <PassphraseField
        id="passphrase" label={t('passphrase.label')} hint={hint ?? <>{t('passphrase.advice')} {t('passphrase.lost')}</>} value={typed.first} isShown={isShown} error={error('passphrase')}
        onChange={(first) => { type({ ...typed, first }); }}
      />
      <PassphraseField id="again" label={t('passphrase.again')} value={typed.again} isShown={isShown} error={error('again')} onChange={(again) => { type({ ...typed, again }); }} />
      <FormGroup><Checkboxes><Checkbox id="show" label={t('passphrase.show')} checked={isShown} onChange={show} /></Checkboxes></FormGroup>
    </>
  );
}
