import { attemptEnvelopeSchema, checkedEnvelope, localise, type AttemptEnvelope, type Framework } from '@guildhall/core';
import { flowChartOf, replayOf, statesIn } from '@guildhall/core/flow';
import { observedBy } from '@guildhall/core/raters';
import type { Context } from '../context.ts';
import { Ended, ended } from '../exit.ts';
import { inFile } from '../files/attempt-file.ts';
import { readDocument } from '../files/input.ts';
import { sourceOf } from '../files/source.ts';
import { located } from '../files/located.ts';
import { parseEntry, type ParsedEntry } from '../files/parse.ts';
import { replayed } from '../files/replayed.ts';
import { knownFrameworks, type Brought } from '../frameworks/known-frameworks.ts';
import { isWorkingKind, kindOf, otherKind } from '../kind-of.ts';
import { knownFramework } from '../known-framework.ts';
import { flowWordsIn } from '../render/flow-words.ts';
import { journalLine } from '../render/journal-line.ts';
import { table } from '../render/table.ts';
import { wrap } from '../render/wrap.ts';

export interface ReplayOptions { readonly check?: boolean; readonly to?: number; readonly format: 'text' | 'json' }

/**
 * Lets everything in a saved attempt happen again, from its start. Nothing is written but what is shown.
 *
 * As JSON it gives the record that the replay itself made: the very bytes of the file, as `take` saved it.
 */
export async function replay(context: Context, file: string, { check = false, to, format }: ReplayOptions): Promise<void> {
  const parsed = parseEntry(await readDocument(context.host, await sourceOf(context.host, file), 'utf-8'));
  if (!parsed.ok) throw new Ended(parsed.findings, file);
  const kind = kindOf(parsed.value);
  if (isWorkingKind(kind)) throw new Ended(located([otherKind(kind, 'a saved attempt')], parsed.positionOf), file);
  if (check) return checkAgainst(context, file, parsed);
  const envelope = inFile(file, () => checkedEnvelope(parsed.value), (findings) => located(findings, parsed.positionOf));
  const framework = frameworkOf(context, envelope, file);
  if (to !== undefined) return showAt(context, file, framework, envelope, { to, format });
  const { record, differs } = inFile(file, () => replayed(framework, envelope.body));
  if (record === null || differs !== undefined) throw otherwise(file, differs ?? 1);
  if (format === 'json') return context.out.write(`${JSON.stringify(record, undefined, 1)}\n`);
  await showAll(context, framework, envelope);
}

/** Whether the file is what a replay of its journal gives; where not, from which entry on. */
async function checkAgainst({ out, t, brought }: Context, file: string, { value, positionOf }: Extract<ParsedEntry, { ok: true }>): Promise<void> {
  const read = attemptEnvelopeSchema.safeParse(value);
  const said = inFile(file, () => {
    try {
      return checkedEnvelope(value);
    } catch (error) {
      // Damaged, and still whole enough to be looked into.
      if (read.success) return undefined;
      throw error;
    }
  }, (findings) => located(findings, positionOf));
  const envelope = said ?? (read.success ? read.data : undefined);
  if (envelope === undefined) return;
  const framework = frameworkOf({ brought }, envelope, file);
  const { differs } = inFile(file, () => replayed(framework, envelope.body));
  if (differs !== undefined) {
    const place = positionOf(`/body/journal/${differs - 1}`, 'value');
    throw new Ended([{ code: 'E_JOURNAL', path: `/body/journal/${differs - 1}`, message: `seq ${differs}: a replay does not give this entry; everything before it is as it was`, hint: `to see how it stood just before: guildhall replay --to ${differs - 1}, on a whole copy`, ...place }], file);
  }
  if (said === undefined) throw ended('E_DAMAGED', 'every entry could have happened, and still the seal does not match: something was changed after it was sealed', { file, hint: 'compare it with another copy; nothing in it says what was changed' });
  await out.write(`${t('cli.replay.same', { count: envelope.body.journal.length })}\n`);
}

function otherwise(file: string, seq: number): Ended {
  return ended('E_JOURNAL', `seq ${seq}: a replay does not give this entry`, { file, hint: 'guildhall replay --check says where it stands in the file' });
}

/** The framework it was made with, or the part of one that an observer was asked. */
function frameworkOf(known: Brought, { framework: { id, version } }: AttemptEnvelope, file: string): Framework {
  const frameworks = knownFrameworks(known);
  return frameworks.find((each) => each.id === id && each.version === version) ?? observedBy(frameworks, { id, version })?.framework ?? knownFramework(known, `${id}@${version}`, file);
}

async function showAll(context: Context, framework: Framework, { body: { journal } }: AttemptEnvelope): Promise<void> {
  const { out, t, width, language, paint } = context;
  const { framework: shown } = localise(framework, language);
  await out.write(`${paint.strong(wrap(shown.title, width))}\n`);
  await out.write(`${table(journal.map(({ seq, at, event }) => [String(seq), at, journalLine(t, shown, event)]), width)}\n`);
}

async function showAt(context: Context, file: string, framework: Framework, envelope: AttemptEnvelope, { to, format }: { readonly to: number; readonly format: 'text' | 'json' }): Promise<void> {
  const { out, t, width, language, paint } = context;
  const { journal } = envelope.body;
  if (to > journal.length) throw ended('E_USAGE', `the journal has ${journal.length} entries, so there is nothing after ${to}`, { file, hint: `--to takes 0 to ${journal.length}` });
  const { framework: shown } = localise(framework, language);
  const { here, takes, view, entry } = inFile(file, () => replayOf(framework, envelope)).at(to);
  const now = view.in(shown);
  const parts = now.parts.filter(({ status }) => status !== 'not-chosen').map(({ id, title, status, open, answered, asked }) => ({ id, title, status, open, answered, asked }));
  if (format === 'json') {
    return out.write(`${JSON.stringify({ format: 'guildhall/replay@1', seq: to, of: journal.length, doing: view.doing, stage: view.stage?.id ?? null, here: [...here], takes, parts }, undefined, 1)}\n`);
  }
  const boxes = statesIn(flowChartOf(framework, shown)).filter(({ id, is }) => here.has(id) && is !== 'flow');
  const lines = [
    t('flow.steps.at', { seq: to, total: journal.length, what: entry === null ? t('flow.steps.beginning') : journalLine(t, shown, entry.event) }),
    '', paint.strong(t('flow.where')), ...boxes.map((box) => `  ${flowWordsIn(t, shown).nameOf(box)}`),
    ...parts.filter(({ open }) => open).map(({ title, answered, asked }) => `  ${title}: ${t('areas.answeredOf', { answered, total: asked })}`),
    '', paint.strong(t('flow.where.takes')), ...(takes.length === 0 ? [`  ${t('flow.where.takesNothing')}`] : takes.map((event) => `  ${t(`flow.takes.${event}`)}`)),
  ];
  await out.write(`${lines.map((line) => wrap(line, width, '  ')).join('\n')}\n`);
}
