import { FrameworkError } from '../errors/errors.ts';
import { isPlainObject } from '../json/plain.ts';
import type { Framework } from './framework.ts';
import { checkFramework } from './check-framework.ts';

/**
 * Checks a framework definition and returns it ready to be assessed against.
 *
 * @example
 * const framework = defineFramework({ id: 'chairing', version: '1.0.0', … });
 *
 * @throws {FrameworkError} listing every problem found, not only the first.
 */
export function defineFramework(definition: Framework): Framework {
  const findings = checkFramework(definition);
  if (findings.length > 0) throw new FrameworkError(idOf(definition), findings);
  return definition;
}

/** From JavaScript it may be anything, and its id too. */
function idOf(definition: unknown): string {
  return isPlainObject(definition) && typeof definition['id'] === 'string' ? definition['id'] : 'unnamed';
}
