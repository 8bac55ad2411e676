import { escapeMarkdown } from '../messages/escape-markdown.ts';
import type { MessageKey } from '../messages/english.ts';
import { formatDate } from '../messages/format-date.ts';
import { formatList } from '../messages/format-list.ts';
import type { MessageArguments } from '../messages/format-text.ts';
import { format } from '../messages/format.ts';
import type { Language } from '../messages/language.ts';
import type { ManifestInput, ManifestNote, SheetPlace, UnsealedManifest } from './manifest.ts';

/** Lines under one heading; the manifest holds the rest. */
const most = 60;

/**
 * A manifest as one page for a person: every fault in plain words, by file and line, what is missing, what came twice, and what was written.
 * No answer and no id of a person stands in it. Everything put in is escaped.
 *
 * @example receiptMarkdown('en', manifest); // '# Receipt for 2 March 2026\n\n…'
 */
export function receiptMarkdown(language: Language, manifest: UnsealedManifest): string {
  const write: Writer = Object.assign((key: MessageKey, args: MessageArguments = {}) => escapeMarkdown(format(language, key, args)), { language });
  const found = [
    ...section(write, 'cli.receipt.unread', manifest.inputs.filter(({ unread }) => unread === true).flatMap((input) => noteLines(write, input, input.faults)), 'cli.receipt.unread.lead'),
    ...section(write, 'cli.receipt.refused', manifest.inputs.filter(({ unread }) => unread !== true).flatMap((input) => [...noteLines(write, input, input.faults), ...endLine(write, input)]), 'cli.receipt.refused.lead'),
    ...duplicates(write, manifest),
    ...councils(write, manifest),
    ...unchanged(write, manifest),
    ...careless(write, manifest),
    ...section(write, 'cli.receipt.warnings', manifest.inputs.flatMap((input) => noteLines(write, input, input.warnings)), 'cli.receipt.warnings.lead'),
  ];
  const blocks = [
    `# ${write('cli.receipt.title', { date: formatDate(language, manifest.on) })}`,
    ...(language === 'cy' ? [`> ${write('common.welshDraft')}`] : []),
    write('cli.receipt.summary', summaryOf(manifest)),
    ...(found.length === 0 ? [write('cli.receipt.nothing')] : found),
    ...outputs(write, manifest),
    write('cli.receipt.private'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

interface Writer { (key: MessageKey, args?: MessageArguments): string; readonly language: Language }

function summaryOf({ totals: { files, read, scored, rejected, blank } }: UnsealedManifest): MessageArguments {
  return { files: shown(files), read: shown(read), scored: shown(scored), rejected: shown(rejected), blank: shown(blank) };
}

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}

/** A heading and its lines; nothing where there are none. */
function section(write: Writer, heading: MessageKey, lines: readonly string[], lead?: MessageKey, args: MessageArguments = {}, all = lines.length): readonly string[] {
  if (lines.length === 0) return [];
  const kept = lines.slice(0, most);
  const more = all - kept.length;
  return [
    `## ${write(heading)}`,
    ...(lead === undefined ? [] : [write(lead, args)]),
    [...kept.map((line) => `- ${line}`), ...(more > 0 ? [`- ${write('cli.receipt.more', { count: more })}`] : [])].join('\n'),
  ];
}

/** What comes twice is named with both places further on, and not here. */
function noteLines(write: Writer, { file }: ManifestInput, notes: readonly ManifestNote[]): readonly string[] {
  return notes.filter(({ code }) => code !== 'E_DUPLICATE').map(({ code, message, count, lines }) =>
    `**${escapeMarkdown(file)}**${linesIn(write, lines, count)}: ${escapeMarkdown(message)} (${escapeMarkdown(code)})`);
}

function endLine(write: Writer, { file, endedAt }: ManifestInput): readonly string[] {
  return endedAt === undefined ? [] : [`**${escapeMarkdown(file)}**: ${write('cli.receipt.endedAt', { line: endedAt })}`];
}

/** `, line 7`; `, lines 7 and 9`; with how often, where that is more. */
function linesIn(write: Writer, lines: readonly number[], count: number): string {
  if (lines.length === 0) return '';
  const named = write('cli.receipt.lines', { count: lines.length, lines: formatList(write.language, lines.map(String)) });
  return `, ${named}${count > lines.length ? ` (${write('cli.receipt.times', { count })})` : ''}`;
}

function placeIn(write: Writer, { file, line }: SheetPlace): string {
  return `**${escapeMarkdown(file)}**, ${write('cli.receipt.lines', { count: 1, lines: String(line) })}`;
}

function duplicates(write: Writer, { duplicates: { count, places } }: UnsealedManifest): readonly string[] {
  const lines = places.map(({ first, again }) => `${placeIn(write, again)} — ${write('cli.receipt.sameAs')} ${placeIn(write, first)}`);
  return section(write, 'cli.receipt.twice', lines, 'cli.receipt.twice.lead', {}, count);
}

function councils(write: Writer, { councils: { missing, unexpected, doubled, unnamed, expected } }: UnsealedManifest): readonly string[] {
  return [
    ...section(write, 'cli.receipt.missing', missing.map(({ council, rejected }) => `**${escapeMarkdown(council)}**: ${rejected === 0 ? write('cli.receipt.missing.none') : write('cli.receipt.missing.refused', { count: rejected })}`)),
    ...section(write, 'cli.receipt.doubled', doubled.map(({ council, files }) => `**${escapeMarkdown(council)}**: ${formatList(write.language, files.map(escapeMarkdown))}`)),
    ...section(write, 'cli.receipt.unexpected', unexpected.map((council) => `**${escapeMarkdown(council)}**`)),
    ...section(write, 'cli.receipt.unnamed', unnamed === 0 || expected === undefined ? [] : [write('cli.receipt.unnamed.count', { count: unnamed })]),
  ];
}

function unchanged(write: Writer, { inputs, since }: UnsealedManifest): readonly string[] {
  if (since === undefined) return [];
  const lines = inputs.filter(({ unchangedFrom }) => unchangedFrom !== undefined).map(({ file, unchangedFrom = '' }) =>
    `**${escapeMarkdown(file)}**${unchangedFrom === file ? '' : ` — ${write('cli.receipt.unchanged.before', { name: unchangedFrom })}`}`);
  return section(write, 'cli.receipt.unchanged', lines, 'cli.receipt.unchanged.lead', { date: formatDate(write.language, since.on) });
}

function careless(write: Writer, { careless: { count, places } }: UnsealedManifest): readonly string[] {
  const lines = places.map((place) => `${placeIn(write, place)}: ${write(place.sign === 'one-answer' ? 'cli.receipt.careless.one' : 'cli.receipt.careless.nearly')}`);
  return section(write, 'cli.receipt.careless', lines, 'cli.receipt.careless.lead', {}, count);
}

function outputs(write: Writer, { outputs: written }: UnsealedManifest): readonly string[] {
  return section(write, 'cli.receipt.written', written.map(({ what, file, hash, rows }) =>
    `**${escapeMarkdown(file)}**, ${write(what === 'results' ? 'cli.receipt.written.results' : 'cli.receipt.written.rejects', { count: rows })}: ${escapeMarkdown(hash)}`));
}
