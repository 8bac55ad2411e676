import { getInitialMicrosteps, getMicrosteps, type AnyStateNode, type SnapshotFrom } from 'xstate';
import type { AttemptEvent } from '../../src/attempt/events.ts';
import { compileFlow, type Flow } from '../../src/flow/compile-flow.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { itemsOf } from '../../src/framework/items.ts';
import { eventPool } from './event-pool.ts';

type Snapshot = SnapshotFrom<Flow>;

/** What a search through a flow has found. */
export interface FlowMap {
  /** Every state there is, by its path, and whether it only passes on. */
  readonly declared: ReadonlyMap<string, AnyStateNode>;
  /** States that were entered, passing through included. */
  readonly entered: ReadonlySet<string>;
  /** Event types that were seen to be taken, by the path of a state without states of its own. */
  readonly taken: ReadonlyMap<string, ReadonlySet<string>>;
  /** Places that were told apart, and where each leads. */
  readonly leadsTo: ReadonlyMap<number, ReadonlySet<number>>;
  /** Places where nothing is left to do. */
  readonly ends: ReadonlySet<number>;
}

const who = { respondent: 'ana', today: '2026-03-02' };

/**
 * Searches a flow, place by place: from each, every event of the pool alone, and every part filled in whole.
 *
 * Two places are the same where the same states are open (regions of a kind counted, not named), the same number of parts
 * submitted, everything watched or not, a plan and a decision there or not: what is answered in between makes no other place.
 */
export function mapOf(framework: Framework): FlowMap {
  const flow = compileFlow(framework);
  const declared = new Map(nodesIn(flow.root).map((node) => [pathOf(node), node]));
  const events = [...eventPool(framework).values()].flatMap(fewOf);
  const fillings = fillingsOf(framework);
  const observed = itemsOf(framework).filter(({ rater, putTo }) => rater === 'assessor' && putTo === undefined).map(({ id }) => id);
  const entered = new Set<string>();
  const taken = new Map<string, Set<string>>();
  const leadsTo = new Map<number, Set<number>>();
  const ends = new Set<number>();
  const placeOf = new Map<string, number>();
  const waiting: { readonly place: number; readonly snapshot: Snapshot }[] = [];

  const see = (steps: readonly (readonly [Snapshot, unknown])[]): Snapshot | undefined => {
    for (const [snapshot] of steps) for (const node of nodesOf(snapshot)) entered.add(pathOf(node));
    return steps.at(-1)?.[0];
  };
  const arrive = (snapshot: Snapshot): number => {
    const key = keyOf(snapshot, observed);
    const before = placeOf.get(key);
    if (before !== undefined) return before;
    const place = placeOf.size;
    placeOf.set(key, place);
    leadsTo.set(place, new Set());
    if (snapshot.hasTag('closed') && snapshot.context.agreed) ends.add(place);
    waiting.push({ place, snapshot });
    return place;
  };
  const send = (snapshot: Snapshot, event: AttemptEvent, stays = false): Snapshot => {
    const transitions = flow.getTransitionData(snapshot, event);
    if (transitions.length === 0) return snapshot;
    for (const { source } of transitions) {
      for (const node of nodesOf(snapshot)) {
        if (Object.keys(node.states).length > 0 || !isWithin(node, source)) continue;
        taken.set(pathOf(node), (taken.get(pathOf(node)) ?? new Set()).add(event.type));
      }
    }
    if (stays) return snapshot;
    return see(getMicrosteps(flow, snapshot, event)) ?? snapshot;
  };

  const first = see(getInitialMicrosteps(flow, who));
  if (first) arrive(first);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const event of events) leadsTo.get(next.place)?.add(arrive(send(next.snapshot, event, onlyRemembered.has(event.type))));
    for (const filling of fillings) leadsTo.get(next.place)?.add(arrive(filling.reduce((snapshot, event) => send(snapshot, event), next.snapshot)));
    // Stopping and deleting may always be done, and leads to one place.
    leadsTo.get(next.place)?.add(arrive(send(next.snapshot, { type: 'attempt.withdrawn' })));
  }
  return { declared, entered, taken, leadsTo, ends };
}

