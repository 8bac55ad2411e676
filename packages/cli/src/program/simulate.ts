import { Option, type Command } from 'commander';
import type { MessageKey } from '@guildhall/core/messages';
import type { SimulateOptions } from '../commands/simulate.ts';
import { day, decimal, raterCounts, seed, wholeNumber } from '../option-values.ts';
import { councilAsId } from './council-as-id.ts';
import type { Tools } from './tools.ts';

export function addSimulate({ command, context, t }: Tools): void {
  const number = (flags: string, about: MessageKey): Option => new Option(flags, t(about)).argParser(decimal);
  command('simulate', 'simulate', 'cli.help.simulate')
    .argument('<id[@version]>', t('cli.help.id'))
    .addOption(new Option('--people <number>', t('cli.help.simulate.people')).argParser(wholeNumber).default(40))
    .addOption(new Option('--seed <number>', t('cli.help.simulate.seed')).argParser(seed).default(1))
    .addOption(number('--mean <level>', 'cli.help.simulate.mean'))
    .addOption(number('--spread <levels>', 'cli.help.simulate.spread'))
    .addOption(number('--leniency <levels>', 'cli.help.simulate.leniency'))
    .addOption(number('--correlation <share>', 'cli.help.simulate.correlation'))
    .addOption(number('--noise <levels>', 'cli.help.simulate.noise').conflicts('reliability'))
    .addOption(number('--reliability <alpha>', 'cli.help.simulate.reliability'))
    .addOption(number('--missing <share>', 'cli.help.simulate.missing'))
    .addOption(number('--careless <share>', 'cli.help.simulate.careless'))
    .addOption(number('--not-chosen <share>', 'cli.help.simulate.notChosen'))
    .addOption(number('--growth <levels>', 'cli.help.simulate.growth'))
    .addOption(number('--growth-spread <levels>', 'cli.help.simulate.growthSpread'))
    .addOption(number('--causes <share>', 'cli.help.simulate.causes'))
    .addOption(new Option('--raters <group=number>', t('cli.help.simulate.raters')).argParser(raterCounts))
    .addOption(new Option('--council-id <id>', t('cli.help.simulate.council')).conflicts('council'))
    .addOption(councilAsId())
    .addOption(new Option('--on <date>', t('cli.help.simulate.on')).argParser(day))
    .action(async (id: string, { councilId, ...options }: SimulateOptions & { readonly councilId?: string }, self: Command) => {
      const { simulate } = await import('../commands/simulate.ts');
      await simulate(await context(self), id, councilId === undefined ? options : { ...options, council: councilId });
    });
}
