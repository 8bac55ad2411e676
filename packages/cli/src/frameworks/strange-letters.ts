import type { Finding } from '@guildhall/core';
import { stepsOf } from '@guildhall/core/json';

/** The same findings; where an id holds characters that the eye may take for others, or cannot see, they are named: `U+0430`. */
export function withStrangeLetters(findings: readonly Finding[], value: unknown): readonly Finding[] {
  return findings.map((finding) => {
    if (finding.code !== 'E_FORMAT' || finding.hint !== undefined) return finding;
    const held = stepsOf(finding.path).reduce<unknown>((at, step) => (typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Readonly<Record<string, unknown>>)[step] : undefined), value);
    const strange = typeof held === 'string' ? [...new Set(held.slice(0, 200))].filter((letter) => !/[\u0020-\u007e]/.test(letter)) : [];
    if (strange.length === 0) return finding;
    return { ...finding, hint: `it holds ${strange.slice(0, 5).map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(', ')}: type it again` };
  });
}
