import type { Command } from 'commander';
import type { SqlOptions } from '../commands/sql.ts';
import type { Tools } from './tools.ts';

export function addSql({ command, choice, bareContext, t }: Tools): void {
  command('sql', 'sql', 'cli.help.sql')
    .argument('<id[@version]>', t('cli.help.id'))
    .addOption(choice('--dialect <dialect>', 'cli.help.sql.dialect', ['postgres', 'duckdb']).makeOptionMandatory())
    .addOption(choice('--flags <use>', 'cli.help.sql.flags', ['list', 'gate'], 'list'))
    .action(async (name: string, options: SqlOptions, self: Command) => {
      const { sql } = await import('../commands/sql.ts');
      await sql(await bareContext(self), name, options);
    });
}
