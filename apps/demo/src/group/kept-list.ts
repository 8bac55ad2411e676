import { frameworks } from '@guildhall/core/frameworks';
import { takeUpGroupSession, type GroupView } from '@guildhall/core/group';
import { deletedOn, isListed, tidySessions } from './due.ts';
import { all } from './kept-sessions.ts';
import { codeInPage } from './session-in-page.ts';

/** A session that is kept in this browser and whole. */
export interface ListedSession {
  readonly view: GroupView;
  readonly startedAt: string;
  /** ISO date. */
  readonly deletedOn: string;
}

/** Deletes what has lain too long, but never what is open in this page. */
export function tidy(): void { tidySessions(codeInPage()); }

/** A session that cannot be opened: it is damaged, or of questions that are older or newer than those here, and whole. */
export interface UnopenedSession {
  readonly id: string;
  readonly why: 'damaged' | 'older' | 'newer';
}

/** Every session that is kept in this browser, the newest first, and those that cannot be opened. */
export function listSessions(): { readonly sessions: readonly ListedSession[]; readonly unopened: readonly UnopenedSession[] } {
  const { sessions, damaged } = all();
  const found = sessions.filter((session) => session.id === codeInPage() || isListed(session)).map((kept) => ({ ...kept, opened: takeUpGroupSession(frameworks, kept.record) }));
  return {
    sessions: found.flatMap((kept) => (kept.opened.ok ? [{ view: kept.opened.session.view(), startedAt: kept.record.body.startedAt, deletedOn: deletedOn(kept) }] : [])),
    unopened: [...damaged.map((id) => ({ id, why: 'damaged' as const })), ...found.flatMap(({ id, opened }) => (opened.ok ? [] : [{ id, why: whys[opened.code] ?? 'damaged' }]))],
  };
}

const whys: Readonly<Record<string, UnopenedSession['why']>> = { E_NEWER: 'newer', E_VERSION: 'older', E_CONTENT_OTHER: 'older' };
