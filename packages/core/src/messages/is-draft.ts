import type { Language } from './language.ts';
import { welsh } from './welsh.ts';

/** Whether any text of the interface in this language still waits for a speaker's review. The screen then says so: `common.welshDraft`. */
export function isDraft(language: Language): boolean {
  return language === 'cy' && Object.values(welsh).some(({ status }) => status === 'draft');
}
