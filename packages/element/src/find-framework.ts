import { checkFramework, type Framework } from '@guildhall/core';
import { jsonFrom, readText } from './same-origin.ts';
import { Trouble, troubleOf } from './trouble.ts';

/** How a page may name the question set it wants. */
export interface FrameworkWish {
  /** The property or the attribute: a framework, its JSON, or the id of one that is in the script. */
  readonly framework: unknown;
  /** The attribute `framework-url`. */
  readonly url: string | null;
}

/**
 * Finds the question set that a page asks for. What came with the script was checked when it was built; all else is checked here.
 *
 * @throws {Trouble} saying what was asked for, and what would be right.
 */
export async function findFramework({ framework, url }: FrameworkWish, offered: readonly Framework[], signal: AbortSignal): Promise<Framework> {
  if (typeof framework === 'object' && framework !== null) return offered.find((each) => each === framework) ?? checked('The property framework', framework);
  const text = typeof framework === 'string' ? framework.trim() : '';
  if (text === '[object Object]') throw new Trouble('The attribute framework holds "[object Object]": an object was given as an attribute. Set the property framework, or write JSON.');
  if (text.startsWith('{')) return checked('The attribute framework', readText('The attribute framework', text));
  if (url !== null && url !== '') return checked(`framework-url="${url}"`, await jsonFrom('framework-url', url, signal));
  const names = offered.map(({ id }) => id).join(', ');
  if (text === '') throw new Trouble(`No question set was named. Write framework="…": this script has ${names}.`);
  const found = [...offered].reverse().find((each) => each.id === text);
  if (found === undefined) {
    throw new Trouble(`framework="${text}" is not in this script: it has ${names}.`, 'Load the script that has it, or give your own by framework-url="…" or the property framework.');
  }
  return found;
}

function checked(said: string, definition: unknown): Framework {
  const findings = checkFramework(definition);
  if (findings.length > 0) throw troubleOf(`${said} is not a question set that can be used.`, findings);
  return definition as Framework;
}
