import { Option, type Command } from 'commander';
import type { ReadinessOptions } from '../commands/readiness.ts';
import { day, wholeNumber } from '../option-values.ts';
import { separatorNames } from '../tables/separator-names.ts';
import type { Tools } from './tools.ts';

export function addReadiness({ command, choice, encoding, context, t }: Tools): void {
  command('readiness', 'readiness', 'cli.help.readiness')
    .argument('<files...>', t('cli.help.readiness.files'))
    .addOption(new Option('--on <date>', t('cli.help.gate.on')).argParser(day))
    .addOption(new Option('--within <days>', t('cli.help.readiness.within')).argParser(wholeNumber).default(30))
    .addOption(choice('--format <form>', 'cli.help.plan.format', ['table', 'json', 'csv', 'md']))
    .option('--out <file>', t('cli.help.report.out'))
    .option('--skip', t('cli.help.skip'))
    .addOption(choice('--separator <name>', 'cli.help.separator', separatorNames))
    .option('--worksheet <name|number>', t('cli.help.worksheet'))
    .addOption(encoding())
    .action(async (files: string[], options: ReadinessOptions, self: Command) => {
      const { readiness } = await import('../commands/readiness.ts');
      await readiness(await context(self), files, options);
    });
}
