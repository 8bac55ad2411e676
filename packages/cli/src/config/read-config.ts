import type { Finding } from '@guildhall/core';
import { nearest, type PositionOf } from '@guildhall/core/json';
import { dirname, isAbsolute, join } from 'node:path';
import type { Host } from '../host.ts';
import { Ended } from '../exit.ts';
import { encodings } from '../files/decode.ts';
import { readDocument } from '../files/input.ts';
import { sourceOf } from '../files/source.ts';
import { located } from '../files/located.ts';
import { parseEntry } from '../files/parse.ts';
import { commands } from '../program/commands.ts';
import { separatorNames } from '../tables/separator-names.ts';
import type { Config, FoundConfig } from './config.ts';

type Check = (value: unknown, path: string) => readonly Finding[];

const wrong = (path: string, message: string, hint?: string): readonly Finding[] => [{ code: 'E_CONFIG', path, message, ...(hint === undefined ? {} : { hint }) }];
const oneOf = (choices: readonly string[]): Check => (value, path) => (typeof value === 'string' && choices.includes(value) ? [] : wrong(path, `this has to be one of ${choices.join(', ')}`));
const text: Check = (value, path) => (typeof value === 'string' && value !== '' && value.length <= 4096 && !value.includes('\u0000') ? [] : wrong(path, 'this has to be a text, in quotation marks'));
const texts: Check = (value, path) => (Array.isArray(value) ? value.flatMap((each, i) => text(each, `${path}/${i}`)) : wrong(path, 'this has to be a list of texts, in square brackets'));
const yesOrNo: Check = (value, path) => (typeof value === 'boolean' ? [] : wrong(path, 'this has to be true or false, without quotation marks'));

const table = (check: (key: string) => Check | undefined, keys: readonly string[]): Check => (value, path) => {
  if (!isObject(value)) return wrong(path, 'this has to be an object, in braces');
  return Object.entries(value).flatMap(([key, each]) => check(key)?.(each, `${path}/${key}`) ?? unknown(`${path}/${key}`, key, keys));
};

const checks: Readonly<Record<keyof Config, Check>> = {
  lang: (value, path) => (value === 'both' ? wrong(path, 'this has to be one of en, cy', 'only report, plan and cohort are written in both; type --lang both there') : oneOf(['en', 'cy'])(value, path)), council: text, frameworkFiles: texts, plain: yesOrNo, encoding: oneOf(encodings), separator: oneOf(separatorNames),
  // Which forms a command knows is known where it is loaded.
  formats: table((command) => (Object.hasOwn(commands, command) ? text : undefined), Object.keys(commands)),
  frameworks: table(() => (value, path) => (typeof value === 'string' && /^\d+\.\d+\.\d+$/.test(value) ? [] : wrong(path, 'this has to be a version, as in "1.0.0"')), []),
};

/** The settings there are. */
const settings = Object.keys(checks);

/** Everything in a configuration file, and where. @throws {Ended} with everything that is wrong with it. */
export async function readConfig(host: Host, file: string): Promise<FoundConfig> {
  const parsed = parseEntry(await readDocument(host, await sourceOf(host, file), 'utf-8'));
  if (!parsed.ok) throw new Ended(parsed.findings, file);
  const { value, positionOf } = parsed;
  if (!isObject(value)) throw new Ended(located(wrong('', 'a configuration is an object, in braces'), positionOf), file);
  const findings = Object.entries(value).flatMap(([key, each]) => {
    if (key === '$schema') return [];
    return isSetting(key) ? checks[key](each, `/${key}`) : unknown(`/${key}`, key, settings);
  });
  if (findings.length > 0) throw new Ended(located(findings, positionOf), file);
  const { $schema: _schema, ...config } = value as Config & { readonly $schema?: unknown };
  const { council, frameworkFiles } = config;
  const fromFile = (path: string): string => (isAbsolute(path) ? path : join(dirname(file), path));
  return { file, config: { ...config, ...(council === undefined ? {} : { council: fromFile(council) }), ...(frameworkFiles === undefined ? {} : { frameworkFiles: frameworkFiles.map(fromFile) }) }, lines: linesOf(config, positionOf) };
}

function linesOf(config: Config, positionOf: PositionOf): ReadonlyMap<string, number> {
  const names = Object.entries(config).flatMap(([key, value]) => (isObject(value) ? Object.keys(value).map((each) => [`${key}.${each}`, `/${key}/${each}`] as const) : [[key, `/${key}`] as const]));
  return new Map(names.flatMap(([name, path]) => {
    const { line } = positionOf(path, 'key');
    return line === undefined ? [] : [[name, line] as const];
  }));
}

function unknown(path: string, key: string, known: readonly string[]): readonly Finding[] {
  const meant = nearest(key, known);
  return [{ code: 'E_UNKNOWN_KEY', path, message: 'there is no setting of that name', hint: meant === undefined ? `known: ${known.join(', ')}` : `did you mean "${meant}"?` }];
}

const isSetting = (key: string): key is keyof Config => Object.hasOwn(checks, key);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
