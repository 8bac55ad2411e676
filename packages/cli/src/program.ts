import { Command, CommanderError, Option } from 'commander';
import { nearest } from '@guildhall/core/json';
import type { Language, MessageKey } from '@guildhall/core/messages';
import manifest from '../package.json' with { type: 'json' };
import type { FoundConfig } from './config/config.ts';
import { configFor } from './config/config-for.ts';
import { bareContextFor, withWords, type Context, type ContextOptions } from './context.ts';
import { examples } from './examples.ts';
import { ended, type Exit } from './exit.ts';
import { encodings } from './files/decode.ts';
import { isoDate, several } from './option-values.ts';
import { askedFor, unknownCommand, type AskedFor } from './program/asked-for.ts';
import { commands } from './program/commands.ts';
import type { CommandName, Tools } from './program/tools.ts';
import { wrap } from './render/wrap.ts';

type Parts = Pick<Context, 'host' | 'out' | 'findings' | 'paint'>;

/** Finds the command, does what it says, and returns what it all comes to. */
export async function runProgram(args: readonly string[], parts: Parts): Promise<Exit> {
  let [said, mistake] = ['', ''];
  const stranger = unknownCommand(args);
  if (stranger !== undefined) throw unknown(stranger);
  const asked = askedFor(args);
  const config = await configFor(args, parts, asked.help);
  const program = await programFor(parts, asked, languageIn(args) ?? config?.config.lang ?? 'en', config, { writeOut: (text) => { said += text; }, writeErr: (text) => { mistake += text; } });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // No command at all: help is what they need, and still they gave none.
    if (error.code === 'commander.help' && error.exitCode !== 0) {
      parts.host.stderr.write(mistake || said);
      return 2;
    }
    if (error.exitCode !== 0) throw usage(error.message, args);
  }
  await parts.out.write(said);
  return parts.findings.exit;
}

/** Said whether or not help was asked for: of a command that does not exist there is none. */
function unknown(name: string): Error {
  const meant = nearest(name, [...Object.keys(commands), 'help']);
  return ended('E_USAGE', `there is no command '${name.length > 40 ? `${name.slice(0, 40)}…` : name}'`, { hint: meant === undefined ? 'see guildhall --help' : `did you mean "${meant}"? See guildhall --help` });
}

function usage(message: string, args: readonly string[]): Error {
  const command = args.find((arg) => Object.hasOwn(examples, arg));
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n');
  // What was probably meant stands on a line of its own.
  const meant = /^\(Did you mean (?:one of )?(.+)\?\)$/.exec(rest.join(' '))?.[1];
  const where = `guildhall ${command === undefined ? '' : `${command} `}--help`;
  return ended('E_USAGE', first, { hint: meant === undefined ? `see ${where}` : `did you mean ${meant.replace(/, (?=[^,]+$)/, ' or ')}? See ${where}` });
}

/** Help has a language too, before anything is parsed. */
function languageIn(args: readonly string[]): Language | undefined {
  const at = args.indexOf('--lang');
  if (args.includes('--lang=cy') || (at >= 0 && args[at + 1] === 'cy')) return 'cy';
  return at >= 0 || args.includes('--lang=en') ? 'en' : undefined;
}

export interface Written { readonly writeOut: (text: string) => void; readonly writeErr: (text: string) => void }

