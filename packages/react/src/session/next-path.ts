import type { AttemptView } from '@guildhall/core';
import { partPath, type Asks } from './part-path.ts';

/** The page where the person carries on, after the name of the attempt; `asks` as they chose last to see questions. */
export function nextPath(view: AttemptView, asks: Asks = 'one'): readonly string[] {
  switch (view.doing) {
    case 'telling': return ['about'];
    case 'choosing': return ['choose', view.stage?.id ?? ''];
    case 'answering': case 'checking': return view.parts.length === 1 && view.open[0] !== undefined ? intoPart(view.open[0], asks) : ['tasks'];
    case 'reviewing': return ['profile'];
    case 'deciding': return ['tasks'];
    case 'planning': return ['plan'];
    case 'following': return ['follow-up'];
    case 'standing': return ['standing'];
    case 'closed': return ['over'];
    case 'agreeing': return ['tasks'];
  }
}

/**
 * The same where the list of what there is would only be in the way, as with a group: the only part that is open is gone on with.
 *
 * @example straightPath(view, 'group'); // ['part', 'scan', 'group', '1']
 */
export function straightPath(view: AttemptView, asks: Asks = 'one'): readonly string[] {
  const [part, ...more] = view.open;
  const isAsked = view.doing === 'answering' || view.doing === 'checking';
  return isAsked && part !== undefined && more.length === 0 ? intoPart(part, asks) : nextPath(view, asks);
}

function intoPart(part: AttemptView['open'][number], asks: Asks): readonly string[] {
  return asks === 'group' ? partPath(part, { asks }) : ['part', part.id, '1'];
}

/** The page where somebody left off, after the name of the attempt: in a part that is begun, its first question without an answer. */
export function leftOffAt(view: AttemptView): readonly string[] {
  if (view.doing !== 'answering') return nextPath(view);
  const begun = view.parts.find(({ status, open, rater, kind }) => status === 'in-progress' && open && rater === 'self' && kind !== 'checklist');
  const part = view.open.find(({ id, mine }) => id === begun?.id && mine);
  if (part === undefined) return nextPath(view);
  const places = part.kind === 'scenarios' ? part.scenarios : part.items.map(({ id }) => id);
  const blank = places.findIndex((id) => part.blanks.includes(id));
  return ['part', part.id, blank === -1 ? 'check' : String(blank + 1)];
}
