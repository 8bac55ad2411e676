import type { AttemptEvent } from '../attempt/events.ts';
import type { Framework } from '../framework/framework.ts';
import { compileFlow, type Flow } from './compile-flow.ts';
import { withRating, withResponse } from './memory.ts';
import { modeOf, type FlowSnapshot } from './mode-of.ts';
import { partTermsOf } from './part-terms.ts';
import { accepts, ratesOption, type PartTerms } from './terms.ts';

const known = new WeakMap<Framework, Flow>();

/**
 * A framework's chart as an actor runs it: the same chart, with a short way for answers.
 *
 * An answer changes memory and never the mode, so the chart would come out in the state it went in by. It would ask every open
 * region on the way, which is most of what a long attempt costs. What the short way does not take goes through the chart.
 * See docs/decisions/0005-short-way.md; a property holds the two to the same snapshots.
 */
export function flowLogic(framework: Framework): Flow {
  const before = known.get(framework);
  if (before) return before;
  const chart = compileFlow(framework);
  const shortWay = shortWayOf(framework);
  const transition: Flow['transition'] = (snapshot, event, scope) => shortWay(snapshot, event) ?? chart.transition(snapshot, event, scope);
  const logic = Object.create(chart, { transition: { value: transition } }) as Flow;
  known.set(framework, logic);
  return logic;
}

/** The same mode with one answer more, or `null` where an event is not an answer that an open part takes. */
function shortWayOf(framework: Framework): (snapshot: FlowSnapshot, event: AttemptEvent) => FlowSnapshot | null {
  const terms = framework.flow.flatMap((stage) => partTermsOf(framework, stage));
  const byItem = new Map(terms.flatMap((part) => Object.keys(part.asked).map((item): [string, PartTerms] => [item, part])));
  const byScenario = new Map(terms.flatMap((part) => Object.keys(part.options).map((scenario): [string, PartTerms] => [scenario, part])));
  return (snapshot, event) => {
    const { context } = snapshot;
    if (event.type === 'item.answered' || event.type === 'item.cleared') {
      const part = byItem.get(event.item);
      if (part === undefined || !modeOf(snapshot).openParts.has(part.part) || !accepts(context, event, part.asked)) return null;
      return remembering(snapshot, withResponse(context, event.item, event.type === 'item.answered' ? event.response : null, event.by));
    }
    if (event.type !== 'scenario.rated') return null;
    const part = byScenario.get(event.scenario);
    if (part === undefined || !modeOf(snapshot).openParts.has(part.part) || !ratesOption(event, part.options)) return null;
    return remembering(snapshot, withRating(context, event));
  };
}

function remembering(snapshot: FlowSnapshot, change: Partial<FlowSnapshot['context']>): FlowSnapshot {
  return { ...snapshot, context: { ...snapshot.context, ...change } };
}
