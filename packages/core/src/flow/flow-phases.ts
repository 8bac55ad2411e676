/** The small steps within a stage or a part, as the drawing of a flow names them. The chart's own names are private, and may change. */
export const phases = {
  asked: 'agreement-due', given: 'agreement-given',
  open: 'open', known: 'facts-known',
  arriving: 'looked-up', choosing: 'choosing', looked: 'all-looked-at',
  complete: 'submitted', settled: 'submitted', aside: 'set-aside',
  reading: 'reading', agreed: 'agreed',
  awaited: 'decision-due', made: 'decided',
  drafted: 'making-plan', running: 'following', over: 'followed',
  inForce: 'in-force', free: 'may-speak', debriefing: 'debrief-due', lapsed: 'lapsed',
  closed: 'finished', withdrawn: 'deleted',
} as const;

export type FlowPhase = (typeof phases)[keyof typeof phases];

/** @throws {Error} for a state that the drawing has no name for: a new one needs a line here and texts in both languages. */
export function phaseOf(key: string): FlowPhase {
  const found = Object.entries(phases).find(([name]) => name === key)?.[1];
  if (found === undefined) throw new Error(`The state "${key}" has no name in the drawing of a flow.`);
  return found;
}
