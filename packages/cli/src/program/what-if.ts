import type { Command } from 'commander';
import type { WhatIfOptions } from '../commands/what-if.ts';
import type { Tools } from './tools.ts';

export function addWhatIf({ command, choice, encoding, context, t }: Tools): void {
  command('what-if', 'what-if', 'cli.help.whatIf')
    .argument('<file>', t('cli.help.whatIf.sheet')).argument('<competency>', t('cli.help.whatIf.competency'))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .addOption(choice('--flags <use>', 'cli.help.flags', ['list', 'gate']).conflicts('council'))
    .option('--council <file>', t('cli.help.score.council'))
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .addOption(encoding())
    .action(async (file: string, competency: string, options: WhatIfOptions, self: Command) => {
      const { whatIf } = await import('../commands/what-if.ts');
      await whatIf(await context(self), file, competency, options);
    });
}
