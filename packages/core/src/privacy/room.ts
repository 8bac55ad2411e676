import { AssessmentError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import { floorsOf, type Floors } from './floors.ts';
import { canBeRenewed } from './room-pins.ts';
import { sentenceOf, type RoomSentence, type Said } from './room-sentence.ts';
import { markReleased, type Released } from './released.ts';

/** What one person handed in: per competency, whether the unrounded level reaches the target. One that is absent has no level. */
export interface RoomSheet {
  readonly id: string;
  readonly reaches: Readonly<Record<string, boolean>>;
}

/**
 * What a room remembers between rounds. It holds what people said, so it stays with whoever runs the session; nothing may show it.
 */
export interface Room {
  readonly floors: Floors;
  /** Rounds closed so far. */
  readonly round: number;
  readonly competencies: readonly RoomCompetency[];
}

export interface RoomCompetency {
  readonly id: string;
  /** Pictures shown, oldest first: what was said, and of whom. */
  readonly pictures: readonly { readonly said: Said; readonly ids: readonly string[] }[];
  /** What those said who are in the last picture or were in one, as it was when they first were. Who took a sheet back has no entry. */
  readonly counted: Readonly<Record<string, boolean>>;
}

/** All that a room is shown. No count and no mean, and not who was counted. */
export interface RoomPicture {
  readonly round: number;
  readonly competencies: readonly {
    readonly id: string;
    readonly sentence: RoomSentence;
    /** Whether the sentence was made in this round. If not, the one before stands. */
    readonly renewed: boolean;
  }[];
}

export interface ClosedRound {
  readonly room: Room;
  readonly picture: Released<RoomPicture>;
}

/**
 * A room in which nothing has been shown yet.
 *
 * @param competencies their ids, in the order in which they are shown
 * @throws PrivacyError `lower-floor`
 * @throws AssessmentError `E_ROOM` for an id given twice
 */
export function openRoom(competencies: readonly string[], options: { readonly floors?: Partial<Floors> } = {}): Room {
  const floors = floorsOf(options.floors);
  const findings = competencies.flatMap((id, i): Finding[] =>
    (competencies.indexOf(id) === i ? [] : [{ code: 'E_ROOM_COMPETENCY', path: `/${i}`, message: 'this competency is listed twice', hint: 'list each once' }]));
  if (findings.length > 0) throw new AssessmentError('E_ROOM', 'This room cannot be opened:', findings);
  return { floors, round: 0, competencies: competencies.map((id) => ({ id, pictures: [], counted: {} })) };
}

/**
 * Closes a round and gives its picture: per competency one of three sentences, from 5 sheets with a level in it.
 *
 * A later picture takes 5 new sheets in that competency, and more where one of the three sentences could tell what somebody said. Whether
 * it does is worked out from how many came and went and from the sentences shown before, all of which the room knows, and never from what
 * was said now: that a picture stands still tells nothing.
 *
 * Someone who is in a picture is counted with what they said then, whatever they hand in later: the difference would be theirs alone. Who
 * takes a sheet back leaves at once and is not counted again in this room.
 *
 * @param sheets every sheet that lies on the table, the earlier ones too
 * @throws AssessmentError `E_ROOM` for two sheets of one person, or for a competency this room does not show
 */
export function closeRound(room: Room, sheets: readonly RoomSheet[]): ClosedRound {
  checkSheets(room, sheets);
  const round = room.round + 1;
  const closed = room.competencies.map((competency) => closeOne(competency, sheets, room.floors.room));
  const picture: RoomPicture = {
    round,
    competencies: closed.map(({ competency: { id, pictures }, renewed }) => ({ id, sentence: pictures.at(-1)?.said ?? 'too-few', renewed })),
  };
  return { room: { floors: room.floors, round, competencies: closed.map(({ competency }) => competency) }, picture: markReleased(picture) };
}

function closeOne(competency: RoomCompetency, sheets: readonly RoomSheet[], floor: number): { readonly competency: RoomCompetency; readonly renewed: boolean } {
  const { id, pictures } = competency;
  const said = new Map(sheets.flatMap(({ id: sheet, reaches }) => (reaches[id] === undefined ? [] : [[sheet, reaches[id]] as const])));
  const everShown = new Set(pictures.flatMap(({ ids }) => ids));
  // What is taken back is forgotten now, whether or not there is a new picture.
  const stayed = Object.entries(competency.counted).filter(([sheet]) => said.has(sheet));
  const joined = [...said].filter(([sheet]) => !everShown.has(sheet));
  const kept = { ...competency, counted: Object.fromEntries(stayed) };
  const now = [...stayed, ...joined];
  const ids = now.map(([sheet]) => sheet);
  if (joined.length < floor || !canBeRenewed(pictures, ids)) return { competency: kept, renewed: false };
  const picture = { said: sentenceOf(now.filter(([, reaches]) => reaches).length, now.length), ids };
  return { competency: { id, pictures: [...pictures, picture], counted: Object.fromEntries(now) }, renewed: true };
}

function checkSheets(room: Room, sheets: readonly RoomSheet[]): void {
  const known = new Set(room.competencies.map(({ id }) => id));
  const seen = new Set<string>();
  const findings = sheets.flatMap(({ id, reaches }, i): Finding[] => {
    const twice: Finding[] = seen.has(id) ? [{ code: 'E_ROOM_SHEET', path: `/${i}/id`, message: 'this person has handed in two sheets', hint: 'keep the later one' }] : [];
    seen.add(id);
    const unknown = Object.keys(reaches).filter((competency) => !known.has(competency));
    return [...twice, ...unknown.map((): Finding => ({ code: 'E_ROOM_COMPETENCY', path: `/${i}/reaches`, message: 'this room does not show one of these competencies', hint: `it shows ${[...known].join(', ')}` }))];
  });
  if (findings.length > 0) throw new AssessmentError('E_ROOM', 'This round cannot be closed:', findings);
}
