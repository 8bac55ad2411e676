import type { Outcome } from './outcome.ts';

/** Something that the page's content security policy refused. */
export interface Refusal {
  readonly rule: string;
  /** What was refused: an address, or `inline`. */
  readonly what: string;
  /** The script that asked for it. */
  readonly from: string;
}

export interface Ours {
  /** The folder of our script, or `null` where it is not known. */
  readonly folder: string | null;
  /** Files that have a line of their own in the list. */
  readonly told: readonly string[];
  /** Drawn among the page's styles, so that a style of the page that was refused is missed by us too. */
  readonly isLight: boolean;
}

/** The refusals that touch us: what else a page's policy refuses is none of our business. */
export function judgeRules(refusals: readonly Refusal[], { folder, told, isLight }: Ours): readonly Outcome[] {
  const mine = refusals.filter(({ rule, what, from }) =>
    !told.includes(what) && ((folder !== null && (what.startsWith(folder) || from.startsWith(folder))) || (isLight && rule.startsWith('style-src'))));
  const lines = [...new Set(mine.map(({ rule, what }) => `${rule}: ${what}`))];
  return lines.length === 0 ? [] : [{ state: 'limited', found: 'ruleBroken', list: lines }];
}

/** What was refused on this page, before now and while we look. */
export function gatherRefusals(): { readonly all: () => readonly Refusal[]; readonly stop: () => void } {
  const refusals: Refusal[] = [];
  const hear = ({ effectiveDirective, blockedURI, sourceFile }: SecurityPolicyViolationEvent): void => {
    refusals.push({ rule: effectiveDirective, what: blockedURI, from: sourceFile });
  };
  document.addEventListener('securitypolicyviolation', hear);
  const earlier = earlierRefusals();
  return {
    all: () => [...earlier(), ...refusals],
    stop: () => { document.removeEventListener('securitypolicyviolation', hear); },
  };
}

/** Some browsers remember what they refused before anybody listened. */
function earlierRefusals(): () => readonly Refusal[] {
  if (!('ReportingObserver' in globalThis)) return () => [];
  const heard: Report[] = [];
  const observer = new ReportingObserver((reports) => { heard.push(...reports); }, { types: ['csp-violation'], buffered: true });
  observer.observe();
  return () => [...heard, ...observer.takeRecords()].map(({ body }) => {
    const said = (name: string): string => String((body ? Reflect.get(body, name) : undefined) ?? '');
    return { rule: said('effectiveDirective'), what: said('blockedURL'), from: said('sourceFile') };
  });
}
