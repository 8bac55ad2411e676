import type { Finding } from '@guildhall/core';
import type { Paint } from './paint.ts';
import { plainest } from './plain.ts';

/** Longer pointers are shown by their beginning: a key can be as long as somebody likes. */
const longest = 200;

/**
 * A finding as text: `E_CODE  file:line:column  /json/pointer  what is wrong; what is allowed`, and the hint on a line of its own.
 *
 * A finding that is about no document has no pointer.
 */
export function findingLine({ code, path, message, hint, line, column }: Finding, file: string | undefined, paint: Paint): string {
  const place = file === undefined ? [] : [[plainest(file), line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')];
  const pointer = file === undefined || (path === '' && line === undefined) ? [] : [shortened(plainest(path === '' ? '/' : path))];
  const first = [paint.alarm(code), ...place, ...pointer, plainest(message)].join('  ');
  return hint === undefined ? `${first}\n` : `${first}\n    ${paint.quiet(`hint: ${plainest(hint)}`)}\n`;
}

/** The same as one line of JSON. */
export function findingJson(finding: Finding, file: string | undefined): string {
  const { code, path, message, hint, line, column } = finding;
  return `${JSON.stringify({ code, file, line, column, path, message: plainest(message), hint: hint === undefined ? undefined : plainest(hint) })}\n`;
}

function shortened(pointer: string): string {
  return pointer.length > longest ? `${pointer.slice(0, longest)}…` : pointer;
}
