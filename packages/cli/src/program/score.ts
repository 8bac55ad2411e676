import { Option, type Command } from 'commander';
import { scoreFormats, type ScoreOptions } from '../commands/score/options.ts';
import { separatorNames } from '../tables/separator-names.ts';
import type { Tools } from './tools.ts';

export function addScore({ command, choice, encoding, bareContext, t }: Tools): void {
  command('score', 'score', 'cli.help.score')
    .argument('[files...]', t('cli.help.score.files'))
    .addOption(choice('--format <form>', 'cli.help.score.format', scoreFormats))
    .addOption(choice('--shape <rows>', 'cli.help.score.shape', ['wide', 'long']))
    .option('--out <file>', t('cli.help.score.out'))
    .addOption(choice('--respondent <as>', 'cli.help.score.respondent', ['keep', 'hash', 'drop'], 'keep'))
    .option('--salt <file>', t('cli.help.score.salt'))
    .addOption(new Option('--framework <pin>', t('cli.help.score.framework')).argParser((pin: string, before: readonly string[] | undefined) => [...before ?? [], pin]))
    .option('--strict', t('cli.help.score.strict'))
    .option('--rejects <file>', t('cli.help.score.rejects'))
    .addOption(choice('--fail-on <what>', 'cli.help.score.failOn', ['error', 'warning', 'never'], 'error'))
    .option('--manifest <file>', t('cli.help.score.manifest'))
    .option('--receipt <file>', t('cli.help.score.receipt'))
    .option('--expect <list>', t('cli.help.score.expect'))
    .option('--since <manifest>', t('cli.help.score.since'))
    .option('--include-integrity', t('cli.help.includeIntegrity'))
    .addOption(choice('--flags <use>', 'cli.help.flags', ['list', 'gate']).conflicts('council'))
    .option('--council <file>', t('cli.help.score.council'))
    .option('--skip', t('cli.help.skip'))
    .addOption(choice('--separator <name>', 'cli.help.separator', separatorNames))
    .option('--worksheet <name|number>', t('cli.help.worksheet'))
    .addOption(encoding())
    .action(async (files: string[], options: ScoreOptions, self: Command) => {
      const { score } = await import('../commands/score/score.ts');
      await score(await bareContext(self), files, options);
    });
}
