import { sha256 } from '../json/hash.ts';
import type { GroupEntry, KeptEvent } from './group-record.ts';
import { roomId, type Memory } from './memory.ts';

/**
 * Ten bits of a code's hash. Every set of answers has thousands of codes, so the mark fits them all alike and tells nothing of what was
 * said; but the same code is known by it. One other code in a thousand has the same.
 */
export function markOf(code: string): number {
  return Number.parseInt(sha256(`guildhall/taken-back ${code}`).slice(-3), 16) % 1024;
}

/** That a sheet is taken back, as it is kept: with nothing of what it said. Number 0 is no entry. */
export function takenBack({ sheets, room }: Memory, id: string): KeptEvent {
  const sheet = sheets.find(({ said }) => said?.id === id)?.seq ?? 0;
  const wasCounted = room.competencies.some(({ pictures }) => pictures.some(({ ids }) => ids.includes(roomId(sheet))));
  return { type: 'sheet.takenBack', sheet, ...(wasCounted ? { mark: markOf(id) } : {}) };
}

/**
 * A journal without what one sheet said: its entry is empty, and reports it was in no longer say what they were made from. Nothing else is
 * ever taken out of a journal.
 */
export function withoutSheet(journal: readonly GroupEntry[], sheet: number): GroupEntry[] {
  return journal.map((entry): GroupEntry => {
    if (entry.seq === sheet) return { ...entry, event: { type: 'sheet.erased' } };
    if (entry.event.type !== 'report.made' || entry.seq < sheet) return entry;
    const { type, people, released } = entry.event;
    return { ...entry, event: { type, people, released } };
  });
}
