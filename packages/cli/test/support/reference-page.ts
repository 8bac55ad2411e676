import { Writable } from 'node:stream';
import type { Command, Option } from 'commander';
import { examples } from '../../src/examples.ts';
import { Findings } from '../../src/findings.ts';
import { nodeDisk } from '../../src/files/disk.ts';
import type { Host } from '../../src/host.ts';
import { Output } from '../../src/output.ts';
import { programFor } from '../../src/program.ts';
import { paintFor } from '../../src/render/paint.ts';

/**
 * Every command with its arguments, options and examples, as a page of Markdown: made from the commands themselves, so that it says of
 * each what `--help` says.
 */
export async function referencePage(): Promise<string> {
  const program = await wholeProgram();
  const { commands } = program;
  return [
    '# Commands',
    'Every command, as `guildhall <command> --help` tells it. This page is made from the commands themselves; how they work together is in [The command line](command-line.md).',
    `${commands.map((command) => `[${command.name()}](#${command.name()})`).join(' · ')}`,
    ...section('Options of every command', table(['Option', 'What it does'], optionsOf(program).filter(({ long }) => long !== '--version').map(optionRow))),
    ...commands.flatMap(commandSection),
    '',
  ].join('\n\n').trimEnd() + '\n';
}

function commandSection(command: Command): readonly string[] {
  const name = command.name() as keyof typeof examples;
  const args = command.registeredArguments.map((argument) => [`\`${argument.name()}\``, `${sentence(argument.description)}${argument.required ? '' : ' May be left out.'}`]);
  return [
    `## ${name}`,
    sentence(command.description()),
    fenced('text', `guildhall ${name} ${command.usage()}`),
    ...command.commands.map((below) => `\`guildhall ${name} ${below.name()} ${below.registeredArguments.map((each) => `<${each.name()}>`).join(' ')}\`: ${sentence(below.description())}`),
    ...(args.length === 0 ? [] : [table(['Argument', 'What it is'], args)]),
    table(['Option', 'What it does'], optionsOf(command).map(optionRow)),
    fenced('sh', examples[name].join('\n')),
  ];
}

const section = (title: string, body: string): readonly string[] => [`## ${title}`, body];
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('<', '&lt;');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command).filter(({ long }) => long !== '--help');
}

function optionRow({ flags, description, argChoices, defaultValue }: Option): readonly string[] {
  const choices = argChoices === undefined ? '' : ` One of ${argChoices.map((each) => `\`${each}\``).join(', ')}.`;
  const usual = typeof defaultValue === 'string' || typeof defaultValue === 'number' ? ` Without it: \`${defaultValue}\`.` : '';
  return [`\`${flags.replaceAll('|', String.raw`\|`)}\``, `${cell(sentence(description))}${choices}${usual}`];
}

/** Help begins small, as terminals have it; a page begins with a capital and ends with a full stop. */
function sentence(text: string): string {
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}

async function wholeProgram(): Promise<Command> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => { done(); } });
  const interrupted = new AbortController().signal;
  const host: Host = {
    stdin: process.stdin, stdout: nowhere, stderr: nowhere, env: {}, columns: 100, interrupted, input: 'nothing',
    terminal: { stdout: false, stderr: false }, now: () => new Date('2026-03-02T12:00:00Z'), disk: nodeDisk,
  };
  const paint = paintFor(() => false, {});
  const out = new Output(() => nowhere, interrupted);
  return programFor({ host, out, findings: new Findings(out, paint), paint }, { command: undefined, help: true }, 'en', undefined, { writeOut: () => undefined, writeErr: () => undefined });
}
