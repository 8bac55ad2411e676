/**
 * Where somebody reaches the form from their own phone, or `null` where there is no address to give: the pages run from a file, or this
 * very computer is the only one that can open them.
 *
 * @param here the address of this page
 * @param code the session code, as it is read out
 * @example
 * joinAddress('https://council.example/guildhall/#/group/invite', 'K7M2QX') // → 'https://council.example/guildhall/#/join/K7M2QX'
 */
export function joinAddress(here: string, code: string): string | null {
  let at: URL;
  try {
    at = new URL(here);
  } catch {
    return null;
  }
  if (!['http:', 'https:'].includes(at.protocol) || isThisComputer(at.hostname)) return null;
  return `${at.origin}${at.pathname}#/join/${encodeURIComponent(code)}`;
}

const isThisComputer = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
