import { localise, type Finding, type Framework } from '@guildhall/core';
import { changeOf, changeSentences, countNorms, readNorms, readVersionMap, type Change, type ChangeSentences, type Norms, type VersionMap } from '@guildhall/core/change';
import { escapeMarkdown } from '@guildhall/core/report';
import type { Context } from '../context.ts';
import { ended, Interrupted } from '../exit.ts';
import type { Encoding } from '../files/decode.ts';
import type { GoodSheet } from '../files/find-sheet.ts';
import { sourcesCalled } from '../files/source.ts';
import { jsonFile } from '../files/json-file.ts';
import { peopleIn, type People } from '../files/people-in.ts';
import { changeRow } from '../render/change-row.ts';
import { headedTable } from '../render/headed-table.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';

export interface ChangeOptions {
  readonly then?: string;
  readonly sd?: number;
  readonly reliability?: number;
  readonly norms?: string;
  readonly migration?: readonly string[];
  readonly format: 'table' | 'json' | 'jsonl' | 'md';
  readonly encoding: Encoding;
}

/** One person at both times. */
interface Both { readonly before: GoodSheet; readonly after: GoodSheet; readonly then: GoodSheet | undefined }

/** Says of everybody who is in both files what has changed, and how sure that is. People are told by council and respondent. */
export async function change(context: Context, first: string, second: string, options: ChangeOptions): Promise<void> {
  const { host } = context;
  const sources = await sourcesCalled(host, [first, second, ...(options.then === undefined ? [] : [options.then])]);
  const maps: readonly VersionMap[] = await Promise.all((options.migration ?? []).map(async (file) => (await jsonFile(context, file, 'a version map', readVersionMap)).map));
  const given = await normsGiven(context, options);
  const people: People[] = [];
  for (const source of sources) people.push(await peopleIn(context, source, options));
  const [before, after, then] = people;
  if (before === undefined || after === undefined) return;
  const both = [...after].flatMap(([who, later]): readonly Both[] => {
    const earlier = before.get(who);
    return earlier === undefined ? [] : [{ before: earlier, after: later, then: then?.get(who) }];
  });
  const [anyone] = both;
  if (anyone === undefined) {
    // What is wrong with the sheets themselves has been told, and may be why.
    throw ended('E_NO_MATCH', 'nobody is in both files', { hint: 'people are told by "council" and "respondent" together; capitals matter' });
  }
  const other = both.find(({ after: { framework: asked }, then: given }) => given !== undefined && given.framework.id !== asked.id);
  if (other !== undefined) throw ended('E_FRAMEWORK_OTHER', 'these sheets are of another framework', { ...(options.then === undefined ? {} : { file: options.then }), hint: 'the "then" answers are to the same questions as the later ones' });
  const norms = given(anyone) ?? normsFrom(before, anyone.before.framework);
  const { framework, inEnglish } = localise(anyone.after.framework, context.language);
  const alone = { before: before.size - both.length, after: after.size - both.length };
  await sayAlone(context, alone, then === undefined ? 0 : [...then.keys()].filter((who) => !before.has(who) || !after.has(who)).length);
  const all = changesOf(framework, both, maps, norms);
  await write[options.format](context, { framework, inEnglish, all, one: both.length === 1, alone, norms, isBaseline: norms !== undefined && given(anyone) === undefined });
}

interface Told {
  readonly framework: Framework;
  readonly inEnglish: number;
  readonly all: Iterable<Person>;
  readonly one: boolean;
  readonly alone: { readonly before: number; readonly after: number };
  readonly norms: Norms | undefined;
  readonly isBaseline: boolean;
}

interface Person { readonly council?: string; readonly respondent: string; readonly change: Change }

function* changesOf(framework: Framework, both: readonly Both[], maps: readonly VersionMap[], norms: Norms | undefined): Generator<Person, void, undefined> {
  for (const { before, after, then } of both) {
    const { council, respondent, answeredOn } = after.sheet;
    const change = changeOf({
      framework, before: before.answers, after: after.answers,
      ...(then === undefined ? {} : { then: then.answers }),
      ...(before.framework.id === framework.id && before.framework.version === framework.version ? {} : { earlier: { framework: before.framework, maps } }),
      ...(norms === undefined ? {} : { norms }),
      answeredOn: { before: before.sheet.answeredOn, after: answeredOn },
    });
    yield { ...(council === undefined ? {} : { council }), respondent, change };
  }
}

const write: Readonly<Record<ChangeOptions['format'], (context: Context, told: Told) => Promise<void>>> = {
  table: asTable, md: asMarkdown, json: asJson, jsonl: asLines,
};

