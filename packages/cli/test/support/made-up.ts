import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, run } from './run.ts';

/** A file of text that is gone when the test is over. */
export function inFile(name: string, content: string): string {
  const file = join(folder(), name);
  writeFileSync(file, content);
  return file;
}

/** The lines that `guildhall simulate` writes. */
export async function madeUp(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run(['simulate', ...args]);
  return stdout.trim().split('\n');
}

export const linesOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
