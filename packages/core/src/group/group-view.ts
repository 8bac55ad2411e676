import type { Released } from '../privacy/released.ts';
import type { RoomPicture } from '../privacy/room.ts';
import type { RoomSentence } from '../privacy/room-sentence.ts';
import type { GroupAction, HandInWay, StepId } from './group-event.ts';
import type { SessionPlan } from './session-plan.ts';

/** What a trainer's pages show now. The same object until something happens, so it can be compared by identity. */
export interface GroupView {
  readonly plan: SessionPlan;
  /** The session code, without its hyphen; `grouped` puts it in. */
  readonly code: string;
  /** Whether a round is open. Sheets come in either way; those that come after a closing wait for the next one. */
  readonly isRoundOpen: boolean;
  /** Rounds closed so far. */
  readonly round: number;
  /** People expected, where the trainer said so. */
  readonly people: number | null;
  /** Sheets on the table. */
  readonly handedIn: number;
  /** Of those, the ones that came after the last closing. */
  readonly late: number;
  /** Sheets still needed before there is a picture; after the first, before it can change. 0 where there are enough. */
  readonly needed: number;
  /**
   * Sheets on the table, for the trainer alone and never for the board: by its code one can be taken back. Its number says which it was of
   * those handed in, from 1, and stays when others are taken back.
   */
  readonly sheets: readonly { readonly id: string; readonly number: number; readonly way: HandInWay; readonly at: string }[];
  /** What the board may show, and all of it; `null` before the first closing. */
  readonly picture: Released<RoomPicture> | null;
  /** Competencies of which the board says "we differ", in the order of the framework. */
  readonly differ: readonly string[];
  /** Up to three to talk about with the whole group: "not there yet" first, then "we differ", each in the order of the framework. */
  readonly focus: readonly string[];
  readonly script: readonly ScriptStep[];
  /** What to ask, for every competency with a sentence; `discussionPrompts` gives the words. */
  readonly prompts: readonly { readonly competency: string; readonly sentence: Exclude<RoomSentence, 'too-few'> }[];
  readonly votes: readonly Vote[];
  readonly actions: readonly GroupAction[];
  readonly may: {
    readonly close: boolean;
    readonly reopen: boolean;
    /** Whether there are the ten people it takes for a report that can be kept. */
    readonly report: boolean;
    /**
     * Whether it can say all that its own rules let through: nobody has come or gone since the board first spoke. Else it leaves out what, read
     * beside the board, would tell what they said.
     */
    readonly reportInFull: boolean;
  };
  readonly ended: boolean;
}

export interface ScriptStep {
  readonly id: StepId;
  /** Minutes planned. */
  readonly minutes: number;
  /** When it was begun, as the host's clock said; `null` where it was not. */
  readonly begun: string | null;
  /** Whether it is the one begun last. */
  readonly running: boolean;
}

/** A scenario the room has voted on. */
export interface Vote {
  readonly scenario: string;
  /** Hands by option. */
  readonly counts: Readonly<Record<string, number>>;
  /** Whether the reasons were shown; before that nobody is told them. */
  readonly rationaleShown: boolean;
}
