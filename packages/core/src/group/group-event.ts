import type { HandedBand } from './handed-in.ts';

/** How a sheet came in. */
export type HandInWay = 'code' | 'qr' | 'file' | 'turn' | 'paper';

/** The parts of the evening, in order. */
export type StepId = 'set-up' | 'self-scan' | 'pairs' | 'whole-group' | 'actions';

/** Something agreed in the room. */
export interface GroupAction {
  /** Made up by the host; told apart from every other of the session. */
  readonly id: string;
  /** What will be done, in the group's words. */
  readonly text: string;
  /** The action of the question set it was taken from. */
  readonly action?: string;
  /** The competency it is for. */
  readonly for?: string;
  readonly to: 'group' | 'organisation';
  /** Who looks after it; may be empty for now. */
  readonly owner: string;
  /** ISO date. */
  readonly by?: string;
}

/** Everything a trainer's page reports. */
export type GroupEvent =
  | { readonly type: 'sheet.handedIn'; readonly id: string; readonly bands: Readonly<Record<string, HandedBand>>; readonly way: HandInWay }
  /** What this sheet said is erased from the record. */
  | { readonly type: 'sheet.takenBack'; readonly id: string }
  | { readonly type: 'round.closed' }
  | { readonly type: 'round.opened' }
  | { readonly type: 'step.begun'; readonly step: StepId }
  /** Hands counted, by option; again for a new count. */
  | { readonly type: 'vote.counted'; readonly scenario: string; readonly counts: Readonly<Record<string, number>> }
  | { readonly type: 'rationale.shown'; readonly scenario: string }
  | ({ readonly type: 'action.added' } & GroupAction)
  /** The whole of it again; `id` says which. */
  | ({ readonly type: 'action.changed' } & GroupAction)
  | { readonly type: 'action.removed'; readonly id: string }
  | { readonly type: 'session.ended' };
