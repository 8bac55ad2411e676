import { openRoom, type Room } from '../privacy/room.ts';
import type { GroupAction, HandInWay, StepId } from './group-event.ts';
import type { GroupEntry, KeptOf } from './group-record.ts';
import type { Vote } from './group-view.ts';
import type { HandedIn } from './handed-in.ts';
import { figuresFrom } from './figures-from.ts';
import type { MadeReport } from './made-report.ts';
import { roomSheetFrom } from './room-sheet-from.ts';
import { inOrder, type SessionPlan } from './session-plan.ts';

/** What a session has come to: what its journal leaves when all of it has happened. */
export interface Memory {
  readonly plan: SessionPlan;
  readonly sheets: readonly TableSheet[];
  /** Sheets that were ever handed in, those taken back as well. */
  readonly numbered: number;
  /** Of codes that were taken back after they had been counted. */
  readonly marks: ReadonlySet<number>;
  readonly room: Room;
  readonly isRoundOpen: boolean;
  /** Competencies whose sentence was made in the last round. */
  readonly renewed: readonly string[];
  /** The entry of the last closing, and of the first and the last that made a sentence; 0 before. */
  readonly closedAt: number;
  readonly firstPicturedAt: number;
  readonly picturedAt: number;
  readonly begun: Readonly<Partial<Record<StepId, string>>>;
  readonly running: StepId | null;
  readonly votes: readonly Vote[];
  readonly actions: readonly GroupAction[];
  /** Oldest first. */
  readonly reports: readonly MadeReport[];
  readonly ended: boolean;
}

interface TableSheet {
  /** The number of its entry. */
  readonly seq: number;
  /** Which sheet it was of those handed in, from 1. */
  readonly number: number;
  readonly at: string;
  /** `null` only while a journal happens again: it was taken back later, and is erased already. */
  readonly said: (HandedIn & { readonly way: HandInWay }) | null;
}

/** A session in which nothing has happened. */
export function nothingYet(plan: SessionPlan): Memory {
  return {
    plan, sheets: [], numbered: 0, marks: new Set(), room: openRoom(inOrder(plan)), isRoundOpen: true, renewed: [], closedAt: 0, firstPicturedAt: 0, picturedAt: 0, begun: {}, running: null,
    votes: [], actions: [], reports: [], ended: false,
  };
}

/** How a room knows a sheet: by its entry, since a code says what it holds. */
export function roomId(seq: number): string {
  return `#${seq}`;
}

/** What is so after one more entry, which was found to be possible before. */
export function remember(memory: Memory, { seq, at, event }: GroupEntry): Memory {
  switch (event.type) {
    case 'sheet.handedIn': {
      const { id, bands, way } = event;
      return withSheet(memory, { seq, at, said: { id, bands, way } });
    }
    case 'sheet.erased': return withSheet(memory, { seq, at, said: null });
    case 'sheet.takenBack': {
      const marks = event.mark === undefined ? memory.marks : new Set([...memory.marks, event.mark]);
      // Less those who stayed, what a report was made from would say what this sheet said.
      const reports = memory.reports.map((report) => (report.seq > event.sheet ? { ...report, figures: null } : report));
      return { ...memory, marks, reports, sheets: memory.sheets.filter((sheet) => sheet.seq !== event.sheet), room: without(memory.room, event.sheet) };
    }
    case 'round.closed': {
      const picturedAt = event.shown.length === 0 ? memory.picturedAt : seq;
      const firstPicturedAt = memory.firstPicturedAt === 0 ? picturedAt : memory.firstPicturedAt;
      return { ...memory, isRoundOpen: false, closedAt: seq, firstPicturedAt, picturedAt, renewed: event.shown.map(({ competency }) => competency), room: roomAfter(memory, event) };
    }
    case 'round.opened': return { ...memory, isRoundOpen: true };
    case 'step.begun': return { ...memory, running: event.step, begun: { ...memory.begun, [event.step]: at } };
    case 'vote.counted': {
      const { scenario, counts } = event;
      const before = memory.votes.find((vote) => vote.scenario === scenario);
      const vote = { scenario, counts, rationaleShown: before?.rationaleShown ?? false };
      return { ...memory, votes: before === undefined ? [...memory.votes, vote] : memory.votes.map((each) => (each === before ? vote : each)) };
    }
    case 'rationale.shown': return { ...memory, votes: memory.votes.map((vote) => (vote.scenario === event.scenario ? { ...vote, rationaleShown: true } : vote)) };
    case 'action.added': return { ...memory, actions: [...memory.actions, actionIn(event)] };
    case 'action.changed': return { ...memory, actions: memory.actions.map((action) => (action.id === event.id ? actionIn(event) : action)) };
    case 'action.removed': return { ...memory, actions: memory.actions.filter(({ id }) => id !== event.id) };
    case 'report.made': {
      const { people, counts, released } = event;
      const figures = counts === undefined ? null : figuresFrom(memory.plan, { people, counts });
      return { ...memory, reports: [...memory.reports, { seq, figures, released, of: levelsOnTable(memory) }] };
    }
    case 'session.ended': return { ...memory, isRoundOpen: false, ended: true };
  }
}

/** By competency, the sheets on the table with a level in it, as a room knows them. */
export function levelsOnTable({ plan, sheets }: Memory): Readonly<Record<string, readonly string[]>> {
  const table = sheets.flatMap(({ seq, said }) => (said === null ? [] : [{ id: roomId(seq), reaches: roomSheetFrom(plan, said).reaches }]));
  return Object.fromEntries(inOrder(plan).map((competency) => [competency, table.flatMap(({ id, reaches }) => (reaches[competency] === undefined ? [] : [id]))]));
}

function withSheet(memory: Memory, sheet: Omit<TableSheet, 'number'>): Memory {
  const number = memory.numbered + 1;
  return { ...memory, numbered: number, sheets: [...memory.sheets, { ...sheet, number }] };
}

function actionIn({ type: _type, ...action }: KeptOf<'action.added' | 'action.changed'>): GroupAction {
  return action;
}

/** The room after a closing, as `closeRound` leaves it: what was shown, and what those said who are still there. */
function roomAfter({ plan, sheets, room }: Memory, { shown }: KeptOf<'round.closed'>): Room {
  return {
    floors: room.floors,
    round: room.round + 1,
    competencies: room.competencies.map((competency) => {
      const made = shown.find((sentence) => sentence.competency === competency.id);
      if (made === undefined) return competency;
      const counted = sheets.flatMap(({ seq, said }): (readonly [string, boolean])[] => {
        const reaches = said === null || !made.sheets.includes(seq) ? undefined : roomSheetFrom(plan, said).reaches[competency.id];
        return reaches === undefined ? [] : [[roomId(seq), reaches]];
      });
      const picture = { said: made.said, ids: made.sheets.map(roomId) };
      return { id: competency.id, pictures: [...competency.pictures, picture], counted: Object.fromEntries(counted) };
    }),
  };
}

/** Who takes a sheet back leaves at once. */
function without(room: Room, seq: number): Room {
  return {
    ...room,
    competencies: room.competencies.map((competency) => ({
      ...competency, counted: Object.fromEntries(Object.entries(competency.counted).filter(([id]) => id !== roomId(seq))),
    })),
  };
}
