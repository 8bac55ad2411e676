import { Option, type Command } from 'commander';
import type { GateCommandOptions } from '../commands/gate.ts';
import { day } from '../option-values.ts';
import { separatorNames } from '../tables/separator-names.ts';
import type { Tools } from './tools.ts';

export function addGate({ command, choice, encoding, context, t }: Tools): void {
  command('gate', 'gate', 'cli.help.gate')
    .argument('<file>', t('cli.help.gate.file'))
    .addOption(new Option('--on <date>', t('cli.help.gate.on')).argParser(day))
    .addOption(choice('--allow <status>', 'cli.help.gate.allow', ['with-support']))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .option('--council <file>', t('cli.help.score.council'))
    .addOption(choice('--flags <use>', 'cli.help.flags', ['list', 'gate']).conflicts('council'))
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .addOption(choice('--separator <name>', 'cli.help.separator', separatorNames))
    .option('--worksheet <name|number>', t('cli.help.worksheet'))
    .addOption(encoding())
    .action(async (file: string, options: GateCommandOptions, self: Command) => {
      const { gate } = await import('../commands/gate.ts');
      await gate(await context(self), file, options);
    });
}
