import { FormGroup, SecondButton, Status, Unseen, useWords } from '@guildhall/react';
import { useIds } from '@guildhall/react/parts';
import { useRef, useState } from 'react';

/** A text to be copied. Where the browser lets no page copy, it is marked for the person to do so. */
export function CopyField({ id, label, value }: { readonly id: string; readonly label: string; readonly value: string }) {
  const ids = useIds();
  const { t } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<'copied' | 'marked' | null>(null);
  const copy = async (): Promise<void> => {
    box.current?.focus();
    box.current?.select();
    try {
      await navigator.clipboard.writeText(value);
      setDone('copied');
    } catch {
      setDone('marked');
    }
  };
  return (
    <FormGroup>
      <label className="govuk-label govuk-label--s" htmlFor={ids(id)}>{label}</label>
      <textarea className="govuk-textarea" id={ids(id)} rows={2} readOnly value={value} ref={box} spellCheck={false} />
      <SecondButton onClick={() => { void copy(); }}>{t('alone.asked.copy')}<Unseen>: {label}</Unseen></SecondButton>
      <Status>{done === null ? '' : t(done === 'copied' ? 'alone.asked.copied' : 'alone.asked.copyByHand')}</Status>
    </FormGroup>
  );
}
