import type { Framework, ScenariosStage, Section, Stage } from './framework.ts';

/** Everything that is opened and submitted in one place: sections, rows of scenarios and checklists, in the order of the flow. */
export type Part =
  | { readonly kind: 'section'; readonly id: string; readonly stage: string; readonly section: Section }
  | { readonly kind: 'scenarios'; readonly id: string; readonly stage: string; readonly scenarios: ScenariosStage }
  | { readonly kind: 'checklist'; readonly id: string; readonly stage: string; readonly checks: readonly string[] };

/** The parts of one stage. A stage that asks for nothing has none. */
export function partsOf(stage: Stage): readonly Part[] {
  switch (stage.kind) {
    case 'ask': return [{ kind: 'section', id: stage.id, stage: stage.id, section: stage }];
    case 'areas': return stage.areas.map((area) => ({ kind: 'section', id: area.id, stage: stage.id, section: area }));
    case 'scenarios': return [{ kind: 'scenarios', id: stage.id, stage: stage.id, scenarios: stage }];
    case 'checklist': return [{ kind: 'checklist', id: stage.id, stage: stage.id, checks: stage.checks }];
    case 'beside': return [stage.open, ...stage.row].flatMap((inner) => partsOf(inner).map((part) => ({ ...part, stage: stage.id })));
    case 'before-you-start': case 'about': case 'review': case 'decision': case 'plan': case 'follow-up': case 'standing': return [];
  }
}

/** The sections of a flow, in order. */
export function sectionsOf({ flow }: Pick<Framework, 'flow'>): readonly Section[] {
  return flow.flatMap(partsOf).flatMap((part) => (part.kind === 'section' ? [part.section] : []));
}
