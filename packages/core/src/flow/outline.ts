import type { AnyStateNode } from 'xstate';
import type { Framework } from '../framework/framework.ts';
import { compileFlow } from './compile-flow.ts';

/** One state of a flow, for drawing. */
export interface OutlineNode {
  readonly name: string;
  readonly kind: 'one-of' | 'all-of' | 'leaf' | 'end';
  /** Events taken here. */
  readonly takes: readonly string[];
  readonly states: readonly OutlineNode[];
}

/** A framework's flow as data: what is open after what, and which events are taken where. */
export function outlineOf(framework: Framework): OutlineNode {
  return nodeOf(compileFlow(framework).root);
}

/**
 * Draws a flow as indented text: `∥` marks parts open together, `◉` an end, `←` the events taken.
 *
 * @example outline(councillorQuickScan).split('\n')[1]; // '  before-you-start'
 */
export function outline(framework: Framework): string {
  return linesOf(outlineOf(framework), 0).join('\n');
}

function nodeOf(node: AnyStateNode): OutlineNode {
  const kind = node.type === 'parallel' ? 'all-of' : node.type === 'final' ? 'end' : Object.keys(node.states).length > 0 ? 'one-of' : 'leaf';
  return { name: node.key, kind, takes: (node.ownEvents as readonly string[]).filter((event) => event !== '' && !event.startsWith('xstate.')), states: Object.values(node.states).map(nodeOf) };
}

function linesOf({ name, kind, takes, states }: OutlineNode, depth: number): string[] {
  const mark = kind === 'all-of' ? ' ∥' : kind === 'end' ? ' ◉' : '';
  const line = `${'  '.repeat(depth)}${name}${mark}${takes.length > 0 ? `  ← ${takes.join(', ')}` : ''}`;
  return [line, ...states.flatMap((state) => linesOf(state, depth + 1))];
}
