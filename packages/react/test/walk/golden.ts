import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

/**
 * Compares what was heard of a screen with what was agreed on. `UPDATE_GOLDEN=1` writes it anew; then read the difference as a conversation.
 *
 * @returns the first line that is otherwise, or nothing.
 */
export function otherThanAgreed(folder: string, name: string, heard: string): readonly string[] {
  const file = join(folder, `${name}.txt`);
  if (env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, heard);
    return [];
  }
  if (!existsSync(file)) return [`${name}: nothing is agreed on yet; run with UPDATE_GOLDEN=1`];
  const agreed = readFileSync(file, 'utf8').split('\n');
  const now = heard.split('\n');
  const place = now.findIndex((line, i) => line !== agreed[i]);
  if (place === -1 && now.length === agreed.length) return [];
  return [`${name}, line ${place + 1}: heard "${now[place]?.trim()}", agreed "${agreed[place]?.trim()}"`];
}
