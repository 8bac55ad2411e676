import type { Command } from 'commander';
import type { PlanOptions } from '../commands/plan.ts';
import { separatorNames } from '../tables/separator-names.ts';
import type { Tools } from './tools.ts';

export function addPlan({ command, choice, encoding, context, t }: Tools): void {
  command('plan', 'plan', 'cli.help.plan')
    .argument('<file>', t('cli.help.report.file'))
    .addOption(choice('--format <form>', 'cli.help.plan.format', ['table', 'md', 'json', 'csv', 'ics', 'docx']))
    .option('--out <file>', t('cli.help.report.out'))
    .option('--bare', t('cli.help.plan.bare'))
    .option('--large-print', t('cli.help.plan.largePrint'))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .option('--council <file>', t('cli.help.council'))
    .addOption(choice('--separator <name>', 'cli.help.separator', separatorNames))
    .option('--worksheet <name|number>', t('cli.help.worksheet'))
    .addOption(encoding())
    .action(async (file: string, options: PlanOptions, self: Command) => {
      const { plan } = await import('../commands/plan.ts');
      await plan(await context(self), file, options);
    });
}
