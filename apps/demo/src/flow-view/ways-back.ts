import { statesIn, type FlowChartState, type FlowChartWay } from '@guildhall/core/flow';

interface WayBack {
  readonly way: FlowChartWay;
  /** Ids of the stages it leads back to. */
  readonly to: readonly string[];
}

/** The arrows that lead from a stage to an earlier one or to the same again, each kind of them once. */
export function waysBack(stage: FlowChartState): readonly WayBack[] {
  const found = new Map<string, { readonly way: FlowChartWay; readonly to: Set<string> }>();
  for (const way of statesIn(stage).flatMap(({ ways }) => ways)) {
    if (way.leads !== 'back' && way.leads !== 'again') continue;
    const key = `${way.event ?? ''} ${way.outcome ?? ''}`;
    const { to } = found.get(key) ?? found.set(key, { way, to: new Set() }).get(key) ?? { to: new Set<string>() };
    // An arrow into the middle of a stage leads to that stage.
    for (const id of way.to) to.add(id.split('/').slice(0, 2).join('/'));
  }
  return [...found.values()].map(({ way, to }) => ({ way, to: [...to] }));
}
