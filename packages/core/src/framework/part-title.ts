import type { Framework } from './framework.ts';
import type { Part } from './sections.ts';

/** What a part is called: a checklist by itself has the name of its stage. */
export function partTitle({ flow }: Pick<Framework, 'flow'>, part: Part): string {
  if (part.kind === 'section') return part.section.title;
  if (part.kind === 'scenarios') return part.scenarios.title;
  const stage = flow.find(({ id }) => id === part.stage);
  return stage?.kind === 'beside' ? stage.open.title : stage?.title ?? part.id;
}
