import { longestName } from '../attempt/longest-name.ts';
import { tidyName } from './tidy-name.ts';

/** What is wrong with a name as somebody types it for a card; `null` where nothing is. */
export function nameFault(typed: string): 'missing' | 'too-long' | null {
  const name = tidyName(typed);
  return name === '' ? 'missing' : name.length > longestName ? 'too-long' : null;
}
