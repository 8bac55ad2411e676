import { checkFramework, type Finding, type Framework } from '@guildhall/core';
import { pointerOf } from '@guildhall/core/json';
import { withStrangeLetters } from './strange-letters.ts';

/** Bytes of one framework. Ours have about a hundred thousand. */
export const largestFramework = 4_000_000;

/** What steers a terminal, or turns the direction of a text round. A line break does neither. */
const steering = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

export type CheckedOwn = { readonly ok: true; readonly framework: Framework } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * A framework that was written elsewhere, or everything that is wrong with it.
 *
 * Its texts are shown on terminals and in documents as they are, so nothing in them may steer either. A `$schema`, which is for editors, is no
 * part of it.
 */
export function checkOwn(value: unknown): CheckedOwn {
  const framework = withoutSchema(value);
  const wrong = withStrangeLetters(checkFramework(framework), framework);
  const findings = wrong.length > 0 ? wrong : steered(framework, []);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, framework: framework as Framework };
}

function withoutSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$schema' in value) || typeof value.$schema !== 'string') return value;
  const { $schema: _schema, ...rest } = value;
  return rest;
}

function steered(value: unknown, path: readonly (string | number)[]): readonly Finding[] {
  if (typeof value === 'string') return steering.test(value) ? [{ code: 'E_FORMAT', path: pointerOf(path), message: 'this text holds a character that nobody sees and that steers what is shown', hint: 'type it anew: such a character often comes along with what is copied' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each, i) => steered(each, [...path, i]));
  return Object.entries(value).flatMap(([key, each]) => steered(each, [...path, key]));
}
