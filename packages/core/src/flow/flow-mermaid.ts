import type { FlowChartState } from './flow-chart.ts';
import { arrowsIn, type FlowArrow, type FlowWords } from './flow-words.ts';

/**
 * A flow as a `stateDiagram-v2` for Mermaid, which many wikis and code hosts draw.
 *
 * What is open side by side stands in regions of one box. An arrow that leaves a box is drawn from its edge, since Mermaid draws none
 * between insides.
 *
 * @example flowMermaid(flowChartOf(councillorQuickScan), words).split('\n')[0]; // 'stateDiagram-v2'
 */
export function flowMermaid(chart: FlowChartState, words: FlowWords): string {
  const arrows = arrowsIn(chart, words);
  const lines = ['stateDiagram-v2', ...insideOf(chart, words, arrows, 1)];
  for (const way of chart.ways) {
    for (const to of way.to) lines.push(`  note right of ${idFor(to)}`, `    ${written(words.whenOf(way))}`, '  end note');
  }
  return `${lines.join('\n')}\n`;
}

function insideOf(state: FlowChartState, words: FlowWords, arrows: ReadonlyMap<string, readonly FlowArrow[]>, depth: number): readonly string[] {
  const { id, kind, begins, states } = state;
  const pad = '  '.repeat(depth);
  const boxes = states.map((each): readonly string[] => {
    const named = `${pad}state "${written(words.nameOf(each))}" as ${idFor(each.id)}`;
    return each.states.length === 0 ? [named] : [named, `${pad}state ${idFor(each.id)} {`, ...insideOf(each, words, arrows, depth + 1), `${pad}}`];
  });
  if (kind === 'all-of') return boxes.flatMap((lines, i) => (i === 0 ? lines : [`${pad}--`, ...lines]));
  return [
    ...boxes.flat(),
    ...(begins === null ? [] : [`${pad}[*] --> ${idFor(childOf(state, begins))}`]),
    ...(arrows.get(id) ?? []).map(({ from, to, when }) => `${pad}${idFor(from)} --> ${idFor(to)} : ${written(when)}`),
    ...states.filter((each) => each.kind === 'end' || (each.kind === 'leaf' && each.ways.length === 0)).map((each) => `${pad}${idFor(each.id)} --> [*]`),
  ];
}

/** The box in this one that something stands in, or is. */
function childOf({ states }: FlowChartState, id: string): string {
  return states.find((each) => id === each.id || id.startsWith(`${each.id}/`))?.id ?? id;
}

/** Mermaid takes letters, digits and underlines; two ids never become one, since ours have no underlines. */
function idFor(id: string): string {
  return id.replaceAll('/', '__').replaceAll(/[^A-Za-z0-9_]/g, '_');
}

/** A text that ends no label and no name. */
function written(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[#";:{}<>]/g, (letter) => `#${letter.codePointAt(0) ?? 0};`);
}
