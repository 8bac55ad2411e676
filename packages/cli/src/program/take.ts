import { Option, type Command } from 'commander';
import type { TakeOptions } from '../commands/take.ts';
import { wholeNumber } from '../option-values.ts';
import type { Tools } from './tools.ts';

export function addTake({ command, choice, context, t }: Tools): void {
  command('take', 'take', 'cli.help.take')
    .argument('<id[@version]>', t('cli.help.id')).argument('[file]', t('cli.help.take.file'))
    .addOption(choice('--as <role>', 'cli.help.as', ['assessor', 'manager']))
    .option('--id <id>', t('cli.help.as.id'))
    .option('--council <file>', t('cli.help.council'))
    .option('--plain', t('cli.help.plain'))
    .addOption(new Option('--wait <seconds>', t('cli.help.wait')).argParser(wholeNumber))
    .addOption(new Option('--seed <number>', t('cli.help.seed')).argParser(wholeNumber))
    .action(async (id: string, file: string | undefined, options: TakeOptions, self: Command) => {
      const { take } = await import('../commands/take.ts');
      await take(await context(self), id, file, options);
    });
}
