import type { Finding } from '../errors/finding.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Framework } from '../framework/framework.ts';
import { isPlainObject } from '../json/plain.ts';
import { answerFindings, reasonWarnings } from './check-answers.ts';
import { checkWarnings, extraFindings } from './check-extras.ts';
import { doubtfulFacts, factFindings } from './check-facts.ts';
import { raterFindings, raterWarnings } from './check-raters.ts';

/** A sheet as it was given; of what is in it only the names are sure. */
type Sheet = Readonly<Record<string, unknown>>;

/** What is wrong with a sheet against its framework. Values of an impossible type are the schema's to refuse. */
export function contentFindings(framework: Framework, sheet: Sheet): readonly Finding[] {
  const given = objectOf(sheet['facts']);
  const about = { framework, facts: factsWithDefaults(framework, factsIn(given)), doubtful: doubtfulFacts(framework, sheet['facts']) };
  return [
    ...factFindings(framework, given),
    ...answerFindings({ ...about, by: 'self', at: ['answers'] }, objectOf(sheet['answers'])),
    ...raterFindings(about, sheet['respondent'], sheet['raters']),
    ...extraFindings(framework, sheet),
  ];
}

/** What is worth knowing about it, and refuses nothing. */
export function contentWarnings(framework: Framework, sheet: Sheet): readonly Finding[] {
  const about = { framework, facts: factsWithDefaults(framework, factsIn(objectOf(sheet['facts']))), doubtful: new Set<string>() };
  return [
    ...reasonWarnings({ ...about, by: 'self', at: ['answers'] }, objectOf(sheet['answers'])),
    ...raterWarnings(about, sheet['respondent'], sheet['raters']),
    ...checkWarnings(sheet),
  ];
}

function objectOf(value: unknown): Sheet {
  return isPlainObject(value) ? value : {};
}

function factsIn(given: Sheet): Readonly<Record<string, string | number>> {
  const facts: Record<string, string | number> = {};
  for (const [id, value] of Object.entries(given)) if (id !== '__proto__' && (typeof value === 'string' || typeof value === 'number')) facts[id] = value;
  return facts;
}
