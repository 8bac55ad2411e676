import type { Language } from '@guildhall/core/messages';

/** Where somebody is, and how they like to read. All of it is in the address, so a reload keeps it and nothing is stored for it. */
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
  const settings = [...(language === 'cy' ? ['lang=cy'] : []), ...(large ? ['print=large'] : [])];
  return `#/${path.map(encodeURIComponent).join('/')}${settings.length === 0 ? '' : `?${settings.join('&')}`}`;
}

/** An address typed by hand may hold half an escape; it then means itself. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
