import type { AttemptEvent, KeptDecision, Person, Response } from '../attempt/events.ts';
import type { Decision, FlowContext } from './context.ts';

/** How events change memory. Each returns what changed, and leaves what was there alone. */
type Change = Partial<FlowContext>;

/** A response kept under the person who gave it; `null` takes it away again, which leaves a blank. */
export function withResponse(context: FlowContext, item: string, response: Response | null, by: Person | undefined): Change {
  if (by === undefined || by.id === context.respondent) return { responses: replaced(context.responses, item, response) };
  const before = context.raters[by.id]?.responses ?? {};
  return { raters: { ...context.raters, [by.id]: { role: by.role, responses: replaced(before, item, response) } } };
}

export function withRating(context: FlowContext, { scenario, option, rating }: Extract<AttemptEvent, { type: 'scenario.rated' }>): Change {
  return { scenarios: { ...context.scenarios, [scenario]: { ...context.scenarios[scenario], [option]: rating } } };
}

export function withCheck(context: FlowContext, { check, as, on, reason }: Extract<AttemptEvent, { type: 'check.settled' }>): Change {
  return { checks: { ...context.checks, [check]: { as, ...(on === undefined ? {} : { on }), ...(reason === undefined ? {} : { reason }) } } };
}

/** What the officer's side says beside the flow; none of it is scored. */
export function withRemark(context: FlowContext, event: AttemptEvent): Change {
  switch (event.type) {
    case 'comment.made': return { comment: event.text };
    case 'adjustment.named': return { adjustment: event.text };
    case 'second-assessor.asked': return { secondAssessorAsked: true };
    case 'flag.discussed': return { discussedFlags: withPart(context.discussedFlags, event.flag) };
    default: return {};
  }
}

/** A decision without its reason or the colleague it names. */
export function keptDecision(decided: Decision | null): KeptDecision | null {
  return decided === null ? null : { outcome: decided.outcome, by: decided.by, on: decided.on };
}

export function withPart(parts: readonly string[], part: string): readonly string[] {
  return parts.includes(part) ? parts : [...parts, part];
}

export function withoutParts(parts: readonly string[], gone: readonly string[]): readonly string[] {
  return parts.filter((part) => !gone.includes(part));
}

function replaced(responses: Readonly<Record<string, Response>>, item: string, response: Response | null): Readonly<Record<string, Response>> {
  if (response !== null) return { ...responses, [item]: response };
  const { [item]: _gone, ...rest } = responses;
  return rest;
}
