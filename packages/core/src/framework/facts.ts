import type { Fact, Framework } from './framework.ts';

const known = new WeakMap<Framework, readonly Fact[]>();

/** Every fact a flow asks for, in order. */
export function factsOf(framework: Framework): readonly Fact[] {
  const before = known.get(framework);
  if (before) return before;
  const facts = framework.flow.flatMap((stage) => (stage.kind === 'about' ? stage.facts : []));
  known.set(framework, facts);
  return facts;
}

/** The facts given, with the default of each that was not; a date has none. Nothing given is changed. */
export function factsWithDefaults(framework: Framework, given: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const facts: Record<string, string | number> = {};
  for (const fact of factsOf(framework)) {
    const value = given[fact.id] ?? (fact.kind === 'choice' ? fact.options?.[0]?.id : fact.default);
    if (value !== undefined) facts[fact.id] = value;
  }
  return facts;
}
