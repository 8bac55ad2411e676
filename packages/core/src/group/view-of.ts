import type { GroupView } from './group-view.ts';
import { mayClose } from './refusal-of.ts';
import type { Memory } from './memory.ts';
import { script } from './script.ts';
import { sessionCodeOf } from './session-code.ts';
import { standingPicture } from './standing-picture.ts';

/** As many as a group can talk over in half an hour. */
const mostTalkedOver = 3;

/** What a session's pages show. Nothing in it hangs on what somebody said, but the picture and what follows from it. */
export function viewOf(memory: Memory, people: number | undefined): GroupView {
  const { plan, sheets, room, isRoundOpen, ended, closedAt, firstPicturedAt, picturedAt, begun, running, votes, actions } = memory;
  const picture = standingPicture(room, memory.renewed);
  const sentences = (picture?.competencies ?? []).flatMap(({ id, sentence }) => (sentence === 'too-few' ? [] : [{ competency: id, sentence }]));
  const saying = (said: string): readonly string[] => sentences.filter(({ sentence }) => sentence === said).map(({ competency }) => competency);
  const since = sheets.filter(({ seq }) => seq > picturedAt).length;
  const report = sheets.length >= room.floors.people;
  const haveChanged = firstPicturedAt > 0 && (memory.marks.size > 0 || sheets.some(({ seq }) => seq > firstPicturedAt));
  return {
    plan,
    code: sessionCodeOf(plan),
    isRoundOpen,
    round: room.round,
    people: people ?? null,
    handedIn: sheets.length,
    late: room.round === 0 ? 0 : sheets.filter(({ seq }) => seq > closedAt).length,
    needed: Math.max(0, room.floors.room - since),
    sheets: sheets.flatMap(({ number, at, said }) => (said === null ? [] : [{ id: said.id, number, way: said.way, at }])),
    picture,
    differ: saying('differ'),
    focus: [...saying('not-yet'), ...saying('differ')].slice(0, mostTalkedOver),
    script: script.map(({ id, minutes }) => ({ id, minutes, begun: begun[id] ?? null, running: running === id && !ended })),
    prompts: sentences,
    votes,
    actions,
    may: { close: mayClose(memory), reopen: !isRoundOpen && !ended, report, reportInFull: report && !haveChanged },
    ended,
  };
}
