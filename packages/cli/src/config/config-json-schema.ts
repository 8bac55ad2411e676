import type { Command } from 'commander';
import { encodings } from '../files/decode.ts';
import { separatorNames } from '../tables/separator-names.ts';
import { optionOf } from './apply-config.ts';
import type { Config } from './config.ts';

const path = { type: 'string', minLength: 1, maxLength: 4096, pattern: '^[^\\u0000]*$' } as const;

/**
 * The JSON Schema of a configuration file, for an editor that proposes settings while somebody writes one.
 *
 * @param program with every command in it: each says which forms it writes.
 */
export function configJsonSchema(program: Command): object {
  const forms = program.commands.flatMap((command) => {
    const choices = optionOf(command, '--format')?.argChoices;
    return choices === undefined ? [] : [[command.name(), { enum: choices }] as const];
  });
  const settings = {
    lang: { enum: ['en', 'cy'], description: 'The language of what is said: --lang' },
    council: { ...path, description: 'A council’s profile, from the folder of this file: --council' },
    frameworkFiles: { type: 'array', items: path, description: 'Frameworks of your own, files, folders or patterns, from the folder of this file: --framework-file' },
    plain: { type: 'boolean', description: 'Line by line, for a screen reader: --plain' },
    encoding: { enum: encodings, description: 'How letters are written in what is read: --encoding' },
    separator: { enum: separatorNames, description: 'What stands between the cells of a CSV file: --separator' },
    formats: { type: 'object', properties: Object.fromEntries(forms), additionalProperties: false, description: 'The form of what is written, by command: --format' },
    frameworks: { type: 'object', additionalProperties: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` }, description: 'The version, by the id of a framework, where one is named without it' },
  } satisfies Record<keyof Config, object>;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { $schema: { type: 'string', description: 'Where this schema is, for an editor; no setting' }, ...settings },
    additionalProperties: false,
    title: 'Settings of the command line',
    description: 'What guildhall.config.json may hold: options that are typed each time otherwise',
  };
}
