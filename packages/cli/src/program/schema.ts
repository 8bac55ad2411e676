import type { Command } from 'commander';
import type { SchemaOptions } from '../commands/schema.ts';
import type { Tools } from './tools.ts';

export function addSchema({ command, choice, context, whole, t }: Tools): void {
  command('schema', 'schema', 'cli.help.schema')
    .argument('[format]', t('cli.help.schema.name'))
    .addOption(choice('--sql <dialect>', 'cli.help.schema.sql', ['postgres', 'duckdb']))
    .action(async (name: string | undefined, options: SchemaOptions, self: Command) => {
      const { schema } = await import('../commands/schema.ts');
      await schema(await context(self), name, options, whole);
    });
}
