import type { Command } from 'commander';
import type { AgreementOptions } from '../commands/agreement.ts';
import type { Tools } from './tools.ts';

export function addAgreement({ command, choice, encoding, context, t }: Tools): void {
  command('agreement', 'agreement', 'cli.help.agreement')
    .argument('<files...>', t('cli.help.agreement.files'))
    .option('--before <files...>', t('cli.help.agreement.before'))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .addOption(encoding())
    .action(async (files: string[], options: AgreementOptions, self: Command) => {
      const { agreement } = await import('../commands/agreement.ts');
      await agreement(await context(self), files, options);
    });
}
