import { Ended } from '../exit.ts';
import type { Context } from '../context.ts';
import type { FoundConfig } from './config.ts';
import { findConfig } from './find-config.ts';

/**
 * The configuration that holds for what was typed. Looked for before anything is parsed: help has a language too.
 *
 * @param isHelp help is shown even where the file is wrong.
 * @throws {Ended} with everything that is wrong with the file.
 */
export async function configFor(args: readonly string[], { host, findings }: Pick<Context, 'host' | 'findings'>, isHelp: boolean): Promise<FoundConfig | undefined> {
  if (args.includes('--no-config')) return undefined;
  const named = namedIn(args);
  const found = named === undefined ? findConfig(process.cwd()) : { file: named, isForeign: false };
  if (found === undefined) return undefined;
  if (found.isForeign) {
    await findings.tell([{ code: 'W_CONFIG_OWNER', path: '', message: 'these settings were passed over: the file belongs to somebody else', hint: 'if you trust it, name it with --config; --no-config says nothing of it' }], found.file);
    return undefined;
  }
  const { readConfig } = await import('./read-config.ts');
  try {
    return await readConfig(host, found.file);
  } catch (error) {
    if (isHelp && error instanceof Ended) return undefined;
    throw error;
  }
}

function namedIn(args: readonly string[]): string | undefined {
  const at = args.indexOf('--config');
  if (at >= 0) return args[at + 1];
  return args.find((arg) => arg.startsWith('--config='))?.slice('--config='.length);
}
