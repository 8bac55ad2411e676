import { Option, type Command } from 'commander';
import type { CohortOptions } from '../commands/cohort.ts';
import { wholeNumber } from '../option-values.ts';
import { separatorNames } from '../tables/separator-names.ts';
import type { Tools } from './tools.ts';

export function addCohort({ command, choice, encoding, context, t }: Tools): void {
  command('cohort', 'cohort', 'cli.help.cohort')
    .argument('[files...]', t('cli.help.cohort.files'))
    .addOption(new Option('--summary', t('cli.help.cohort.summary')).conflicts(['before', 'releases', 'by', 'explain', 'sql', 'format', 'floor']))
    .addOption(new Option('--merge', t('cli.help.cohort.merge')).conflicts('sql'))
    .addOption(new Option('--floor <number>', t('cli.help.cohort.floor')).argParser(wholeNumber))
    .addOption(new Option('--explain <competency>', t('cli.help.cohort.explain')).conflicts(['before', 'by', 'sql']))
    .addOption(new Option('--before <file>', t('cli.help.cohort.before')).conflicts(['by', 'sql']))
    .addOption(new Option('--releases <file>', t('cli.help.cohort.releases')).conflicts(['by', 'sql']))
    .addOption(choice('--by <part>', 'cli.help.cohort.by', ['council']).conflicts('sql'))
    .option('--sql', t('cli.help.cohort.sql'))
    .option('--framework <id[@version]>', t('cli.help.cohort.framework'))
    .option('--council <file>', t('cli.help.council'))
    .addOption(choice('--format <form>', 'cli.help.cohort.format', ['table', 'json', 'csv', 'md', 'html', 'docx', 'pdf']))
    .option('--out <file>', t('cli.help.report.out'))
    .option('--large-print', t('cli.help.report.largePrint'))
    .option('--skip', t('cli.help.skip'))
    .addOption(choice('--separator <name>', 'cli.help.separator', separatorNames))
    .option('--worksheet <name|number>', t('cli.help.worksheet'))
    .addOption(encoding())
    .action(async (files: string[], options: CohortOptions, self: Command) => {
      const { cohort } = await import('../commands/cohort.ts');
      await cohort(await context(self), files, options);
    });
}
