import type { Command } from 'commander';
import { bashCompletion } from '../completion/bash.ts';
import type { Context } from '../context.ts';
import { knownFrameworks } from '../frameworks/known-frameworks.ts';

/** Writes the script that completes this very program. */
export async function completion({ out, brought }: Pick<Context, 'out' | 'brought'>, program: Command): Promise<void> {
  await out.write(bashCompletion(program, [...new Set(knownFrameworks({ brought }).map(({ id }) => id))]));
}
