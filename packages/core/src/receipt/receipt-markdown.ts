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
    [write('cli.receipt.summary', summaryOf(manifest)), ...unreadOf(manifest) === 0 ? [] : [`${write('cli.receipt.unread')}: ${shown(unreadOf(manifest))}.`]].join(' '),
    ...(found.length === 0 ? [write('cli.receipt.nothing')] : found),
    ...outputs(write, manifest),
    write('cli.receipt.private'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

interface Writer { (key: MessageKey, args?: MessageArguments): string; readonly language: Language }

/** A file that could not be read counts as one sheet in the books, and is none to a person. */
function summaryOf(manifest: UnsealedManifest): MessageArguments {
  const { totals: { files, read, scored, rejected, blank } } = manifest;
  const unread = unreadOf(manifest);
  return { files: shown(files), read: shown(read - unread), scored: shown(scored), rejected: shown(rejected - unread), blank: shown(blank) };
}

function unreadOf({ inputs }: UnsealedManifest): number {
  return inputs.filter(({ unread }) => unread === true).length;
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
  return notes.filter(({ code }) => code !== 'E_DUPLICATE').map(({ code, path, message, hint, count, lines }) =>
    `**${escapeMarkdown(file)}**${linesIn(write, lines, count)}${path === undefined ? '' : `, ${escapeMarkdown(path)}`}: ${escapeMarkdown(hint === undefined ? message : `${message} – ${hint}`)} (${escapeMarkdown(code)})`);
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

/** More than this many of one file that are in another one too are said at once, and so is all of a file. */
const mostApart = 10;

function duplicates(write: Writer, { duplicates: { count, places }, inputs }: UnsealedManifest): readonly string[] {
  const pairOf = ({ first, again }: (typeof places)[number]): string => JSON.stringify([first.file, again.file]);
  const counts = new Map<string, number>();
  for (const place of places) counts.set(pairOf(place), (counts.get(pairOf(place)) ?? 0) + 1);
  const sheets = new Map(inputs.map(({ file, read }) => [file, read]));
  const said = new Set<string>();
  const lines = places.flatMap((place): readonly string[] => {
    const { first, again } = place;
    const [pair, same] = [pairOf(place), write('cli.receipt.sameAs')];
    const times = counts.get(pair) ?? 1;
    if (first.file === again.file || times === 1 || (times <= mostApart && times !== sheets.get(again.file))) return [`${placeIn(write, again)} — ${same} ${placeIn(write, first)}`];
    if (said.has(pair)) return [];
    said.add(pair);
    return [`**${escapeMarkdown(again.file)}** (${write('cli.receipt.times', { count: times })}) — ${same} **${escapeMarkdown(first.file)}**`];
  });
  return section(write, 'cli.receipt.twice', lines, 'cli.receipt.twice.lead', {}, lines.length + count - places.length);
}

function councils(write: Writer, { councils: { missing, unexpected, doubled, unnamed, expected }, inputs }: UnsealedManifest): readonly string[] {
  const filesOf = (council: string): string => formatList(write.language, inputs.filter((input) => input.councils.includes(council)).map(({ file }) => escapeMarkdown(file)));
  const without = inputs.flatMap((input) => (input.unnamed === undefined ? [] : [`**${escapeMarkdown(input.file)}**: ${write('cli.receipt.unnamed.count', { count: input.unnamed })}`]));
  return [
    ...section(write, 'cli.receipt.missing', missing.map(({ council, rejected }) => `**${escapeMarkdown(council)}**: ${rejected === 0 ? write('cli.receipt.missing.none') : write('cli.receipt.missing.refused', { count: rejected })}`)),
    ...section(write, 'cli.receipt.doubled', doubled.map(({ council, files }) => `**${escapeMarkdown(council)}**: ${formatList(write.language, files.map(escapeMarkdown))}`)),
    ...section(write, 'cli.receipt.unexpected', unexpected.map((council) => [`**${escapeMarkdown(council)}**`, filesOf(council)].filter((part) => part !== '').join(': '))),
    ...section(write, 'cli.receipt.unnamed', unnamed === 0 || expected === undefined ? [] : without.length > 0 ? without : [write('cli.receipt.unnamed.count', { count: unnamed })]),
  ];
}

function unchanged(write: Writer, { inputs, since }: UnsealedManifest): readonly string[] {
  if (since === undefined) return [];
  const hashes = new Map(inputs.map(({ file, hash }) => [file, hash]));
  const lines = inputs.filter(({ unchangedFrom }) => unchangedFrom !== undefined).map(({ file, hash, unchangedFrom = '' }) => {
    // Where the one of that name is here too, this is a copy of it, and was never called so.
    const same = hashes.get(unchangedFrom) === hash ? `${write('cli.receipt.sameAs')} **${escapeMarkdown(unchangedFrom)}**` : write('cli.receipt.unchanged.before', { name: unchangedFrom });
    return `**${escapeMarkdown(file)}**${unchangedFrom === file ? '' : ` — ${same}`}`;
  });
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
