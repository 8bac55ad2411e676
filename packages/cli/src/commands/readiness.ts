import { formatDate } from '@guildhall/core/messages';
import { decisionForCard, gateOf, registerOf, sealCard, toRegisterCsv, type Register, type RegisterCard, type RegisterEntry, type Undecided } from '@guildhall/core/register';
import { escapeMarkdown } from '@guildhall/core/report';
import type { Context } from '../context.ts';
import { formToWrite } from '../documents/form-of-name.ts';
import { openPlace } from '../documents/give.ts';
import { Ended, Interrupted } from '../exit.ts';
import { entriesOf, type InputOptions } from '../files/input.ts';
import { sourcesOf } from '../files/source.ts';
import { readinessRecordIn, type ReadinessRecord } from '../files/readiness-record.ts';
import { headedTable } from '../render/headed-table.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';

const forms = ['table', 'json', 'csv', 'md'] as const;
type ReadinessForm = (typeof forms)[number];

export interface ReadinessOptions extends InputOptions {
  readonly on?: string;
  readonly within: number;
  readonly format?: ReadinessForm;
  readonly out?: string;
}

interface Gathered { readonly cards: RegisterCard[]; readonly undecided: Undecided[]; without: number; others: number }

/**
 * Who may speak on a day, beside whom, and whose time ends soon: the register, of cards, saved attempts and sheets. It says nothing of
 * anybody who may not speak, but how many records hold no decision.
 */
export async function readiness(context: Context, names: readonly string[], options: ReadinessOptions): Promise<void> {
  const { host, findings, today } = context;
  const form = options.format ?? formToWrite(options.out, forms, '--format') ?? 'table';
  findings.asJson = form === 'json';
  const on = options.on ?? today;
  const gathered: Gathered = { cards: [], undecided: [], without: 0, others: 0 };
  const sources = await sourcesOf(host, names);
  for (const source of sources) {
    const before = gathered.others;
    for await (const entry of entriesOf(context, source, options)) {
      if (host.interrupted.aborted) throw new Interrupted();
      try {
        put(gathered, readinessRecordIn(context, entry, source.name), on);
      } catch (error) {
        // One bad record refuses itself alone.
        if (!(error instanceof Ended)) throw error;
        for (const { finding, file } of error.problems) await findings.tell([finding], file);
      }
    }
    await sayOthers(context, source.name, gathered.others - before);
  }
  const place = await openPlace(context, options.out, sources.flatMap(({ path }) => path ?? []));
  try {
    await place.give(written(context, registerOf(gathered.cards, on, options.within), gathered, { form, within: options.within }));
  } finally {
    await place.close();
  }
}

/** What is about something else was most likely sent by mistake: once for each file. */
async function sayOthers({ findings }: Context, file: string, count: number): Promise<void> {
  if (count === 0) return;
  const message = `${count === 1 ? 'one record here is' : `${count.toLocaleString('en-GB')} records here are`} of a framework that does not say who is ready`;
  await findings.tell([{ code: 'E_NO_READINESS_RULES', path: '', message, hint: 'guildhall readiness reads public-meeting-readiness' }], file);
}

function put(gathered: Gathered, record: ReadinessRecord, on: string): void {
  if (record.kind === 'card') {
    gathered.cards.push(record.card);
    return;
  }
  if (record.kind === 'attempt') {
    const decision = decisionForCard(record.view);
    if (record.view.framework.readiness === undefined) gathered.others += 1;
    else if (decision === null) gathered.without += 1;
    else gathered.cards.push(sealCard(decision, { name: record.respondent }));
    return;
  }
  const { framework, answers, sheet: { respondent, answeredOn } } = record.read;
  if (framework.readiness === undefined) {
    gathered.others += 1;
    return;
  }
  const { may } = gateOf({ framework, answers, ...(answeredOn === undefined ? {} : { answeredOn }) }, { on });
  if (may === 'alone' || may === 'beside') gathered.undecided.push({ name: respondent, suggested: may });
  else gathered.without += 1;
}

function written(context: Context, register: Register, gathered: Gathered, { form, within }: { readonly form: ReadinessForm; readonly within: number }): string {
  switch (form) {
    case 'json': return `${JSON.stringify(asData(register, gathered, within), undefined, 2)}\n`;
    case 'csv': return toRegisterCsv(register, gathered.undecided);
    case 'md': return asText(context, register, gathered, markdownTable, '## ');
    case 'table': return asText(context, register, gathered, (rows) => headedTable(rows, context.width), '');
  }
}

function asData({ on, entries }: Register, { undecided, without }: Gathered, within: number): object {
  return {
    format: 'guildhall/readiness@1', on, within,
    entries: entries.map(({ card: { name, reference, by, on: decidedOn, until }, may, daysLeft, endsSoon, ...rest }) => ({
      name, ...(reference === undefined ? {} : { reference }), may, ...('beside' in rest ? { beside: rest.beside } : {}), ...('missing' in rest ? { missing: rest.missing } : {}),
      decidedBy: by, decidedOn, until, daysLeft, endsSoon,
    })),
    undecided, without,
  };
}

function asText(context: Context, { on, entries }: Register, { undecided, without }: Gathered, shown: (rows: readonly (readonly string[])[]) => string, mark: string): string {
  const { t, language, width } = context;
  const speaking = entries.filter(({ may }) => may === 'alone' || may === 'beside');
  const others = entries.filter((entry) => !speaking.includes(entry));
  const head = [t('register.name'), t('register.until'), t('register.what')];
  const rows = (some: readonly RegisterEntry[]): readonly (readonly string[])[] => [head, ...some.map((entry) => rowOf(context, entry))];
  const date = formatDate(language, on);
  return `${[
    ...welshNotices(context, 0),
    `${mark}${t('register.may', { date })}`,
    speaking.length === 0 ? t('register.none') : shown(rows(speaking)),
    ...(others.length === 0 ? [] : [`${mark}${t('register.mayNot', { date })}`, shown(rows(others))]),
    ...(undecided.length === 0 ? [] : [
      `${mark}${t('cli.readiness.undecided')}`,
      shown([[t('register.name'), t('decision.suggested')], ...undecided.map(({ name, suggested }) => [name, t(suggested === 'alone' ? 'decision.choice.READY' : 'decision.choice.READY_WITH_SUPPORT')])]),
    ]),
    ...(without === 0 ? [] : [wrap(t('cli.readiness.without', { count: without }), width)]),
    wrap(t('register.only'), width),
  ].join('\n\n')}\n`;
}

function rowOf({ t, language }: Context, entry: RegisterEntry): readonly string[] {
  const { card: { name, reference, until, on }, endsSoon, daysLeft } = entry;
  const may = entry.may === 'alone' ? t('register.alone') : entry.may === 'beside' ? t('register.beside', { name: entry.beside })
    : entry.may === 'not-without' ? t(`register.missing.${entry.missing}`, { name: entry.beside }) : entry.may === 'ended' ? t('register.ended') : t('register.notBegun', { date: formatDate(language, on) });
  return [reference === undefined ? name : `${name} (${reference})`, formatDate(language, until), endsSoon ? `${may}. ${t('register.endsSoon', { count: daysLeft })}` : may];
}

/** Names come from files, so nothing in a cell is read as anything but text. */
function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(escapeMarkdown)))].join('\n');
}
