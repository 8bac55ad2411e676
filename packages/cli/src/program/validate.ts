import type { Command } from 'commander';
import type { ValidateOptions } from '../commands/validate.ts';
import { separatorNames } from '../tables/separator-names.ts';
import type { Tools } from './tools.ts';

export function addValidate({ command, choice, encoding, context, t }: Tools): void {
  command('validate', 'validate', 'cli.help.validate')
    .argument('<file>', t('cli.help.validate.file'))
    .addOption(choice('--format <form>', 'cli.help.validate.format', ['text', 'json'], 'text'))
    .option('--skip', t('cli.help.skip'))
    .addOption(choice('--separator <name>', 'cli.help.separator', separatorNames))
    .option('--worksheet <name|number>', t('cli.help.worksheet'))
    .addOption(encoding())
    .action(async (file: string, options: ValidateOptions, self: Command) => {
      const { validate } = await import('../commands/validate.ts');
      await validate(await context(self), file, options);
    });
}
