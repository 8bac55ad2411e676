import { Option, type Command } from 'commander';
import type { ReplayOptions } from '../commands/replay.ts';
import { wholeNumber } from '../option-values.ts';
import type { Tools } from './tools.ts';

export function addReplay({ command, choice, context, t }: Tools): void {
  command('replay', 'replay', 'cli.help.replay')
    .argument('<file>', t('cli.help.replay.file'))
    .addOption(new Option('--check', t('cli.help.replay.check')).conflicts(['to', 'format']))
    .addOption(new Option('--to <number>', t('cli.help.replay.to')).argParser(wholeNumber))
    .addOption(choice('--format <form>', 'cli.help.replay.format', ['text', 'json'], 'text'))
    .action(async (file: string, options: ReplayOptions, self: Command) => {
      const { replay } = await import('../commands/replay.ts');
      await replay(await context(self), file, options);
    });
}
