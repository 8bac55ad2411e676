import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { AttemptEvent } from '../attempt/events.ts';
import type { Framework } from '../framework/framework.ts';
import { partTitle } from '../framework/part-title.ts';
import { partsOf } from '../framework/sections.ts';
import { compileFlow } from './compile-flow.ts';
import { phaseOf, type FlowPhase } from './flow-phases.ts';

/** One box of the drawing of a flow. JSON only. */
export interface FlowChartState {
  /** Its own in this drawing: the boxes it stands in and what it is called, joined by strokes. */
  readonly id: string;
  readonly is: 'flow' | 'stage' | 'part' | 'phase';
  /** The words of the question set; `null` for a phase, which is named by `phase`. */
  readonly title: string | null;
  readonly phase: FlowPhase | null;
  /** `all-of`: everything in it is open side by side. `end`: there is nothing more to do in what it stands in. */
  readonly kind: 'one-of' | 'all-of' | 'leaf' | 'end';
  /** The box in it that comes first; `null` where all do, or there is none. */
  readonly begins: string | null;
  /** Types of the events taken here. */
  readonly takes: readonly AttemptEvent['type'][];
  /** Where it goes from here. */
  readonly ways: readonly FlowChartWay[];
  readonly states: readonly FlowChartState[];
}

/** One arrow. */
export interface FlowChartWay {
  /** `event`: when that happens. `done`: when everything in the box is. `at-once`: as soon as it is seen what is there already. */
  readonly when: 'event' | 'done' | 'at-once';
  /** The type of the event, where it is one that leads on. */
  readonly event: AttemptEvent['type'] | null;
  /** `within` a stage, `on` to a later one, `back` to an earlier one, the same one `again`, or `out` of the whole. */
  readonly leads: 'within' | 'on' | 'back' | 'again' | 'out';
  /** Ids of the boxes it leads to. */
  readonly to: readonly string[];
  /** The stage it leads to; `null` for the two ends of a flow. */
  readonly stage: string | null;
  /** The outcome of a decision that leads there. */
  readonly outcome: string | null;
}

/**
 * A framework's flow for drawing: every stage and state as nested boxes, with titles for a reader, the events taken and the arrows between.
 *
 * @param shown the same framework in other words: titles come from it.
 * @example flowChartOf(councillorQuickScan).states[1]?.title; // 'Your quick scan'
 */
export function flowChartOf(framework: Framework, shown: Framework = framework): FlowChartState {
  const order = framework.flow.map(({ id }) => id);
  const { root } = compileFlow(framework);
  const draw = (node: AnyStateNode): FlowChartState => {
    const initial = node.type === 'compound' ? node.initial.target?.[0] : undefined;
    return {
      id: idOf(node), ...namedIn(shown, node), kind: kindOf(node),
      begins: initial === undefined ? null : idOf(initial),
      takes: (node.ownEvents as readonly string[]).filter(isOurs),
      ways: [...[...node.transitions.values()].flat(), ...node.always ?? []].flatMap((each) => wayOf(order, each)),
      states: Object.values(node.states).map(draw),
    };
  };
  return draw(root);
}

/** Every box, each before those in it. */
export function statesIn(state: FlowChartState): readonly FlowChartState[] {
  return [state, ...state.states.flatMap(statesIn)];
}

/** What the machine tells itself is nobody's to send. */
export const isOurs = (event: string): event is AttemptEvent['type'] => event !== '' && !event.startsWith('xstate.');

function kindOf(node: AnyStateNode): FlowChartState['kind'] {
  if (node.type === 'parallel') return 'all-of';
  if (node.type === 'final') return 'end';
  return Object.keys(node.states).length > 0 ? 'one-of' : 'leaf';
}

/** What stands at the root is a stage, but for the two ends; what stands side by side is a part; everything else is a phase. */
export function isOf(node: AnyStateNode): FlowChartState['is'] {
  const { parent, key } = node;
  if (parent === undefined) return 'flow';
  if (parent.parent === undefined) return key === 'closed' || key === 'withdrawn' ? 'phase' : 'stage';
  return parent.type === 'parallel' ? 'part' : 'phase';
}

/** The id of a state in the drawing. */
export function idOf(node: AnyStateNode): string {
  const own = isOf(node) === 'phase' ? phaseOf(node.key) : node.key;
  return node.parent === undefined ? own : `${idOf(node.parent)}/${own}`;
}

function namedIn(shown: Framework, node: AnyStateNode): Pick<FlowChartState, 'is' | 'title' | 'phase'> {
  const is = isOf(node);
  switch (is) {
    case 'flow': return { is, title: shown.title, phase: null };
    case 'stage': return { is, title: shown.flow.find(({ id }) => id === node.key)?.title ?? node.key, phase: null };
    case 'part': {
      const part = shown.flow.flatMap(partsOf).find(({ id }) => id === node.key);
      return { is, title: part === undefined ? node.key : partTitle(shown, part), phase: null };
    }
    case 'phase': return { is, title: null, phase: phaseOf(node.key) };
  }
}

function wayOf(order: readonly string[], { eventType, source, target, guard }: AnyTransitionDefinition): readonly FlowChartWay[] {
  const [first] = target ?? [];
  if (target === undefined || first === undefined) return [];
  const type = String(eventType);
  const event = isOurs(type) ? type : null;
  const [from, to] = [stageOf(source), stageOf(first)];
  return [{
    when: event !== null ? 'event' : type === '' ? 'at-once' : 'done', event,
    leads: leadsOf(order, from, to, first.parent?.parent === undefined),
    to: target.map(idOf), stage: order.includes(to) ? to : null, outcome: outcomeOf(guard),
  }];
}

function leadsOf(order: readonly string[], from: string, to: string, isWhole: boolean): FlowChartWay['leads'] {
  if (to === 'withdrawn') return 'out';
  if (from === to) return isWhole ? 'again' : 'within';
  return order.includes(to) && order.indexOf(to) < order.indexOf(from) ? 'back' : 'on';
}

const stageOf = (node: AnyStateNode): string => node.path[0] ?? '';

/** A decision leads somewhere by its outcome, which its guard is given. */
function outcomeOf(guard: AnyTransitionDefinition['guard']): string | null {
  const params: unknown = typeof guard === 'object' && 'params' in guard ? guard.params : null;
  return typeof params === 'object' && params !== null && 'outcome' in params && typeof params.outcome === 'string' ? params.outcome : null;
}
