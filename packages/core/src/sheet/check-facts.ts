import type { Finding } from '../errors/finding.ts';
import { factsOf } from '../framework/facts.ts';
import type { Fact, Framework } from '../framework/framework.ts';
import { isPlainObject } from '../json/plain.ts';
import { isDay } from './is-day.ts';
import { finding, listed, unknownName } from './wording.ts';

/** What is wrong with the facts of a sheet. Values of another type than text or number are the schema's to refuse. */
export function factFindings(framework: Framework, given: Readonly<Record<string, unknown>>): readonly Finding[] {
  const facts = factsOf(framework);
  return Object.entries(given).flatMap(([id, value]): readonly Finding[] => {
    const fact = facts.find((candidate) => candidate.id === id);
    if (!fact) return [unknownName('E_FACT', 'fact', ['facts', id], id, facts.map((known) => known.id))];
    return typeof value === 'string' || typeof value === 'number' ? valueFindings(fact, value) : [];
  });
}

/** Facts that were given and cannot be true as they stand, so that nobody can say what hangs on them. */
export function doubtfulFacts(framework: Framework, given: unknown): ReadonlySet<string> {
  const facts = factsOf(framework);
  if (given !== undefined && !isPlainObject(given)) return new Set(facts.map(({ id }) => id));
  return new Set(facts.flatMap((fact) => {
    const value = given?.[fact.id];
    if (value === undefined) return [];
    return (typeof value === 'string' || typeof value === 'number') && valueFindings(fact, value).length === 0 ? [] : [fact.id];
  }));
}

function valueFindings(fact: Fact, value: string | number): readonly Finding[] {
  const steps = ['facts', fact.id];
  switch (fact.kind) {
    case 'choice': {
      const options = fact.options ?? [];
      return options.some(({ id }) => id === value) ? [] : [finding('E_FACT', steps, `allowed here: ${listed(options.map(({ id }) => id))}`)];
    }
    case 'whole-number':
      if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? [] : [finding('E_FACT', steps, 'give a whole number, 0 or more')];
      return [finding('E_FACT', steps, 'give a whole number, without quotes')];
    case 'date':
      return typeof value === 'string' && isDay(value) ? [] : [finding('E_DATE', steps, 'give a real day as year, month and day: 2026-03-02')];
  }
}
