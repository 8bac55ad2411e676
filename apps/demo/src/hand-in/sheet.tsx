import { usePath } from '@guildhall/react';
import { aboutSheet } from './about-sheet.ts';
import { ChooseSheet } from './choose-sheet.tsx';
import { PaperSheet } from './paper-sheet.tsx';

/** A sheet for people who would rather write: of a session, by its code, or of a question set. */
export function Sheet() {
  const [, ...rest] = usePath();
  if (rest.length === 0) return <ChooseSheet key="empty" typed="" findings={[]} />;
  const about = aboutSheet(rest);
  return 'framework' in about ? <PaperSheet about={about} /> : <ChooseSheet key={rest[0]} typed={rest[0] ?? ''} findings={about} />;
}
