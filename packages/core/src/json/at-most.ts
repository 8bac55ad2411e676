import type { Finding } from '../errors/finding.ts';
import { exitKindOf, exitKindOfAll } from './finding-codes.ts';

/** At most this many findings are written out; a flood helps nobody. */
export const mostFindings = 100;

/**
 * The first hundred findings, and one that counts the rest. Where the gravest kind comes later than that, the first of that kind takes
 * the last place: how a program ends never hangs on how much else is wrong.
 *
 * @param uncounted how many more there were that nobody kept.
 */
export function atMost(findings: readonly Finding[], uncounted = 0): readonly Finding[] {
  const more = findings.length - mostFindings + uncounted;
  if (more <= 0) return findings;
  const first = findings.slice(0, mostFindings);
  const gravest = exitKindOfAll(findings);
  if (exitKindOfAll(first) !== gravest) first.splice(-1, 1, ...findings.filter(({ code }) => exitKindOf(code) === gravest).slice(0, 1));
  return [...first, { code: 'E_MORE', path: '', message: `${more} more ${more === 1 ? 'finding is' : 'findings are'} not shown`, more }];
}
