import { closeRound } from '../privacy/room.ts';
import type { MadeSentence } from './group-record.ts';
import { roomId, type Memory } from './memory.ts';
import { roomSheetFrom } from './room-sheet-from.ts';
import { isSafeIfReturned } from './safe-if-returned.ts';
import { isSafeBesideReports } from './told-together.ts';

/** The sentences that closing the round now makes, and of which sheets. For every other skill the sentence before stands. */
export function sentencesNow({ plan, sheets, room, reports }: Memory): readonly MadeSentence[] {
  const table = sheets.flatMap(({ seq, said }) => (said === null ? [] : [{ ...roomSheetFrom(plan, said), id: roomId(seq) }]));
  const closed = closeRound(room, table);
  return closed.room.competencies.flatMap(({ id, pictures }, i): readonly MadeSentence[] => {
    const [before, last] = [room.competencies[i], pictures.at(-1)];
    const isRenewed = closed.picture.competencies[i]?.renewed ?? false;
    if (!isRenewed || before === undefined || last === undefined || !isSafeIfReturned(before, last.ids)) return [];
    if (!isSafeBesideReports(plan.framework, before, reports, last.ids)) return [];
    return [{ competency: id, said: last.said, sheets: sheets.map(({ seq }) => seq).filter((seq) => last.ids.includes(roomId(seq))) }];
  });
}
