import type { AttemptEvent } from '../attempt/events.ts';
import type { JournalEntry } from '../attempt/record.ts';
import type { Framework } from '../framework/framework.ts';
import { partsOf } from '../framework/sections.ts';
import { idOf, isOf, isOurs } from './flow-chart.ts';
import { modeOf, type FlowSnapshot } from './mode-of.ts';
import type { AttemptView } from './view.ts';

/** How far somebody has come with a stage or a part. */
export type FlowStanding = 'here' | 'done' | 'set-aside' | 'later';

/** A flow as it stood after one entry of a journal. */
export interface FlowMoment {
  /** How many entries had happened; 0 before the first. */
  readonly seq: number;
  /** The last of them. */
  readonly entry: JournalEntry | null;
  /** Ids of the boxes that somebody is in, outermost first. */
  readonly here: ReadonlySet<string>;
  /** Of every stage and part, by the id of its box. */
  readonly standing: ReadonlyMap<string, FlowStanding>;
  /** Types of the events that have a place here. Whether one is taken still depends on what it says, and on who sends it. */
  readonly takes: readonly AttemptEvent['type'][];
  readonly view: AttemptView;
}

/** What a snapshot says of the boxes of the drawing. */
export function placesOf(framework: Framework, snapshot: FlowSnapshot): Pick<FlowMoment, 'here' | 'standing' | 'takes'> {
  const nodes = [...snapshot._nodes].sort((a, b) => a.path.length - b.path.length);
  const takes = new Set(nodes.flatMap((node) => node.ownEvents as readonly string[]).filter(isOurs));
  return { here: new Set(nodes.map(idOf)), standing: standingOf(framework, snapshot), takes: snapshot.status === 'active' ? [...takes] : [] };
}

/** Stages before the one that is open have been passed; where somebody is led back, what comes after is to come again. */
function standingOf(framework: Framework, snapshot: FlowSnapshot): ReadonlyMap<string, FlowStanding> {
  const { root } = snapshot.machine;
  const { context } = snapshot;
  const { openParts } = modeOf(snapshot);
  const now = snapshot._nodes.find((node) => isOf(node) === 'stage')?.key;
  const order = framework.flow.map(({ id }) => id);
  // At the end everything has been passed; once it was taken back, nothing has.
  const place = now !== undefined ? order.indexOf(now) : snapshot.status === 'done' ? -1 : order.length;
  return new Map(framework.flow.flatMap((stage, i): readonly (readonly [string, FlowStanding])[] => {
    const id = `${root.key}/${stage.id}`;
    const standing = i === place ? 'here' : i < place ? 'done' : 'later';
    const between = stage.kind === 'areas' && stage.chosen ? '/open' : '';
    const parts = partsOf(stage).filter((part) => part.id !== stage.id).map((part): readonly [string, FlowStanding] => {
      const chosen = stage.kind === 'areas' && stage.chosen ? context.chosen[stage.id] : undefined;
      const isAside = chosen !== undefined && !chosen.includes(part.id);
      const isPassed = context.submitted.includes(part.id) || standing === 'done';
      return [`${id}${between}/${part.id}`, openParts.has(part.id) ? 'here' : isAside ? 'set-aside' : isPassed ? 'done' : 'later'];
    });
    return [[id, standing], ...parts];
  }));
}
