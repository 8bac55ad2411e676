import type { Command } from 'commander';
import type { ReportOptions } from '../commands/report.ts';
import { separatorNames } from '../tables/separator-names.ts';
import type { Tools } from './tools.ts';

export function addReport({ command, choice, encoding, context, t }: Tools): void {
  command('report', 'report', 'cli.help.report')
    .argument('<file>', t('cli.help.report.file'))
    .addOption(choice('--format <form>', 'cli.help.report.format', ['md', 'json', 'html', 'docx', 'pdf']))
    .option('--out <file>', t('cli.help.report.out'))
    .option('--large-print', t('cli.help.report.largePrint'))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .option('--include-integrity', t('cli.help.includeIntegrity'))
    .option('--council <file>', t('cli.help.council'))
    .addOption(choice('--separator <name>', 'cli.help.separator', separatorNames))
    .option('--worksheet <name|number>', t('cli.help.worksheet'))
    .addOption(encoding())
    .action(async (file: string, options: ReportOptions, self: Command) => {
      const { report } = await import('../commands/report.ts');
      await report(await context(self), file, options);
    });
}
