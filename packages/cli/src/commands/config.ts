import type { Command } from 'commander';
import { optionOf, unknownFormat } from '../config/apply-config.ts';
import type { Config, FoundConfig } from '../config/config.ts';
import type { Context } from '../context.ts';
import { Ended } from '../exit.ts';
import { table } from '../render/table.ts';

/** One setting that holds, and why. */
interface Setting { readonly name: string; readonly value: string | boolean | readonly string[]; readonly from: 'typed' | 'default' | { readonly file: string; readonly line: number | undefined } }

/** Says which settings hold here and where each is from; refuses forms that no command writes. */
export async function showConfig({ out, t, width, language }: Context, program: Command, found: FoundConfig | undefined, { isLanguageTyped, format }: { readonly isLanguageTyped: boolean; readonly format: 'text' | 'json' }): Promise<void> {
  if (found !== undefined) refuseUnknownFormats(program, found);
  const fromFile = (name: string): Setting['from'] => ({ file: found?.file ?? '', line: found?.lines.get(name) });
  const config: Config = found?.config ?? {};
  const lang: Setting = { name: 'lang', value: language, from: isLanguageTyped ? 'typed' : config.lang === undefined ? 'default' : fromFile('lang') };
  const { formats = {}, frameworks = {}, lang: _lang, ...single } = config;
  const settings: readonly Setting[] = [
    lang,
    ...Object.entries(single).map(([name, value]): Setting => ({ name, value, from: fromFile(name) })),
    ...Object.entries(formats).map(([name, value]): Setting => ({ name: `formats.${name}`, value, from: fromFile(`formats.${name}`) })),
    ...Object.entries(frameworks).map(([name, value]): Setting => ({ name: `frameworks.${name}`, value, from: fromFile(`frameworks.${name}`) })),
  ];
  if (format === 'json') return out.write(`${JSON.stringify({ file: found?.file ?? null, settings }, undefined, 2)}\n`);
  if (found === undefined) await out.write(`${t('cli.config.none')}\n`);
  const rows = settings.map(({ name, value, from }) => [name, typeof value === 'object' ? value.join(', ') : String(value), typeof from === 'string' ? t(`cli.config.${from}`) : `${from.file}${from.line === undefined ? '' : `:${from.line}`}`]);
  await out.write(`${table([[t('cli.config.setting'), t('cli.config.value'), t('cli.config.from')], ...rows], width)}\n`);
}

function refuseUnknownFormats(program: Command, found: FoundConfig): void {
  const findings = Object.entries(found.config.formats ?? {}).flatMap(([name, value]) => {
    const command = program.commands.find((each) => each.name() === name);
    const known = command === undefined ? [] : optionOf(command, '--format')?.argChoices ?? [];
    return known.includes(value) ? [] : [unknownFormat(found, name, known)];
  });
  if (findings.length > 0) throw new Ended(findings, found.file);
}