/** The program with the one command that was asked for, or with all of them. */
export async function programFor(parts: Parts, { command: named, help }: AskedFor, language: Language, config: FoundConfig | undefined, written: Written): Promise<Command> {
  const t = help ? await textsIn(language) : (): string => '';
  const program = new Command('guildhall');
  program
    .description(t('cli.help.program'))
    .version(manifest.version, '-V, --version', t('cli.help.version'))
    .helpOption('-h, --help', t('cli.help.help'))
    .helpCommand('help [command]', t('cli.help.helpCommand'))
    .addOption(new Option('--lang <language>', t('cli.help.lang')).choices(['en', 'cy', 'both']).default('en'))
    .addOption(new Option('--now <date>', t('cli.help.now')).argParser(isoDate))
    .addOption(new Option('--framework-file <file>', t('cli.help.frameworkFile')).argParser(several))
    .option('--config <file>', t('cli.help.config.file')).option('--no-config', t('cli.help.noConfig'))
    .hook('preAction', async (_, command) => { if (config !== undefined) (await import('./config/apply-config.ts')).applyConfig(command, config); })
    .configureHelp({ showGlobalOptions: true, visibleGlobalOptions: globalOptions, styleTitle: (title) => (title === 'Global Options:' ? t('cli.help.everywhere') : title) })
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ ...written, getOutHelpWidth: () => parts.host.columns, getErrHelpWidth: () => parts.host.columns, getOutHasColors: () => false, getErrHasColors: () => false })
    .addHelpText('after', () => `\n${t('cli.help.examples')}\n${Object.values(examples).map(([first]) => `  $ ${first ?? ''}`).join('\n')}\n\n${wrap(t('cli.help.exits'), Math.min(parts.host.columns, 100))}\n`);
  const whole = (): Promise<Command> => programFor(parts, { command: undefined, help: true }, language, config, written);
  const tools = toolsFor(parts, program, t, { whole, config });
  if (named !== undefined) (await commands[named]())(tools);
  else for (const load of Object.values(commands)) (await load())(tools);
  return program;
}

/** What every command takes; the version is said by none but the program. */
function globalOptions(command: Command): Option[] {
  return ancestorsOf(command).flatMap(({ options, parent }) => options.filter(({ hidden, long }) => !hidden && (parent !== null || long !== '--version')));
}

function ancestorsOf({ parent }: Command): readonly Command[] {
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

/** Commands that write documents. */
const inBoth: ReadonlySet<string> = new Set(['report', 'plan', 'cohort'] satisfies CommandName[]);

function toolsFor(parts: Parts, program: Command, t: Tools['t'], rest: Pick<Tools, 'whole' | 'config'>): Tools {
  const choice: Tools['choice'] = (flags, about, choices, value) => {
    const option = new Option(flags, t(about)).choices(choices);
    return value === undefined ? option : option.default(value);
  };
  const bareContext: Tools['bareContext'] = async (command) => {
    const options = command.optsWithGlobals<ContextOptions>();
    if (options.lang === 'both' && !inBoth.has(command.name())) throw ended('E_USAGE', 'only report, plan and cohort are written in both languages', { hint: '--lang en or --lang cy' });
    const { frameworkFile: files = [] } = options;
    if (files.length === 0) return bareContextFor(parts, options, { brought: [], again: '' });
    const [{ ownFrameworks }, { shellWord }, { plain }] = await Promise.all([import('./frameworks/own-frameworks.ts'), import('./render/shell-word.ts'), import('./render/plain.ts')]);
    // Settings are read again by themselves.
    const again = program.getOptionValueSource('frameworkFile') === 'cli' ? files.map((file) => ` --framework-file ${shellWord(plain(file))}`).join('') : '';
    return bareContextFor(parts, options, { brought: await ownFrameworks(parts, files), again });
  };
  return {
    t, choice, bareContext, ...rest,
    command: (name, usageOf, description) => program
      .command(usageOf).description(t(description)).helpOption('-h, --help', t('cli.help.help'))
      .addHelpText('after', `\n${t('cli.help.examples')}\n${examples[name].map((line) => `  $ ${line}`).join('\n')}\n`),
    encoding: () => choice('--encoding <name>', 'cli.help.encoding', encodings, 'utf-8'),
    context: async (command) => withWords(await bareContext(command)),
  };
}

async function textsIn(language: Language): Promise<(key: MessageKey) => string> {
  const { format } = await import('./words.ts');
  return (key) => format(language, key);
}
