import type { AnyStateNode } from 'xstate';
import { describe, expect, it } from 'vitest';
import { frameworks, publicMeetingReadiness } from '../frameworks/index.ts';
import { compileFlow } from './compile-flow.ts';
import { flowChartOf, statesIn, type FlowChartState } from './flow-chart.ts';
import { phases } from './flow-phases.ts';
import { outline } from './outline.ts';

const nodesIn = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap((each: AnyStateNode) => nodesIn(each))];

/** The drawing as the outline draws it, with the chart's private names put back by hand. */
function drawn(state: FlowChartState, node: AnyStateNode, depth = 0): readonly string[] {
  const mark = state.kind === 'all-of' ? ' ∥' : state.kind === 'end' ? ' ◉' : '';
  const line = `${'  '.repeat(depth)}${node.key}${mark}${state.takes.length > 0 ? `  ← ${state.takes.join(', ')}` : ''}`;
  return [line, ...Object.values(node.states).flatMap((inner: AnyStateNode, i) => drawn(state.states[i] ?? state, inner, depth + 1))];
}

describe.each(frameworks.map((framework) => [framework.id, framework] as const))('the drawing of %s', (_, framework) => {
  const chart = flowChartOf(framework);
  const { root } = compileFlow(framework);

  it('has every stage and state of the compiled chart in it, once each, in the places of the outline', () => {
    const ids = statesIn(chart).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(nodesIn(root).length);
    expect(drawn(chart, root).join('\n')).toBe(outline(framework));
    expect(chart.states.filter(({ is }) => is === 'stage').map(({ title }) => title)).toEqual(framework.flow.map(({ title }) => title));
  });

  it('has every arrow of it, and none that leads nowhere', () => {
    const ids = new Set(statesIn(chart).map(({ id }) => id));
    const ways = statesIn(chart).flatMap((state) => state.ways);
    const arrows = nodesIn(root).flatMap((node) => [...[...node.transitions.values()].flat(), ...node.always ?? []]).filter(({ target }) => target !== undefined);
    expect(ways).toHaveLength(arrows.length);
    expect(ways.flatMap(({ to }) => to).filter((id) => !ids.has(id))).toEqual([]);
    // One stage after the other, to the end.
    const on = chart.states.filter(({ is }) => is === 'stage').map(({ ways: [...own] }) => own.find(({ when }) => when === 'done')?.to[0]);
    expect(on).toEqual([...chart.states.slice(1, framework.flow.length).map(({ id }) => id), `${framework.id}/finished`]);
  });

  it('is JSON, and names what a person reads', () => {
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    for (const { is, title, phase } of statesIn(chart)) expect(is === 'phase' ? phase : title).toMatch(/\S/);
  });
});

it('knows where a decision leads, by its outcome', () => {
  const ways = statesIn(flowChartOf(publicMeetingReadiness)).flatMap((state) => state.ways).filter(({ event }) => event === 'decision.made');
  expect(ways.map(({ outcome, leads, stage }) => [outcome, leads, stage])).toEqual([
    ['READY', 'within', 'decision'], ['READY_WITH_SUPPORT', 'within', 'decision'],
    ['NOT_YET', 'back', 'getting-ready'], ['REVIEW', 'back', 'getting-ready'], ['NOT_ASSESSED', 'back', 'getting-ready'],
  ]);
});

it('takes its titles from other words of the same question set', () => {
  const shown = { ...publicMeetingReadiness, title: 'Paratoi', flow: publicMeetingReadiness.flow.map((stage) => ({ ...stage, title: `cy ${stage.title}` })) };
  const chart = flowChartOf(publicMeetingReadiness, shown);
  expect([chart.title, ...chart.states.flatMap(({ title }) => title ?? [])]).toEqual(['Paratoi', ...shown.flow.map(({ title }) => title)]);
});

it('has a name of its own for every state there is, and for no other', () => {
  const keys = new Set(frameworks.flatMap((framework) => nodesIn(compileFlow(framework).root)).map(({ key }) => key));
  // A checklist that is a stage by itself is in none of our question sets, and council sets may have one.
  expect(Object.keys(phases).filter((key) => !keys.has(key))).toEqual(['settled']);
});