async function asTable(context: Context, told: Told): Promise<void> {
  const { out, t, width, paint } = context;
  const { framework, inEnglish, all, one, norms, isBaseline } = told;
  const paragraphs: string[] = [...welshNotices(context, inEnglish)];
  const rows: (readonly string[])[] = [];
  const warned = new Map<string, { readonly finding: Finding; count: number }>();
  for (const person of all) {
    if (one) paragraphs.push(...sentencesOf(context, framework, person.change));
    else {
      rows.push(changeRow(context, nameOf(person), person.change));
      for (const finding of person.change.warnings) {
        const known = warned.get(finding.code) ?? { finding, count: 0 };
        known.count += 1;
        warned.set(finding.code, known);
      }
    }
    if (context.host.interrupted.aborted) throw new Interrupted();
  }
  if (!one) {
    const head = [t('cli.change.who'), t('change.verdict.better'), t('change.verdict.no-clear-change'), t('change.verdict.worse'), t('change.verdict.cannot-tell'), t('cli.change.moved')];
    paragraphs.push(headedTable([head, ...rows], width), wrap(t('cli.change.each'), width));
  }
  paragraphs.push(paint.quiet(wrap(t(norms === undefined ? 'cli.change.norms.none' : isBaseline ? 'cli.change.norms.baseline' : 'cli.change.norms.given'), width)));
  await out.write(`${paragraphs.join('\n\n')}\n`);
  for (const { finding, count } of warned.values()) await context.findings.tell([{ ...finding, message: `${finding.message} (${count.toLocaleString('en-GB')} ${count === 1 ? 'person' : 'people'})` }]);
}

function sentencesOf({ language, width }: Context, framework: Framework, found: Change): readonly string[] {
  const { lead, competencies, closing } = changeSentences(framework, found, language);
  const paragraph = (sentences: readonly string[]): string => sentences.map((sentence) => wrap(sentence, width)).join('\n');
  return [lead, ...competencies.map(({ sentences }) => sentences), closing].filter((some) => some.length > 0).map(paragraph);
}

async function asMarkdown(context: Context, { framework, inEnglish, all }: Told): Promise<void> {
  const { out, t, language } = context;
  await out.write([`# ${t('change.title')}: ${framework.title}`, ...welshNotices(context, inEnglish)].map((text) => `${text}\n`).join('\n'));
  for (const person of all) {
    const said: ChangeSentences = changeSentences(framework, person.change, language);
    const parts = [`## ${escapeMarkdown(nameOf(person))}`, said.lead.join(' '), said.competencies.map(({ sentences }) => `- ${sentences.join(' ')}`).join('\n'), said.closing.join(' ')];
    await out.write(`\n${parts.filter((part) => part !== '').join('\n\n')}\n`);
  }
}

async function asLines({ out }: Context, { all }: Told): Promise<void> {
  for (const person of all) await out.write(`${JSON.stringify(flat(person))}\n`);
}

async function asJson({ out }: Context, { framework: { id, version }, all, alone, norms }: Told): Promise<void> {
  await out.write(`${JSON.stringify({ format: 'guildhall/changes@1', framework: { id, version }, people: [...all].map(flat), onlyBefore: alone.before, onlyAfter: alone.after, norms: norms ?? null }, undefined, 2)}\n`);
}

function flat({ change: found, ...who }: Person): object {
  return { ...who, ...found };
}

function nameOf({ council, respondent }: Person): string {
  return council === undefined ? respondent : `${council} ${respondent}`;
}

/** Who is in one file alone was not compared with anything. */
async function sayAlone({ findings }: Context, { before, after }: Told['alone'], thenAlone: number): Promise<void> {
  const say = async (code: string, count: number, where: string): Promise<void> => {
    if (count > 0) await findings.tell([{ code, path: '', message: `${count.toLocaleString('en-GB')} ${count === 1 ? 'person is' : 'people are'} in ${where} alone, and compared with nothing` }]);
  };
  await say('W_ONLY_BEFORE', before, 'the first file');
  await say('W_ONLY_AFTER', after, 'the second file');
  await say('W_ONLY_THEN', thenAlone, 'the file of --then');
}

/** What was said on the command line about how steady levels are; the same for every competency where it is one figure. */
async function normsGiven(context: Context, { norms, sd, reliability }: ChangeOptions): Promise<(both: Both) => Norms | undefined> {
  if ((sd === undefined) !== (reliability === undefined)) throw ended('E_USAGE', 'give --sd and --reliability together', { hint: 'see guildhall change --help' });
  if (norms !== undefined) {
    const { norms: read } = await jsonFile(context, norms, 'a list of norms', readNorms);
    return () => read;
  }
  if (sd === undefined || reliability === undefined) return () => undefined;
  if (!(sd > 0) || !(reliability > 0 && reliability < 1)) throw ended('E_USAGE', '--sd is more than 0, and --reliability more than 0 and less than 1', { hint: 'see guildhall change --help' });
  return ({ before: { framework: { id, version, competencies } } }) => ({
    format: 'guildhall/norms@1', framework: { id, version }, competencies: Object.fromEntries(competencies.map((competency) => [competency.id, { sd, reliability }])), without: [],
  });
}

/** Everybody in the first file, as the people that each is compared with; none where levels are not the person's own. */
function normsFrom(before: People, framework: Framework): Norms | undefined {
  if (framework.scale.kind === 'choices' || framework.readiness !== undefined) return undefined;
  const counter = countNorms(framework);
  for (const { answers } of before.values()) counter.add(answers);
  const norms = counter.norms();
  return Object.keys(norms.competencies).length === 0 ? undefined : norms;
}
