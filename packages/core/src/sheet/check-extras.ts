import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { isPlainObject } from '../json/plain.ts';
import { nearest } from '../json/nearest.ts';
import { knownTo } from './known.ts';
import { finding, listed, unknownName } from './wording.ts';

const ratings: readonly unknown[] = [1, 2, 3, 4];

/** What is wrong with everything beside facts and answers. Each is silent on what the schema refuses already. */
export function extraFindings(framework: Framework, sheet: Readonly<Record<string, unknown>>): readonly Finding[] {
  return [
    ...checkFindings(framework, entriesOf(sheet['checks'])),
    ...scenarioFindings(framework, entriesOf(sheet['scenarios'])),
    ...causeFindings(framework, entriesOf(sheet['causes'])),
    ...flagFindings(framework, Array.isArray(sheet['discussedFlags']) ? sheet['discussedFlags'] : []),
  ];
}

/** A support said not to be needed, and no word why. */
export function checkWarnings(sheet: Readonly<Record<string, unknown>>): readonly Finding[] {
  return entriesOf(sheet['checks']).flatMap(([id, state]) => (state === 'notNeeded'
    ? [finding('W_REASON_WANTED', ['checks', id], 'without a reason this does not count as settled', 'write {"notNeeded": "…"} with the reason')]
    : []));
}

const nothing: readonly Finding[] = [];

type Entries = readonly (readonly [string, unknown])[];

const nothingGiven: Entries = [];

function entriesOf(value: unknown): Entries {
  return isPlainObject(value) ? Object.entries(value) : nothingGiven;
}

function checkFindings(framework: Framework, checks: Entries): readonly Finding[] {
  if (checks.length === 0) return nothing;
  const names = framework.checks.map(({ id }) => id);
  return checks.flatMap(([id]) => (names.includes(id) ? [] : [unknownName('E_UNKNOWN_ITEM', 'check', ['checks', id], id, names)]));
}

function scenarioFindings(framework: Framework, scenarios: Entries): readonly Finding[] {
  if (scenarios.length === 0) return nothing;
  const known = knownTo(framework).scenarios;
  return scenarios.flatMap(([id, rated]): readonly Finding[] => {
    const options = known.get(id);
    if (!options) return [unknownName('E_UNKNOWN_ITEM', 'scenario', ['scenarios', id], id, [...known.keys()])];
    return entriesOf(rated).flatMap(([option, rating]): readonly Finding[] => {
      const steps = ['scenarios', id, option];
      if (!options.includes(option)) return [unknownName('E_UNKNOWN_ITEM', 'option in this scenario', steps, option, options)];
      return typeof rating !== 'number' || ratings.includes(rating) ? [] : [finding('E_LEVEL_RANGE', steps, 'ratings are 1, 2, 3, 4')];
    });
  });
}

function causeFindings(framework: Framework, causes: Entries): readonly Finding[] {
  const known = knownTo(framework);
  return causes.flatMap(([competency, cause]): readonly Finding[] => {
    const isKnown = known.competencies.includes(competency);
    const isRight = typeof cause !== 'string' || known.causes.includes(cause);
    if (isKnown && isRight) return nothing;
    return [
      ...(isKnown ? [] : [unknownName('E_UNKNOWN_ITEM', 'competency', ['causes', competency], competency, known.competencies)]),
      ...(isRight ? [] : [causeFinding(competency, cause, known.causes)]),
    ];
  });
}

function causeFinding(competency: string, cause: string, names: readonly string[]): Finding {
  const meant = nearest(cause, names);
  return finding('E_VALUE', ['causes', competency], `allowed here: ${listed(names)}`, meant === undefined ? undefined : `did you mean "${meant}"?`);
}

function flagFindings(framework: Framework, flags: readonly unknown[]): readonly Finding[] {
  if (flags.length === 0) return nothing;
  const names = [...knownTo(framework).scenarios].flatMap(([id, options]) => options.map((option) => `${id}.${option}`));
  return flags.flatMap((flag, i): readonly Finding[] => {
    if (typeof flag !== 'string') return [];
    if (!names.includes(flag)) return [unknownName('E_UNKNOWN_ITEM', 'option of a scenario', ['discussedFlags', i], flag, names)];
    const first = flags.indexOf(flag);
    return first === i ? [] : [finding('E_DUPLICATE', ['discussedFlags', i], `this is already at /discussedFlags/${first}`)];
  });
}
