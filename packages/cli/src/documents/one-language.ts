import type { Context } from '../context.ts';
import { ended } from '../exit.ts';

/** @throws {Ended} `E_USAGE` where two languages were asked of something that is written in one. */
export function oneLanguage({ languages }: Context, form: string): void {
  if (languages.length > 1) throw ended('E_USAGE', `${form} is written in one language`, { hint: '--lang en or --lang cy' });
}
