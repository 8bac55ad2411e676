import type { AttemptEvent, AttemptView, Framework } from '@guildhall/core';

/** What chooses exactly the parts a session is about, where the attempt has come to a choice; `null` where it has not. */
export function choiceFor(
  framework: Framework, { doing, stage: at }: Pick<AttemptView, 'doing' | 'stage'>, competencies: readonly string[],
): Extract<AttemptEvent, { type: 'areas.chosen' }> | null {
  const stage = framework.flow.find(({ id }) => id === at?.id);
  if (doing !== 'choosing' || stage?.kind !== 'areas') return null;
  const areas = stage.areas.filter((area) => area.competencies.some((id) => competencies.includes(id))).map(({ id }) => id);
  return { type: 'areas.chosen', stage: stage.id, areas };
}

/** The page where somebody carries on after that, after the name of the attempt. */
export function pathAfter({ doing, open }: Pick<AttemptView, 'doing' | 'open'>): readonly string[] {
  const [part, ...more] = open;
  if (doing === 'telling') return ['about'];
  if (doing === 'reviewing') return ['profile'];
  return part !== undefined && more.length === 0 ? ['part', part.id, '1'] : ['tasks'];
}
