import type { Language } from '@guildhall/core/messages';

/** Where somebody is, and how they like to read. All of it is in the address, so a reload and a bookmark keep it. */
export interface Place {
  readonly path: readonly string[];
  readonly language: Language;
  readonly large: boolean;
}

/** @example placeOf('#/paper/councillor-roles?lang=cy'); // { path: ['paper', 'councillor-roles'], language: 'cy', large: false } */
export function placeOf(hash: string): Place {
  const [path = '', settings = ''] = hash.replace(/^#\/?/, '').split('?');
  const wishes = new URLSearchParams(settings);
  return {
    path: path.split('/').filter((step) => step !== '').map(decoded),
    language: wishes.get('lang') === 'cy' ? 'cy' : 'en',
    large: wishes.get('print') === 'large',
  };
}

/** The address of a place, to put after a `#`. */
export function hashOf({ path, language, large }: Place): string {
  const settings = settingsOf({ language, large });
  return `#/${path.map(encodeURIComponent).join('/')}${settings === '' ? '' : `?${settings}`}`;
}

/** How somebody likes to read, as an address says it; empty where it is as it is to begin with. */
export function settingsOf({ language, large }: Pick<Place, 'language' | 'large'>): string {
  return [...(language === 'cy' ? ['lang=cy'] : []), ...(large ? ['print=large'] : [])].join('&');
}

/** An address typed by hand may hold half an escape; it then means itself. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
