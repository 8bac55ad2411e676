import type { AttemptView } from '@guildhall/core';

/** The page where the person carries on, after the name of the attempt. */
export function nextPath(view: AttemptView): readonly string[] {
  switch (view.doing) {
    case 'telling': return ['about'];
    case 'choosing': return ['choose', view.stage?.id ?? ''];
    case 'answering': case 'checking': return view.parts.length === 1 && view.open[0] !== undefined ? ['part', view.open[0].id, '1'] : ['tasks'];
    case 'reviewing': return ['profile'];
    case 'deciding': return ['tasks'];
    case 'planning': return ['plan'];
    case 'following': return ['follow-up'];
    case 'standing': return ['standing'];
    case 'closed': return ['over'];
    case 'agreeing': return ['tasks'];
  }
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
