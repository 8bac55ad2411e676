import type { Finding } from '../errors/finding.ts';
import type { Framework } from '../framework/framework.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import { actionsOffered } from './actions-offered.ts';
import type { GroupAction } from './group-event.ts';
import type { KeptEvent, KeptOf } from './group-record.ts';
import { sentenceOf, type Said } from '../privacy/room-sentence.ts';
import { countsOf } from './figures-from.ts';
import { readHandInCode } from './hand-in-code.ts';
import { roomId, type Memory } from './memory.ts';
import { roomSheetFrom } from './room-sheet-from.ts';
import { scenariosOf } from './scenarios-offered.ts';
import { inOrder } from './session-plan.ts';
import { markOf } from './taken-back.ts';

/**
 * Why this cannot happen now; `null` where it can. The same rules for what is reported and for a journal that happens again.
 *
 * @param frameworks whose situations and actions are offered; `null` for a journal: what was offered then was offered, whatever is known here.
 */
export function refusalOf(memory: Memory, frameworks: readonly Framework[] | null, event: KeptEvent): Finding | null {
  const { sheets, ended, isRoundOpen, room, actions, votes } = memory;
  const isKnown = (id: string): boolean => actions.some((action) => action.id === id);
  // A sheet may be taken back at any time, and what is left may be reported on.
  if (ended && event.type !== 'sheet.takenBack' && event.type !== 'report.made') return finding('E_GROUP_ENDED', 'this session has ended');
  switch (event.type) {
    case 'sheet.handedIn': return sheetRefusal(memory, event);
    case 'sheet.erased': return null;
    case 'sheet.takenBack': return sheets.some(({ seq }) => seq === event.sheet) ? null : finding('E_GROUP_NO_SHEET', 'there is no such sheet on the table');
    case 'round.closed': {
      if (!isRoundOpen) return finding('E_GROUP_ROUND', 'no round is open');
      return mayClose(memory) ? shownRefusal(memory, event) : tooFew(room.floors.room);
    }
    case 'round.opened': return isRoundOpen ? finding('E_GROUP_ROUND', 'a round is open already') : null;
    case 'step.begun': return null;
    case 'vote.counted': {
      if (frameworks === null) return null;
      const options = scenariosOf(memory.plan, frameworks).find(({ id }) => id === event.scenario)?.options;
      if (options === undefined) return finding('E_GROUP_SITUATION', 'this session offers no such scenario', '/scenario');
      return Object.keys(event.counts).every((id) => options.some((option) => option.id === id)) ? null : finding('E_GROUP_SITUATION', 'this scenario has no such option', '/counts');
    }
    case 'rationale.shown': {
      const isCounted = votes.some(({ scenario }) => scenario === event.scenario);
      return isCounted ? null : finding('E_GROUP_VOTE_FIRST', 'the hands are counted before the reasons are shown', '/scenario');
    }
    case 'action.added': return isKnown(event.id) ? finding('E_GROUP_ACTION', 'there is an action of this id already', '/id') : contentRefusal(memory, frameworks, event);
    case 'action.changed': return isKnown(event.id) ? contentRefusal(memory, frameworks, event) : finding('E_GROUP_ACTION', 'there is no action of this id', '/id');
    case 'action.removed': return isKnown(event.id) ? null : finding('E_GROUP_ACTION', 'there is no action of this id', '/id');
    case 'report.made': return reportRefusal(memory, event);
    case 'session.ended': return null;
  }
}

/** The first picture takes as many sheets as the floor of the room says; after that a round may be closed at any time, and a picture that cannot be renewed stands. */
export function mayClose({ isRoundOpen, ended, room, sheets }: Memory): boolean {
  return isRoundOpen && !ended && (room.round > 0 || sheets.length >= room.floors.room);
}

