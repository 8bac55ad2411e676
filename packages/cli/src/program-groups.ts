import { Option, type Command } from 'commander';
import { attackScenarios } from '@guildhall/core/attack';
import type { MessageKey } from '@guildhall/core/messages';
import { agreement, type AgreementOptions } from './commands/agreement.ts';
import { attack, type AttackOptions } from './commands/attack.ts';
import { change, type ChangeOptions } from './commands/change.ts';
import { cohort, type CohortOptions } from './commands/cohort.ts';
import { simulate, type SimulateOptions } from './commands/simulate.ts';
import { whatIf, type WhatIfOptions } from './commands/what-if.ts';
import type { Context } from './context.ts';
import type { examples } from './examples.ts';
import { day, decimal, raterCounts, seed, several, wholeNumber } from './option-values.ts';

/** What `program.ts` builds every command with. */
export interface Tools {
  readonly command: (name: keyof typeof examples, usageOf: string, description: MessageKey) => Command;
  readonly choice: (flags: string, about: MessageKey, choices: readonly string[], value?: string) => Option;
  readonly encoding: () => Option;
  readonly context: (command: Command) => Context;
  readonly t: (key: MessageKey) => string;
}

/** The commands about many people, and about more than one time. */
export function addGroupCommands(tools: Tools): void {
  addCohort(tools);
  addChange(tools);
  addWhatIf(tools);
  addAgreement(tools);
  addSimulate(tools);
  addAttack(tools);
}

function addCohort({ command, choice, encoding, context, t }: Tools): void {
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
    .addOption(choice('--format <form>', 'cli.help.format', ['table', 'json', 'csv', 'md'], 'table'))
    .option('--skip', t('cli.help.skip'))
    .addOption(encoding())
    .action(async (files: string[], options: CohortOptions, self: Command) => { await cohort(context(self), files, options); });
}

function addChange({ command, choice, encoding, context, t }: Tools): void {
  command('change', 'change', 'cli.help.change')
    .argument('<before>', t('cli.help.change.before')).argument('<after>', t('cli.help.change.after'))
    .option('--then <file>', t('cli.help.change.then'))
    .addOption(new Option('--sd <levels>', t('cli.help.change.sd')).argParser(decimal).conflicts('norms'))
    .addOption(new Option('--reliability <number>', t('cli.help.change.reliability')).argParser(decimal).conflicts('norms'))
    .option('--norms <file>', t('cli.help.change.norms'))
    .addOption(new Option('--migration <file>', t('cli.help.change.migration')).argParser(several))
    .addOption(choice('--format <form>', 'cli.help.change.format', ['table', 'json', 'jsonl', 'md'], 'table'))
    .addOption(encoding())
    .action(async (before: string, after: string, options: ChangeOptions, self: Command) => { await change(context(self), before, after, options); });
}

function addWhatIf({ command, choice, encoding, context, t }: Tools): void {
  command('what-if', 'what-if', 'cli.help.whatIf')
    .argument('<file>', t('cli.help.whatIf.sheet')).argument('<competency>', t('cli.help.whatIf.competency'))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .addOption(choice('--flags <use>', 'cli.help.flags', ['list', 'gate']).conflicts('council'))
    .option('--council <file>', t('cli.help.score.council'))
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .addOption(encoding())
    .action(async (file: string, competency: string, options: WhatIfOptions, self: Command) => { await whatIf(context(self), file, competency, options); });
}

function addAgreement({ command, choice, encoding, context, t }: Tools): void {
  command('agreement', 'agreement', 'cli.help.agreement')
    .argument('<files...>', t('cli.help.agreement.files'))
    .option('--before <files...>', t('cli.help.agreement.before'))
    .option('--respondent <id>', t('cli.help.explain.respondent'))
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .addOption(encoding())
    .action(async (files: string[], options: AgreementOptions, self: Command) => { await agreement(context(self), files, options); });
}

function addSimulate({ command, context, t }: Tools): void {
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
    .option('--council <id>', t('cli.help.simulate.council'))
    .addOption(new Option('--on <date>', t('cli.help.simulate.on')).argParser(day))
    .action(async (id: string, options: SimulateOptions, self: Command) => { await simulate(context(self), id, options); });
}

function addAttack({ command, choice, context, t }: Tools): void {
  command('attack', 'attack', 'cli.help.attack')
    .addOption(new Option('--people <number>', t('cli.help.attack.people')).argParser(wholeNumber))
    .addOption(new Option('--councils <number>', t('cli.help.attack.councils')).argParser(wholeNumber).default(20))
    .addOption(new Option('--seed <number>', t('cli.help.simulate.seed')).argParser(seed).default(1))
    .addOption(choice('--scenario <id...>', 'cli.help.attack.scenario', [...attackScenarios, 'counted']))
    .option('--framework <id[@version]>', t('cli.help.attack.framework'))
    .addOption(choice('--format <form>', 'cli.help.format', ['text', 'json'], 'text'))
    .action(async (options: AttackOptions, self: Command) => { await attack(context(self), options); });
}
