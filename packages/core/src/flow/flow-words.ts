import type { FlowChartState, FlowChartWay } from './flow-chart.ts';

/** How a drawing of a flow is worded: this room knows no texts of the interface. */
export interface FlowWords {
  /** What a box is called. */
  readonly nameOf: (state: FlowChartState) => string;
  /** When an arrow is followed. */
  readonly whenOf: (way: FlowChartWay) => string;
}

/** An arrow between two boxes that stand in the same box. */
export interface FlowArrow { readonly from: string; readonly to: string; readonly when: string }

/**
 * The arrows that are drawn within each box, by its id. An arrow out of a box, or into one, is drawn from its edge; the same one once.
 *
 * The ways out of the whole flow are not among them: they lead from everywhere.
 */
export function arrowsIn(chart: FlowChartState, { whenOf }: FlowWords): ReadonlyMap<string, readonly FlowArrow[]> {
  const arrows = new Map<string, Map<string, FlowArrow>>();
  const chains = new Map<string, readonly FlowChartState[]>();
  const walk = (state: FlowChartState, above: readonly FlowChartState[]): void => {
    const chain = [...above, state];
    chains.set(state.id, chain);
    for (const each of state.states) walk(each, chain);
  };
  walk(chart, []);
  for (const [id, chain] of chains) {
    if (id === chart.id) continue;
    for (const way of chain.at(-1)?.ways ?? []) {
      for (const target of way.to) {
        const to = chains.get(target) ?? [];
        const shared = chain.findIndex((state, i) => to[i] !== state);
        // One stands in the other, or they are one: an arrow from a box to itself.
        const at = shared < 0 || to[shared] === undefined ? Math.min(chain.length, to.length) - 1 : shared;
        const [within, from, onto] = [chain[at - 1], chain[at], to[at]];
        if (within === undefined || from === undefined || onto === undefined || within.kind === 'all-of') continue;
        const arrow = { from: from.id, to: onto.id, when: whenOf(way) };
        const known = arrows.get(within.id) ?? new Map<string, FlowArrow>();
        arrows.set(within.id, known.set(`${arrow.from}\n${arrow.to}\n${arrow.when}`, arrow));
      }
    }
  }
  return new Map([...arrows].map(([id, each]) => [id, [...each.values()]]));
}
