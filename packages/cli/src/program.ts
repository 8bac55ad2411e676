import { Command, CommanderError, Option } from 'commander';
import { format, type Language, type MessageKey } from '@guildhall/core/messages';
import manifest from '../package.json' with { type: 'json' };
import { cohort } from './commands/cohort.ts';
import { explainNumber, explainThing, type ExplainOptions } from './commands/explain.ts';
import { flow } from './commands/flow.ts';
import { listFrameworks, showFramework, type FrameworksFormat } from './commands/frameworks.ts';
import { report, type ReportOptions } from './commands/report.ts';
import { score, type ScoreOptions } from './commands/score.ts';
import { take, type TakeOptions } from './commands/take.ts';
import { validate, type ValidateOptions } from './commands/validate.ts';
import { contextFor, type Context, type ContextOptions } from './context.ts';
import { examples } from './examples.ts';
import { ended, type Exit } from './exit.ts';
import { encodings } from './files/decode.ts';
import { isoDate, wholeNumber } from './option-values.ts';
import { addGroupCommands } from './program-groups.ts';
import { wrap } from './render/wrap.ts';

type Parts = Pick<Context, 'host' | 'out' | 'findings' | 'paint'>;

/** Finds the command, does what it says, and returns what it all comes to. */
export async function runProgram(args: readonly string[], parts: Parts): Promise<Exit> {
  let [said, mistake] = ['', ''];
  const program = programFor(parts, languageIn(args), { writeOut: (text) => { said += text; }, writeErr: (text) => { mistake += text; } });
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

function usage(message: string, args: readonly string[]): Error {
  const command = args.find((arg) => Object.hasOwn(examples, arg));
  const [first = ''] = message.replace(/^error: /, '').split('\n');
  return ended('E_USAGE', first, { hint: `see guildhall ${command === undefined ? '' : `${command} `}--help` });
}

/** Help has a language too, before anything is parsed. */
function languageIn(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'cy' && at >= 0 || args.includes('--lang=cy') ? 'cy' : 'en';
}

interface Written { readonly writeOut: (text: string) => void; readonly writeErr: (text: string) => void }

function programFor(parts: Parts, language: Language, written: Written): Command {
  const t = (key: MessageKey): string => format(language, key);
  const program = new Command('guildhall');
  const context = (command: Command): Context => contextFor(parts, command.optsWithGlobals<ContextOptions>());
  program
    .description(t('cli.help.program'))
    .version(manifest.version, '-V, --version', t('cli.help.version'))
    .helpOption('-h, --help', t('cli.help.help'))
    .helpCommand('help [command]', t('cli.help.helpCommand'))
    .addOption(new Option('--lang <language>', t('cli.help.lang')).choices(['en', 'cy']).default('en'))
    .addOption(new Option('--now <date>', t('cli.help.now')).argParser(isoDate))
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ ...written, getOutHelpWidth: () => parts.host.columns, getErrHelpWidth: () => parts.host.columns, getOutHasColors: () => false, getErrHasColors: () => false })
    .addHelpText('after', () => `\n${t('cli.help.examples')}\n${Object.values(examples).map(([first]) => `  $ ${first ?? ''}`).join('\n')}\n\n${wrap(t('cli.help.exits'), Math.min(parts.host.columns, 100))}\n`);
  const command = (name: keyof typeof examples, usageOf: string, description: MessageKey): Command => program
    .command(usageOf).description(t(description)).helpOption('-h, --help', t('cli.help.help'))
    .addHelpText('after', `\n${t('cli.help.examples')}\n${examples[name].map((line) => `  $ ${line}`).join('\n')}\n`);
  const choice = (flags: string, about: MessageKey, choices: readonly string[], value?: string): Option => {
    const option = new Option(flags, t(about)).choices(choices);
    return value === undefined ? option : option.default(value);
  };
  const encoding = (): Option => choice('--encoding <name>', 'cli.help.encoding', encodings, 'utf-8');

  const frameworks = command('frameworks', 'frameworks', 'cli.help.frameworks')
    .addOption(choice('--format <form>', 'cli.help.format', ['table', 'json', 'md'], 'table'))
    .action(async (_options, self: Command) => { await listFrameworks(context(self), self.opts<{ format: FrameworksFormat }>().format); });
  frameworks.command('show').argument('<id[@version]>', t('cli.help.id')).description(t('cli.help.show')).helpOption('-h, --help', t('cli.help.help'))
    .action(async (id: string, _options, self: Command) => { await showFramework(context(self), id, self.optsWithGlobals<{ format: FrameworksFormat }>().format); });

  command('take', 'take', 'cli.help.take')
    .argument('<id[@version]>', t('cli.help.id')).argument('[file]', t('cli.help.take.file'))
    .addOption(choice('--as <role>', 'cli.help.as', ['assessor', 'manager']))
    .option('--id <id>', t('cli.help.as.id'))
    .option('--council <file>', t('cli.help.council'))
    .addOption(new Option('--wait <seconds>', t('cli.help.wait')).argParser(wholeNumber))
    .addOption(new Option('--seed <number>').argParser(wholeNumber).hideHelp())
    .action(async (id: string, file: string | undefined, options: TakeOptions, self: Command) => { await take(context(self), id, file, options); });

  command('score', 'score', 'cli.help.score')
    .argument('[files...]', t('cli.help.score.files'))
    .option('--include-integrity', t('cli.help.includeIntegrity'))
    .addOption(choice('--flags <use>', 'cli.help.flags', ['list', 'gate']).conflicts('council'))
    .option('--council <file>', t('cli.help.score.council'))
    .addOption(choice('--format <form>', 'cli.help.score.format', ['jsonl', 'json'], 'jsonl'))
    .option('--strict', t('cli.help.strict'))
    .option('--skip', t('cli.help.skip'))
    .addOption(encoding())
    .action(async (files: string[], options: ScoreOptions, self: Command) => { await score(context(self), files, options); });

  command('explain', 'explain', 'cli.help.explain')
    .argument('<id>', t('cli.help.explain.id'))
    .addOption(new Option('--sheet <file>', t('cli.help.explain.sheet')).conflicts('cohort'))
    .addOption(new Option('--cohort <file>', t('cli.help.explain.cohort')).conflicts('respondent'))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .addOption(encoding())
    .action(async (id: string, { sheet, cohort: group, ...options }: Omit<ExplainOptions, 'sheet'> & { readonly sheet?: string; readonly cohort?: string }, self: Command) => {
      if (group !== undefined) await cohort(context(self), [group], { explain: id, format: options.format === 'json' ? 'json' : 'table', encoding: options.encoding });
      else if (sheet === undefined) await explainThing(context(self), id, options.format);
      else await explainNumber(context(self), id, { ...options, sheet });
    });

  command('report', 'report', 'cli.help.report')
    .argument('<file>', t('cli.help.report.file'))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .option('--include-integrity', t('cli.help.includeIntegrity'))
    .option('--council <file>', t('cli.help.score.council'))
    .addOption(choice('--format <form>', 'cli.help.format', ['md', 'json'], 'md'))
    .addOption(encoding())
    .action(async (file: string, options: ReportOptions, self: Command) => { await report(context(self), file, options); });

  command('flow', 'flow', 'cli.help.flow')
    .argument('<id[@version]>', t('cli.help.id'))
    .addOption(choice('--format <form>', 'cli.help.format', ['outline', 'json'], 'outline'))
    .action(async (id: string, options: { format: 'outline' | 'json' }, self: Command) => { await flow(context(self), id, options.format); });

  command('validate', 'validate', 'cli.help.validate')
    .argument('<file>', t('cli.help.validate.file'))
    .addOption(choice('--format <form>', 'cli.help.validate.format', ['text', 'json'], 'text'))
    .option('--skip', t('cli.help.skip'))
    .addOption(encoding())
    .action(async (file: string, options: ValidateOptions, self: Command) => { await validate(context(self), file, options); });

  addGroupCommands({ command, choice, encoding, context, t });
  return program;
}
