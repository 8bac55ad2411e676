import { takeUpAttempt, type Framework } from '@guildhall/core';
import { readCard, type RegisterCard } from '@guildhall/core/register';
import { readSheet } from '@guildhall/core/sheet';
import { Ended } from '../exit.ts';
import { frameworkCalled, knownFrameworks, type Brought } from '../frameworks/known-frameworks.ts';
import { kindOf, otherKind } from '../kind-of.ts';
import { inFile } from './attempt-file.ts';
import type { GoodSheet } from './find-sheet.ts';
import type { Entry } from './input.ts';
import { located } from './located.ts';
import { everyFinding, parseEntry } from './parse.ts';

/** Something that tells whether one person may speak: an attempt, a card or a sheet. */
export type ReadinessRecord =
  | { readonly kind: 'attempt'; readonly view: ReturnType<ReturnType<typeof takeUpAttempt>['view']>; readonly respondent: string }
  | { readonly kind: 'card'; readonly card: RegisterCard }
  | { readonly kind: 'sheet'; readonly read: GoodSheet };

/**
 * Reads one entry of a file as whatever of these it is.
 *
 * @throws {Ended} with everything that is wrong with it, and where.
 */
export function readinessRecordIn(known: Brought, entry: Entry, file: string): ReadinessRecord {
  const parsed = parseEntry(entry);
  if (!parsed.ok) throw new Ended(everyFinding(parsed, () => []), file);
  const { value, positionOf } = parsed;
  if (isCard(value)) {
    const read = readCard(value);
    if (!read.ok) throw new Ended(located(read.findings, positionOf), file);
    return { kind: 'card', card: read.card };
  }
  const kind = kindOf(value);
  if (kind !== undefined && kind !== 'attempt' && kind !== 'sheet') throw new Ended(located([otherKind(kind, 'a saved attempt, a card or an answer sheet')], positionOf), file);
  if (kind === 'attempt') {
    const framework = frameworkOf(known, value, file);
    const attempt = inFile(file, () => takeUpAttempt(framework, value), (findings) => located(findings, positionOf));
    const view = attempt.view();
    if (view.isWithdrawn) throw new Ended([{ code: 'E_NOTHING_LEFT', path: '', message: 'the answers in this file were deleted by the person' }], file);
    return { kind, view, respondent: view.memory.respondent };
  }
  const read = readSheet(value, knownFrameworks(known), positionOf);
  if (!read.ok) throw new Ended(read.findings, file);
  return { kind: 'sheet', read };
}

function isCard(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'string' && value.format.startsWith('guildhall/register-card@');
}

function frameworkOf(known: Brought, value: unknown, file: string): Framework {
  const named = typeof value === 'object' && value !== null && 'framework' in value ? value.framework : undefined;
  const text = (key: 'id' | 'version'): string => (typeof named === 'object' && named !== null && key in named ? String((named as Readonly<Record<string, unknown>>)[key]) : '');
  const framework = frameworkCalled(known, text('id'), text('version')) ?? frameworkCalled(known, text('id'));
  if (framework === undefined) throw new Ended([{ code: 'E_UNKNOWN_FRAMEWORK', path: '/framework', message: 'this was made with a framework that is not known here' }], file);
  return framework;
}