function sheetRefusal({ plan, sheets, marks }: Memory, { id, bands }: KeptOf<'sheet.handedIn'>): Finding | null {
  const read = readHandInCode(plan, id);
  if (!read.ok) return read.findings[0] ?? finding('E_CODE_MISTYPED', 'this is no code of this session');
  if (canonicalJson(read.handedIn) !== canonicalJson({ id, bands })) return finding('E_CODE_MISTYPED', 'the bands are not those the code says');
  if (sheets.some(({ said }) => said?.id === id)) return finding('E_GROUP_TWICE', 'this code is on the table already', '/id');
  return marks.has(markOf(id)) ? finding('E_GROUP_TAKEN_BACK', 'this was taken back after it had been counted, and cannot be counted again', '/id') : null;
}

/** A report is of the sheets that lay there, and of what they said. What it was made from is missing only where one of them was taken back later. */
function reportRefusal({ plan, sheets }: Memory, { people, counts, released }: KeptOf<'report.made'>): Finding | null {
  const wrong = (path: string): Finding => finding('E_GROUP_REPORT', 'the report is not of those who were there', path);
  if (people !== sheets.length || released.people !== people) return wrong('/people');
  if (canonicalJson(released.questions.map(({ id }) => id)) !== canonicalJson(inOrder(plan))) return wrong('/released');
  const said = sheets.flatMap((sheet) => (sheet.said === null ? [] : [sheet.said]));
  if (said.length < sheets.length) return null;
  return counts !== undefined && canonicalJson(counts) === canonicalJson(countsOf(plan, said).counts) ? null : wrong('/counts');
}

/** What a closing says was shown must be of sheets that lay there, and what they say; one that was taken back later may have said anything. */
function shownRefusal({ plan, room, sheets }: Memory, { shown }: KeptOf<'round.closed'>): Finding | null {
  const table = new Set(sheets.map(({ seq }) => seq));
  const isPossible = shown.every(({ competency, said, sheets: of }, i) => {
    const before = room.competencies.find(({ id }) => id === competency);
    const isOnce = shown.findIndex((sentence) => sentence.competency === competency) === i && new Set(of).size === of.length;
    const joined = of.filter((seq) => !(before?.pictures ?? []).some(({ ids }) => ids.includes(roomId(seq))));
    const isSaid = couldBeSaid(said, of.map((seq) => {
      const sheet = sheets.find((each) => each.seq === seq)?.said ?? null;
      return sheet === null ? null : roomSheetFrom(plan, sheet).reaches[competency];
    }));
    return before !== undefined && isSaid && isOnce && joined.length >= room.floors.room && of.every((seq) => table.has(seq));
  });
  return isPossible ? null : finding('E_GROUP_ROUND', 'what is said to have been shown could not have been', '/shown');
}

/** @param levels of those counted; `null` where nobody knows any more, and `undefined` where there was none to count. */
function couldBeSaid(said: Said, levels: readonly (boolean | null | undefined)[]): boolean {
  if (levels.includes(undefined)) return false;
  const reaching = levels.filter((level) => level === true).length;
  const unknown = levels.filter((level) => level === null).length;
  return Array.from({ length: unknown + 1 }, (_, more) => sentenceOf(reaching + more, levels.length)).includes(said);
}

function tooFew(floor: number): Finding {
  return { ...finding('E_GROUP_TOO_FEW', `it takes ${floor} sheets before anything is shown`), hint: `wait until there are ${floor}` };
}

function contentRefusal({ plan }: Memory, frameworks: readonly Framework[] | null, { action, for: competency }: GroupAction): Finding | null {
  if (competency !== undefined && !plan.competencies.includes(competency)) {
    return finding('E_GROUP_SKILL', 'this session is not about this competency', '/for');
  }
  if (action === undefined || frameworks === null) return null;
  const skills = competency === undefined ? plan.competencies : [competency];
  const isOffered = skills.some((id) => actionsOffered(plan, frameworks, id).some((offered) => offered.id === action));
  return isOffered ? null : finding('E_GROUP_ACTION', 'this is no action that is offered here', '/action');
}

function finding(code: string, message: string, path = ''): Finding {
  return { code, path, message };
}
