import { Option, type Command } from 'commander';
import type { ExplainOptions } from '../commands/explain.ts';
import type { Tools } from './tools.ts';

type Typed = Omit<ExplainOptions, 'sheet'> & { readonly sheet?: string; readonly cohort?: string };

export function addExplain({ command, choice, encoding, context, t }: Tools): void {
  command('explain', 'explain', 'cli.help.explain')
    .argument('<id>', t('cli.help.explain.id'))
    .addOption(new Option('--sheet <file>', t('cli.help.explain.sheet')).conflicts('cohort'))
    .addOption(new Option('--cohort <file>', t('cli.help.explain.cohort')).conflicts('respondent'))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .addOption(encoding())
    .action(async (id: string, { sheet, cohort: group, ...options }: Typed, self: Command) => {
      if (group !== undefined) {
        const { cohort } = await import('../commands/cohort.ts');
        await cohort(await context(self), [group], { explain: id, format: options.format === 'json' ? 'json' : 'table', encoding: options.encoding });
        return;
      }
      const { explainNumber, explainThing } = await import('../commands/explain.ts');
      if (sheet === undefined) await explainThing(await context(self), id, options.format);
      else await explainNumber(await context(self), id, { ...options, sheet });
    });
}
