import type { Finding } from '../errors/finding.ts';
import { atMost } from '../json/at-most.ts';
import { allFindingsOf } from '../json/findings-of.ts';
import { plainDataFindings } from '../json/plain-data.ts';
import { crossReferenceFindings } from './cross-references.ts';
import { fieldNames } from './field-names.ts';
import type { Framework } from './framework.ts';
import { frameworkSchema } from './schema.ts';

/**
 * Everything that is wrong with a definition, shape first; references are followed once the shape is right.
 *
 * It is to be plain data, as JSON holds it: a framework is stored, hashed and sent.
 *
 * @example checkFramework({ ...councillorRoles, version: '1' }); // [{ code: 'E_FORMAT', path: '/version', message: 'use a semantic version, …' }]
 */
export function checkFramework(definition: unknown): readonly Finding[] {
  const unplain = plainDataFindings(definition);
  // Nothing else can be asked of what is no data at all, or goes on for ever.
  if (unplain.some(({ code, path }) => code === 'E_DEPTH' || path === '')) return unplain;
  const parsed = frameworkSchema.safeParse(definition);
  const told = new Set(unplain.map(({ path }) => path));
  const shape = parsed.success ? [] : allFindingsOf(parsed.error.issues, definition, fieldNames(frameworkSchema)).filter(({ path }) => !told.has(path));
  if (unplain.length > 0 || !parsed.success) return atMost([...unplain, ...shape]);
  return atMost(crossReferenceFindings(parsed.data));
}

/** Whether a definition is a framework that can be used. */
export function isFramework(definition: unknown): definition is Framework {
  return checkFramework(definition).length === 0;
}