/** The path of a state from the top of its flow; the flow itself is the empty path. */
function pathOf(node: AnyStateNode): string {
  return node.path.join('.');
}

/** Events a state takes, by its own chart and by what it lies in. */
export function declaredEvents(node: AnyStateNode): ReadonlySet<string> {
  const own = (node.ownEvents as readonly string[]).filter((event) => event !== '' && !event.startsWith('xstate.'));
  return new Set([...own, ...(node.parent ? declaredEvents(node.parent) : [])]);
}

/** States that stand still: neither ends nor places passed through at once. */
export function standsStill(node: AnyStateNode): boolean {
  return node.type === 'atomic' && !(node.always ?? []).some(({ guard }) => guard === undefined);
}

function isWithin(node: AnyStateNode, outer: AnyStateNode): boolean {
  return node === outer || (node.parent !== undefined && isWithin(node.parent, outer));
}

function nodesIn(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesIn)];
}

function nodesOf(snapshot: Snapshot): readonly AnyStateNode[] {
  return (snapshot as unknown as { readonly _nodes: readonly AnyStateNode[] })._nodes;
}

function keyOf(snapshot: Snapshot, observed: readonly string[]): string {
  const { submitted, named, plan, decided, meetings, raters } = snapshot.context;
  const isWatched = observed.every((item) => Object.values(raters).some(({ responses }) => 'level' in (responses[item] ?? {})));
  const open = nodesOf(snapshot).filter((node) => Object.keys(node.states).length === 0).map((node) => `${node.path[0] ?? ''}:${node.key}`).toSorted();
  return JSON.stringify([open, submitted.length, named.length > 0, isWatched, plan?.steps.length, decided?.outcome, meetings.length > 0]);
}

/** Events that change what is remembered and never where one is. */
const onlyRemembered: ReadonlySet<string> = new Set([
  'item.answered', 'item.cleared', 'scenario.rated', 'check.settled', 'comment.made', 'adjustment.named', 'second-assessor.asked', 'flag.discussed', 'cause.given', 'fact.given', 'step.done',
]);

/** Of many alike only the first few: which item it is makes no difference to where it leads. */
function fewOf(events: readonly AttemptEvent[]): readonly AttemptEvent[] {
  const [first] = events;
  if (first === undefined) return [];
  if (first.type === 'item.answered' || first.type === 'item.cleared') return endsOf(events, (event) => ('item' in event ? `${event.item.split('/')[0]} ${'by' in event ? event.by?.id : ''} ${'response' in event ? Object.keys(event.response)[0] : ''}` : ''));
  if (first.type === 'cause.given' || first.type === 'flag.discussed' || first.type === 'scenario.rated' || first.type === 'check.settled') return events.slice(0, 3);
  return events;
}

/** The first and the last of each kind. */
function endsOf(events: readonly AttemptEvent[], keyed: (event: AttemptEvent) => string): readonly AttemptEvent[] {
  const lastOf = new Map(events.map((event) => [keyed(event), event]));
  const firstOf = new Map(events.toReversed().map((event) => [keyed(event), event]));
  return [...new Set([...firstOf.values(), ...lastOf.values()])];
}

/** For each part, everything that fills it in and hands it over; and for the facts. */
function fillingsOf(framework: Framework): readonly (readonly AttemptEvent[])[] {
  const pool = eventPool(framework);
  const answers = pool.get('item.answered') ?? [];
  const facts = endsOf((pool.get('fact.given') ?? []).filter((event) => event.type === 'fact.given' && event.value !== 'nothing of the kind').toReversed(), (event) => (event.type === 'fact.given' ? event.fact : ''));
  return [[...facts, { type: 'facts.settled' }], ...(pool.get('part.submitted') ?? []).map((submitted): readonly AttemptEvent[] => {
    const part = submitted.type === 'part.submitted' ? submitted.part : '';
    const filled = answers.filter((event) => event.type === 'item.answered' && event.item.startsWith(`${part}/`) && ('level' in event.response ? event.response.level < 90 : !('none' in event.response)));
    return [...filled, submitted, submitted];
  })];
}
