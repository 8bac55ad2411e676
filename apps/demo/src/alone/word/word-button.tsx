import { Status, useHere, useWords } from '@guildhall/react';
import { QuietButton, saveFile } from '@guildhall/react/parts';
import { useState } from 'react';
import { useWordContent } from './use-word-content.ts';

/** Makes the document, with what makes documents loaded only now. */
export function WordButton() {
  const { session } = useHere();
  const { t } = useWords();
  const gather = useWordContent();
  const [state, setState] = useState<'making' | 'done' | 'failed' | null>(null);
  const make = async (): Promise<void> => {
    setState('making');
    try {
      const { wordFile } = await import('./word-file.ts');
      saveFile(`guildhall-${session.id.slice(0, 6)}.docx`, await wordFile(gather()));
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <QuietButton disabled={state === 'making'} onClick={() => { void make(); }}>{t('alone.word')}</QuietButton>
      <Status>{state === null ? '' : t(`alone.word.${state}`)}</Status>
    </>
  );
}
