import { frameworks } from '@guildhall/core/frameworks';
import type { Command } from 'commander';
import { bashCompletion } from '../completion/bash.ts';
import type { Context } from '../context.ts';

/** Writes the script that completes this very program. */
export async function completion({ out }: Pick<Context, 'out'>, program: Command): Promise<void> {
  await out.write(bashCompletion(program, [...new Set(frameworks.map(({ id }) => id))]));
}
