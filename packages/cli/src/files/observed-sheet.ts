import type { Finding, Framework } from '@guildhall/core';
import { joinObservers, readInvitation, readObserverAnswers, type Invitation, type ObserverAnswers } from '@guildhall/core/raters';
import { readSheet } from '@guildhall/core/sheet';
import type { Context } from '../context.ts';
import { ended, Ended } from '../exit.ts';
import { knownFrameworks } from '../frameworks/known-frameworks.ts';
import { kindOf, otherKind } from '../kind-of.ts';
import type { Encoding } from './decode.ts';
import type { GoodSheet } from './find-sheet.ts';
import { entriesOf } from './input.ts';
import { sourcesOf } from './source.ts';
import { located } from './located.ts';
import { parseEntry } from './parse.ts';

/** A person's sheet with what others said in it, and what those others wrote. */
export interface ObservedSheet { readonly read: GoodSheet; readonly observers: readonly ObserverAnswers[] }

interface Gathered { sheet: GoodSheet | undefined; readonly invitations: Invitation[]; readonly observers: ObserverAnswers[]; passed: number }

/**
 * Puts together what several files hold about one person: their sheet, the invitations they made and what came back, in any order.
 * A sheet that has its raters in it already is enough by itself.
 *
 * @throws {Ended} with everything that is wrong, where any of it is.
 */
export async function observedSheet(context: Context, names: readonly string[], options: { readonly respondent?: string; readonly encoding: Encoding }): Promise<ObservedSheet> {
  const { host, findings } = context;
  const frameworks = knownFrameworks(context);
  const gathered: Gathered = { sheet: undefined, invitations: [], observers: [], passed: 0 };
  const problems: Ended[] = [];
  for (const source of await sourcesOf(host, names)) {
    for await (const entry of entriesOf(context, source, options)) {
      if (entry.notes !== undefined) await findings.tell(entry.notes, source.name);
      const parsed = parseEntry(entry);
      const wrong = parsed.ok ? taken(gathered, frameworks, parsed.value, options.respondent) : parsed.findings;
      if (wrong.length === 0) continue;
      problems.push(new Ended(parsed.ok ? located(wrong, parsed.positionOf) : wrong, source.name));
    }
  }
  if (problems.length > 0) throw Ended.together(problems);
  const { sheet, invitations, observers, passed } = gathered;
  if (sheet === undefined) {
    throw ended('E_NO_SHEET', passed === 0 ? 'the sheet of the person who asked is missing' : `none of the ${passed.toLocaleString('en-GB')} sheets here is by that respondent`, {
      hint: passed === 0 ? 'name it beside the invitations and what came back' : 'check --respondent; capitals matter',
    });
  }
  await findings.tell(sheet.warnings);
  if (observers.length === 0) return { read: sheet, observers };
  const joined = joinObservers(sheet.framework, sheet.sheet, invitations, observers);
  if (!joined.ok) throw new Ended(joined.findings);
  const read = readSheet(joined.sheet, frameworks);
  if (!read.ok) throw new Ended(read.findings);
  return { read, observers };
}

/** Takes one document for what it says it is, and gives what is wrong with it. */
function taken(gathered: Gathered, frameworks: readonly Framework[], value: unknown, respondent: string | undefined): readonly Finding[] {
  const format = formatIn(value);
  if (format?.startsWith('guildhall/invitation@')) {
    const read = readInvitation(value, frameworks);
    if (!read.ok) return read.findings;
    gathered.invitations.push(read.invitation);
    return [];
  }
  if (format?.startsWith('guildhall/observer@')) {
    const read = readObserverAnswers(value, frameworks);
    if (!read.ok) return read.findings;
    gathered.observers.push(read.observer);
    return [];
  }
  const kind = kindOf(value);
  if (kind !== undefined && kind !== 'sheet') return [otherKind(kind, 'an answer sheet, an invitation, or what somebody who was asked handed in')];
  if (gathered.sheet !== undefined || (respondent !== undefined && respondentIn(value) !== respondent)) {
    gathered.passed += 1;
    return [];
  }
  const read = readSheet(value, frameworks);
  if (!read.ok) return read.findings;
  gathered.sheet = read;
  return [];
}

function formatIn(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'string' ? value.format : undefined;
}

function respondentIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'respondent' in value ? value.respondent : undefined;
}
