import type { Framework } from '../framework/framework.ts';
import { compileFlow } from './compile-flow.ts';

/** A compiled flow for tools that draw or explore it: an XState machine, whose types are not part of what we promise. */
export interface CompiledFlow {
  readonly id: string;
  /** The chart as plain data. */
  readonly config: object;
}

/** The statechart of a framework, compiled once and kept. XState's own tools take it as it is. */
export function compiledFlow(framework: Framework): CompiledFlow {
  return compileFlow(framework);
}
