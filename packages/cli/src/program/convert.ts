import { Option, type Command } from 'commander';
import type { ConvertOptions } from '../commands/convert.ts';
import { sheetForms } from '../tables/forms.ts';
import { separatorNames } from '../tables/separator-names.ts';
import { councilAsId, type WithCouncil } from './council-as-id.ts';
import type { Tools } from './tools.ts';

export function addConvert({ command, choice, encoding, context, t }: Tools): void {
  command('convert', 'convert', 'cli.help.convert')
    .argument('[files...]', t('cli.help.convert.files'))
    .addOption(choice('--to <form>', 'cli.help.convert.to', sheetForms))
    .addOption(choice('--from <form>', 'cli.help.convert.from', sheetForms))
    .addOption(choice('--shape <shape>', 'cli.help.convert.shape', ['wide', 'long'], 'wide'))
    .option('--out <file>', t('cli.help.convert.out'))
    .addOption(choice('--separator <name>', 'cli.help.separator', separatorNames))
    .option('--worksheet <name|number>', t('cli.help.worksheet'))
    .addOption(new Option('--template <id[@version]>', t('cli.help.convert.template')).conflicts(['map', 'suggestMap', 'from', 'shape']))
    .addOption(new Option('--map <file>', t('cli.help.convert.map')).conflicts('suggestMap'))
    .option('--suggest-map', t('cli.help.convert.suggest'))
    .option('--framework <id[@version]>', t('cli.help.convert.framework'))
    .addOption(new Option('--council-id <id>', t('cli.help.convert.council')).conflicts('council'))
    .addOption(councilAsId())
    .option('--skip', t('cli.help.skip'))
    .addOption(encoding())
    .action(async (files: string[], { council, ...options }: ConvertOptions & WithCouncil, self: Command) => {
      const { convert } = await import('../commands/convert.ts');
      await convert(await context(self), files, council === undefined ? options : { ...options, councilId: council });
    });
}
