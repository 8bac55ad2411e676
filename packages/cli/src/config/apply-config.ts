import type { Command, Option } from 'commander';
import { Ended } from '../exit.ts';
import type { FoundConfig } from './config.ts';

/** What a framework is called where one is wanted: without a version, one may be settled for it. */
const framework = 'id[@version]';

/**
 * Puts the settings of a configuration in the place of what was not typed.
 *
 * A setting only ever becomes the value of an option that the command has anyway, and none of those makes it write or send anything that
 * it would not. What was typed wins, and so does an option that does not go with a setting.
 *
 * @throws {Ended} `E_CONFIG` where the command does not know a form.
 */
export function applyConfig(command: Command, found: FoundConfig): void {
  const { config } = found;
  const { lang, council, frameworkFiles, plain, encoding, separator, formats = {} } = config;
  const [root, outer] = [rootOf(command), outermost(command)];
  settle(root, '--lang', lang);
  settle(root, '--framework-file', frameworkFiles);
  settle(command, '--council', council, (option) => option.flags.endsWith('<file>'));
  settle(command, '--plain', plain);
  settle(command, '--encoding', encoding);
  settle(command, '--separator', separator);
  const format = formats[outer.name()];
  const known = optionOf(outer, '--format')?.argChoices;
  if (format !== undefined && known !== undefined && !known.includes(format)) throw new Ended([unknownFormat(found, outer.name(), known)], found.file);
  settle(outer, '--format', format);
  pin(command, config.frameworks ?? {});
}

/** What is wrong with a form that a command does not write. */
export function unknownFormat({ lines }: FoundConfig, command: string, known: readonly string[]) {
  const line = lines.get(`formats.${command}`);
  return { code: 'E_CONFIG', path: `/formats/${command}`, message: known.length === 0 ? 'this command has no forms to choose from' : `this has to be one of ${known.join(', ')}`, ...(line === undefined ? {} : { line }) };
}

export function optionOf(command: Command, long: string): Option | undefined {
  return command.options.find((option) => option.long === long);
}

function settle(command: Command, long: string, value: unknown, fits: (option: Option) => boolean = () => true): void {
  const option = optionOf(command, long);
  if (value === undefined || option === undefined || !fits(option)) return;
  const name = option.attributeName();
  if (isTyped(command, name) || conflictsIn(command, option).some((each) => isTyped(command, each))) return;
  command.setOptionValueWithSource(name, value, 'config');
}

function isTyped(command: Command, name: string): boolean {
  return command.getOptionValueSource(name) === 'cli';
}

/** Options that do not go with this one, whichever of the two says so. */
function conflictsIn(command: Command, option: Option): readonly string[] {
  const conflictsOf = (each: Option): readonly string[] => ('conflictsWith' in each && Array.isArray(each.conflictsWith) ? each.conflictsWith.map(String) : []);
  return [...conflictsOf(option), ...command.options.filter((each) => conflictsOf(each).includes(option.attributeName())).map((each) => each.attributeName())];
}

/** Frameworks that were named without a version get the one that is settled for them. */
function pin(command: Command, versions: Readonly<Record<string, string>>): void {
  const pinned = (value: unknown): unknown => (typeof value === 'string' && !value.includes('@') && Object.hasOwn(versions, value) ? `${value}@${versions[value] ?? ''}` : value);
  command.processedArgs = command.processedArgs.map((value: unknown, i) => (command.registeredArguments[i]?.name() === framework ? pinned(value) : value));
  for (const option of command.options.filter(({ flags }) => flags.includes(framework))) {
    const value: unknown = command.getOptionValue(option.attributeName());
    if (typeof value === 'string') command.setOptionValueWithSource(option.attributeName(), pinned(value), command.getOptionValueSource(option.attributeName()) ?? 'config');
  }
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

/** The command that was typed first: of `frameworks show`, `frameworks`. */
function outermost(command: Command): Command {
  return command.parent === null || command.parent.parent === null ? command : outermost(command.parent);
}
