import type { Framework } from './framework.ts';
import { phraseReferences } from './phrase-references.ts';

/** A source phrase and everything in one framework that rests on it. */
export interface PhraseTrace {
  readonly phrase: string;
  /** What rests on it and its id, for example `indicator pr1` or `action da9`; each once. Empty: a loose end. */
  readonly usedBy: readonly string[];
}

/**
 * Follows every phrase a framework lists to what rests on it, in the order they are listed.
 *
 * @example traceOf(councillorRoles)[0]; // { phrase: 'pr-a', usedBy: ['competency political-representative', 'indicator pr1', …] }
 */
export function traceOf(framework: Framework): readonly PhraseTrace[] {
  const users = new Map<string, Set<string>>();
  for (const { phrase, path } of phraseReferences(framework)) {
    const usedBy = users.get(phrase) ?? new Set<string>();
    users.set(phrase, usedBy.add(userAt(framework, path)));
  }
  return framework.phrases.map(({ id }) => ({ phrase: id, usedBy: [...users.get(id) ?? []] }));
}

const nouns: Readonly<Record<string, string>> = {
  competencies: 'competency', indicators: 'indicator', facts: 'fact', prompts: 'prompt',
  notes: 'note', scenarios: 'scenario', checks: 'check', actions: 'action',
};

/** Names the owner of the reference at `…/indicators/3/phrases/0`: its list says what it is, its id which one. */
function userAt(framework: Framework, path: string): string {
  const steps = path.split('/').slice(1, -2);
  const owner = steps.reduce<unknown>(stepInto, framework);
  const list = steps.at(-2) ?? '';
  const id = typeof owner === 'object' && owner !== null && 'id' in owner ? String(owner.id) : path;
  return `${nouns[list] ?? list} ${id}`;
}

function stepInto(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
}
