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
