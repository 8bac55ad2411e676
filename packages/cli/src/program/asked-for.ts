import { commands } from './commands.ts';
import type { CommandName } from './tools.ts';

/** What has to be loaded for what was typed. */
export interface AskedFor {
  /** The one command that was named; `undefined` where there is none of that name, and all of them are wanted to say so. */
  readonly command: CommandName | undefined;
  /** Whether a text of the help may be shown. */
  readonly help: boolean;
}

/** Options that stand before a command and take a value. */
const valued: ReadonlySet<string> = new Set(['--lang', '--now', '--config', '--framework-file']);

/**
 * Looks at what was typed, before anything is parsed, only to load no more than it takes. Whatever is doubtful loads everything.
 *
 * @example askedFor(['--lang', 'cy', 'score', 'sheets.jsonl']); // { command: 'score', help: false }
 */
export function askedFor(args: readonly string[]): AskedFor {
  const [first] = wordsOf(args);
  return first !== undefined && isCommand(first) ? { command: first, help: args.includes('--help') || args.includes('-h') } : { command: undefined, help: true };
}

/**
 * The command that was asked for, or whose help was, where there is none of that name.
 *
 * @example unknownCommand(['help', 'scroe']); // 'scroe'
 */
export function unknownCommand(args: readonly string[]): string | undefined {
  const [first, second] = wordsOf(args.filter((arg) => arg !== '--help' && arg !== '-h'));
  const asked = first === 'help' ? second : first;
  return asked === undefined || asked === '' || asked === 'help' || asked.startsWith('-') || isCommand(asked) ? undefined : asked;
}

/** Everything from the command on; nothing where what stands before it is not known. */
function wordsOf(args: readonly string[]): readonly string[] {
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (valued.has(arg)) at += 1;
    else if (arg === '--no-config') continue;
    else if (!arg.startsWith('-')) return args.slice(at);
    else if (![...valued].some((option) => arg.startsWith(`${option}=`))) return [];
  }
  return [];
}

function isCommand(arg: string): arg is CommandName {
  return Object.hasOwn(commands, arg);
}
