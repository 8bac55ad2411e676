import type { Outcome } from './outcome.ts';

/** What the element uses where a browser has it, and gets along without where it has not. */
export function browserParts(scope: typeof globalThis): Readonly<Record<string, boolean>> {
  return {
    ElementInternals: 'ElementInternals' in scope,
    adoptedStyleSheets: 'Document' in scope && 'adoptedStyleSheets' in scope.Document.prototype,
  };
}

export function judgeBrowser(parts: Readonly<Record<string, boolean>>): readonly Outcome[] {
  const missing = Object.keys(parts).filter((part) => parts[part] !== true);
  return missing.length === 0 ? [] : [{ state: 'limited', found: 'oldBrowser', list: missing }];
}

export function judgeSecure(isSecure: boolean): readonly Outcome[] {
  return isSecure ? [] : [{ state: 'limited', found: 'notSecure' }];
}
