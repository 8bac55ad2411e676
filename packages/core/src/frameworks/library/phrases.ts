import { AssessmentError } from '../../errors/errors.ts';
import type { Finding } from '../../errors/finding.ts';
import type { Phrase } from '../../framework/framework.ts';
import type { PhraseReference } from '../../framework/phrase-references.ts';
import { nearest } from '../../json/nearest.ts';
import { roles } from './phrases/a1-roles.ts';
import { softSkills } from './phrases/a2-soft-skills.ts';
import { officerThemes } from './phrases/a3-officer-themes.ts';
import { newham } from './phrases/a4-newham.ts';
import { discussion } from './phrases/a5-discussion.ts';
import { leadership } from './phrases/a6-leadership.ts';
import { workshop } from './phrases/a7-workshop.ts';
import { tools } from './phrases/a8-tools.ts';
import { elsewhere } from './phrases/a9-a12-elsewhere.ts';

/** Every phrase that content may rest on, table by table. */
export const phrases: readonly Phrase[] = [
  ...roles, ...softSkills, ...officerThemes, ...newham, ...discussion, ...leadership, ...workshop, ...tools, ...elsewhere,
];

/**
 * The phrases of these ids, each once, in the order of the library.
 *
 * @example phrasesOf(['tt-8', 'pr-a', 'pr-a']); // pr-a, then tt-8
 *
 * @throws {AssessmentError} naming every id that is not in the library, with the nearest that is.
 */
export function phrasesOf(ids: readonly string[]): readonly Phrase[] {
  const findings = unknownPhrases(ids.map((phrase, i) => ({ phrase, path: `/${i}` })));
  if (findings.length > 0) throw new AssessmentError('E_REFERENCE', 'Some phrases are not in the library:', findings);
  return phrases.filter(({ id }) => ids.includes(id));
}

/** A finding for each reference that leads nowhere. */
export function unknownPhrases(references: readonly PhraseReference[]): readonly Finding[] {
  const known = phrases.map(({ id }) => id);
  return references.filter(({ phrase }) => !known.includes(phrase)).map(({ phrase, path }) => {
    const meant = nearest(phrase, known);
    const hint = meant === undefined ? 'its phrases are in library/phrases/' : `did you mean "${meant}"?`;
    return { code: 'E_REFERENCE', path, message: `no phrase is called "${phrase}"`, hint };
  });
}
