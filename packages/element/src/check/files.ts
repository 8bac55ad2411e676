import type { Finding } from '@guildhall/core';
import type { Checked } from './checked.ts';
import type { Outcome } from './outcome.ts';

/** What came of asking for a file. */
export type Answer =
  | { readonly came: 'text'; readonly text: string }
  /** On another site, so it is not asked for. */
  | { readonly came: 'elsewhere' }
  /** The page's security rules stopped it. */
  | { readonly came: 'refused'; readonly rule: string }
  | { readonly came: 'nothing'; readonly reason: string };

type Means = 'check.council.means' | 'check.questions.means';

interface Judged { readonly findings: readonly Finding[]; readonly warnings: readonly Finding[] }

/** What is wrong with a file that the element was told to read. */
export function judgeFile(file: string, means: Means, answer: Answer, judge: (value: unknown) => Judged): readonly Outcome[] {
  if (answer.came === 'elsewhere') return [{ state: 'blocked', found: 'fileElsewhere', means, args: { file } }];
  if (answer.came === 'refused') return [{ state: 'blocked', found: 'fileRefused', means, args: { file, rule: answer.rule } }];
  if (answer.came === 'nothing') return [{ state: 'blocked', found: 'fileMissing', means, args: { file, reason: answer.reason } }];
  const value = parsed(answer.text);
  if (value === undefined) return [{ state: 'blocked', found: 'fileNotJson', means, args: { file } }];
  return judgeValue(file, means, judge(value));
}

/** What is wrong with what stands in the page itself. */
export function judgeValue(file: string, means: Means, { findings, warnings }: Judged): readonly Outcome[] {
  if (findings.length > 0) return [{ state: 'blocked', found: 'fileWrong', means, args: { file }, list: findings.map(line) }];
  return warnings.length > 0 ? [{ state: 'limited', found: 'fileOpen', args: { file }, list: warnings.map(({ path }) => path.slice(1)) }] : [];
}

const line = ({ path, message }: Finding): string => (path === '' ? message : `${path}: ${message}`);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export type Ask = (address: string) => Promise<Answer>;

export async function lookAtCouncil({ element, readCouncil }: Checked, ask: Ask): Promise<readonly Outcome[]> {
  const written = element.getAttribute('council')?.trim() ?? '';
  if (written === '') return [];
  const judge = (value: unknown): Judged => {
    const read = readCouncil(value);
    return read.ok ? { findings: [], warnings: read.warnings } : { findings: read.findings, warnings: [] };
  };
  const answer: Answer = written.startsWith('{') ? { came: 'text', text: written } : await ask(written);
  return judgeFile(named('council', written), 'check.council.means', answer, judge);
}

export async function lookAtQuestions({ element, frameworks, checkFramework }: Checked, ask: Ask): Promise<readonly Outcome[]> {
  const written = element.getAttribute('framework')?.trim() ?? '';
  const url = element.getAttribute('framework-url')?.trim() ?? '';
  const judge = (value: unknown): Judged => ({ findings: checkFramework(value), warnings: [] });
  if (written.startsWith('{')) return judgeFile('framework', 'check.questions.means', { came: 'text', text: written }, judge);
  if (url !== '') return judgeFile(named('framework-url', url), 'check.questions.means', await ask(url), judge);
  // What was given as a property is no text of the page, so there is nothing for an administrator to mend.
  if (written === '' && typeof Reflect.get(element, 'framework') === 'object' && Reflect.get(element, 'framework') !== null) return [];
  return judgeName(written, frameworks);
}

/** Whether the question set that the page names is in the script. */
export function judgeName(name: string, frameworks: readonly string[]): readonly Outcome[] {
  if (frameworks.includes(name)) return [];
  return [{ state: 'blocked', found: name === '' ? 'noQuestions' : 'unknownQuestions', means: 'check.questions.means', args: { name, mark: 'framework' }, list: frameworks }];
}

/** An administrator looks for the whole address. */
const named = (attribute: string, written: string): string => (written.startsWith('{') ? attribute : addressOf(written)?.href ?? written);

/** Asks for a file as the element does: from the same site, with the page's own cookies, and never sent on to elsewhere. */
export async function askFor(address: string): Promise<Answer> {
  const url = addressOf(address);
  if (url === null) return { came: 'nothing', reason: 'this is not an address' };
  if (url.origin !== location.origin) return { came: 'elsewhere' };
  let rule: string | undefined;
  const hear = (event: SecurityPolicyViolationEvent): void => {
    if (event.effectiveDirective === 'connect-src') rule = event.effectiveDirective;
  };
  document.addEventListener('securitypolicyviolation', hear);
  try {
    const response = await fetch(url, { credentials: 'same-origin', redirect: 'manual' });
    if (response.type === 'opaqueredirect') return { came: 'nothing', reason: 'it is sent on to another address, perhaps to sign in' };
    return response.ok ? { came: 'text', text: await response.text() } : { came: 'nothing', reason: String(response.status) };
  } catch (error) {
    // The browser tells of a rule in a moment of its own.
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    return rule === undefined ? { came: 'nothing', reason: error instanceof Error ? error.message : 'no answer' } : { came: 'refused', rule };
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

/** As the page itself would read it; `null` where it is no address. */
export function addressOf(address: string): URL | null {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return null;
  }
}
