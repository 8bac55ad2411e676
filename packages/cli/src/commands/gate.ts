import { localise, type Framework } from '@guildhall/core';
import { nameReason, reasonSentence } from '@guildhall/core/explain';
import { formatDate } from '@guildhall/core/messages';
import { gateOf, gateOfAttempt, opens, registerOf, type Gate, type GateReason } from '@guildhall/core/register';
import type { Context } from '../context.ts';
import { ended, Ended } from '../exit.ts';
import { readCouncil } from '../files/council-file.ts';
import { findSheet } from '../files/find-sheet.ts';
import { entriesOf, type InputOptions } from '../files/input.ts';
import { sourceOf } from '../files/source.ts';
import { readinessRecordIn, type ReadinessRecord } from '../files/readiness-record.ts';
import { welshNotices } from '../render/welsh-notice.ts';
import { wrap } from '../render/wrap.ts';

export interface GateCommandOptions extends Omit<InputOptions, 'skip'> {
  readonly on?: string;
  readonly allow?: 'with-support';
  readonly respondent?: string;
  readonly council?: string;
  readonly flags?: 'list' | 'gate';
  readonly format: 'text' | 'json';
}

/**
 * Says whether one person may speak on a day, and ends with 1 where not. Of what they or anybody else answered it says nothing: only what
 * is still missing, by its skill.
 */
export async function gate(context: Context, file: string, options: GateCommandOptions): Promise<void> {
  const { out, findings, today } = context;
  findings.asJson = options.format === 'json';
  const flags = options.council === undefined ? options.flags ?? 'list' : (await readCouncil(context, options.council)).adoption?.flags ?? 'list';
  const { gate: found, framework } = gateIn(await recordIn(context, file, options), { on: options.on ?? today, flags }, file);
  const isOpen = opens(found, { withSupport: options.allow === 'with-support' });
  await out.write(options.format === 'json' ? `${JSON.stringify({ format: 'guildhall/gate@1', open: isOpen, ...found })}\n` : written(context, found, framework));
  if (!isOpen) await findings.tell([{ code: 'E_NOT_READY', path: '', message: 'not ready: see what is said of it', ...(found.may === 'beside' ? { hint: 'to take this too: --allow with-support' } : {}) }], file);
}

async function recordIn(context: Context, file: string, { respondent, ...input }: GateCommandOptions): Promise<ReadinessRecord> {
  if (respondent !== undefined) return { kind: 'sheet', read: await findSheet(context, file, { ...input, respondent }) };
  let found: ReadinessRecord | undefined;
  for await (const entry of entriesOf(context, await sourceOf(context.host, file), input)) {
    if (found !== undefined) throw ended('E_SEVERAL', 'there is more than one record here', { file, hint: 'say whose it is: --respondent; for many people there is guildhall readiness' });
    found = readinessRecordIn(context, entry, file);
  }
  if (found === undefined) throw ended('E_EMPTY', 'there is nothing here', { file });
  return found;
}

interface Found { readonly gate: Gate; readonly framework: Framework | undefined }

function gateIn(record: ReadinessRecord, options: { readonly on: string; readonly flags: 'list' | 'gate' }, file: string): Found {
  switch (record.kind) {
    case 'attempt': return judged(record.view.framework, file, () => gateOfAttempt(record.view, options));
    case 'card': return { gate: gateOfCard(record, options.on), framework: undefined };
    case 'sheet': {
      const { framework, answers, sheet: { answeredOn } } = record.read;
      return judged(framework, file, () => gateOf({ framework, answers, ...(answeredOn === undefined ? {} : { answeredOn }) }, options));
    }
  }
}

function judged(framework: Framework, file: string, work: () => Gate): Found {
  if (framework.readiness === undefined) throw new Ended([{ code: 'E_NO_READINESS_RULES', path: '/framework', message: 'this framework does not say who is ready', hint: 'guildhall gate reads public-meeting-readiness' }], file);
  return { gate: work(), framework };
}

/** A card holds its decision; whether the colleague may speak that day is for the register to say. */
function gateOfCard({ card }: Extract<ReadinessRecord, { kind: 'card' }>, on: string): Gate {
  const [entry] = registerOf([card], on).entries;
  const may = entry === undefined ? 'no' : entry.may === 'not-without' ? 'beside' : entry.may;
  return { on, basis: 'decision', status: card.status, may, until: card.until, ...(card.beside === undefined ? {} : { beside: card.beside }), reasons: [] };
}

function written(context: Context, found: Gate, framework: Framework | undefined): string {
  const { t, language, width } = context;
  const { may, status, until, beside, basis, on, reasons } = found;
  const date = (iso: string): string => formatDate(language, iso);
  const verdict = may === 'ended' ? (until === undefined ? t('register.ended') : t('register.endedOn', { date: date(until) }))
    : may === 'not-begun' ? t('cli.gate.notBegun')
      : may === 'alone' && until !== undefined ? t('decision.status.READY', { date: date(until) })
        : may === 'beside' && beside !== undefined ? t('register.beside', { name: beside }) : t(`decision.choice.${status}`);
  const { framework: shown, inEnglish } = framework === undefined ? { framework: undefined, inEnglish: 0 } : localise(framework, language);
  return `${[
    ...welshNotices(context, reasons.length === 0 ? 0 : inEnglish),
    t('cli.gate.on', { date: date(on) }),
    verdict,
    ...(may === 'beside' && until !== undefined ? [t('register.endsOn', { date: date(until) })] : []),
    t(basis === 'rules' ? 'cli.gate.suggested' : 'cli.gate.decided'),
    ...(shown === undefined || reasons.length === 0 ? [] : [`${t('decision.reasons')}:`, ...reasons.map((reason) => `- ${sentenceOf(reason, shown, language)}`)]),
  ].map((line) => wrap(line, width, line.startsWith('- ') ? '  ' : '')).join('\n')}\n`;
}

function sentenceOf(reason: GateReason, framework: Framework, language: Context['language']): string {
  return reasonSentence(nameReason(framework, reason.code === 'FLAG_OPEN' ? { code: 'FLAG_OPEN', flag: `${reason.scenario}.` } : reason), language);
}
