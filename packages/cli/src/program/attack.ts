import { Option, type Command } from 'commander';
import { attackScenarios } from '@guildhall/core/attack';
import type { AttackOptions } from '../commands/attack.ts';
import { seed, wholeNumber } from '../option-values.ts';
import type { Tools } from './tools.ts';

export function addAttack({ command, choice, context, t }: Tools): void {
  command('attack', 'attack', 'cli.help.attack')
    .addOption(new Option('--people <number>', t('cli.help.attack.people')).argParser(wholeNumber))
    .addOption(new Option('--councils <number>', t('cli.help.attack.councils')).argParser(wholeNumber).default(20))
    .addOption(new Option('--seed <number>', t('cli.help.simulate.seed')).argParser(seed).default(1))
    .addOption(choice('--scenario <id...>', 'cli.help.attack.scenario', [...attackScenarios, 'counted']))
    .option('--framework <id[@version]>', t('cli.help.attack.framework'))
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .action(async (options: AttackOptions, self: Command) => {
      const { attack } = await import('../commands/attack.ts');
      await attack(await context(self), options);
    });
}
