import { Option, type Command } from 'commander';
import type { ChangeOptions } from '../commands/change.ts';
import { decimal, several } from '../option-values.ts';
import type { Tools } from './tools.ts';

export function addChange({ command, choice, encoding, context, t }: Tools): void {
  command('change', 'change', 'cli.help.change')
    .argument('<before>', t('cli.help.change.before')).argument('<after>', t('cli.help.change.after'))
    .option('--then <file>', t('cli.help.change.then'))
    .addOption(new Option('--sd <levels>', t('cli.help.change.sd')).argParser(decimal).conflicts('norms'))
    .addOption(new Option('--reliability <number>', t('cli.help.change.reliability')).argParser(decimal).conflicts('norms'))
    .option('--norms <file>', t('cli.help.change.norms'))
    .addOption(new Option('--migration <file>', t('cli.help.change.migration')).argParser(several))
    .addOption(choice('--format <form>', 'cli.help.change.format', ['table', 'json', 'jsonl', 'md'], 'table'))
    .addOption(encoding())
    .action(async (before: string, after: string, options: ChangeOptions, self: Command) => {
      const { change } = await import('../commands/change.ts');
      await change(await context(self), before, after, options);
    });
}
