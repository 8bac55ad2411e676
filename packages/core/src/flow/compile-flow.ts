import type { Framework, Stage, StageOf } from '../framework/framework.ts';
import { itemsOf } from '../framework/items.ts';
import { partsOf, sectionsOf } from '../framework/sections.ts';
import { emptyContext } from './context.ts';
import { partTerms, partTermsOf } from './part-terms.ts';
import { about } from './stages/about.ts';
import { areas } from './stages/areas.ts';
import { beforeYouStart } from './stages/before-you-start.ts';
import { beside } from './stages/beside.ts';
import { checklist } from './stages/checklist.ts';
import { decision } from './stages/decision.ts';
import { followUp } from './stages/follow-up.ts';
import { part } from './stages/part.ts';
import { plan } from './stages/plan.ts';
import { review } from './stages/review.ts';
import { standing } from './stages/standing.ts';
import type { Evidence, PlanTerms } from './terms.ts';
import { vocabulary, type Chart } from './vocabulary.ts';

/** A compiled flow. Its state names are private: screens read the view. */
export type Flow = ReturnType<typeof chain>;

const compiled = new WeakMap<Framework, Flow>();

/** The statechart of a framework, compiled once and kept. */
export function compileFlow(framework: Framework): Flow {
  const before = compiled.get(framework);
  if (before) return before;
  const flow = chain(framework);
  compiled.set(framework, flow);
  return flow;
}

/** Chains a framework's stages, in order, into one statechart. It ends when the last is done, or when the respondent withdraws. */
function chain(framework: Framework) {
  const { id, flow } = framework;
  const stages = flow.map((stage, i): [string, Chart] => [stage.id, {
    ...chart(framework, stage),
    id: stage.id,
    onDone: `#${flow[i + 1]?.id ?? 'closed'}`,
  }]);
  return vocabulary.createMachine({
    id,
    options: { maxIterations: 1000 },
    context: ({ input }) => emptyContext(input.respondent, input.today),
    initial: flow[0]?.id ?? 'closed',
    on: { 'attempt.withdrawn': { actions: 'forget', target: '.withdrawn' } },
    states: {
      ...Object.fromEntries(stages.map(([name, stage], i) => [name, withCommonEvents(framework, i, stage)])),
      closed: { id: 'closed', tags: 'closed' },
      withdrawn: { tags: 'closed', type: 'final' },
    },
  });
}

function chart(framework: Framework, stage: Stage): Chart {
  const terms = partTermsOf(framework, stage);
  switch (stage.kind) {
    case 'before-you-start': return beforeYouStart(stage);
    case 'about': return about(stage);
    case 'ask': return part(stage.id, partTerms(framework, { kind: 'section', id: stage.id, stage: stage.id, section: stage }));
    case 'scenarios': return part(stage.id, partTerms(framework, { kind: 'scenarios', id: stage.id, stage: stage.id, scenarios: stage }));
    case 'areas': return areas(stage, terms);
    case 'beside': return beside(stage, terms);
    case 'checklist': return checklist(stage, partTerms(framework, { kind: 'checklist', id: stage.id, stage: stage.id, checks: stage.checks }));
    case 'review': return review(stage);
    case 'decision': return decision(stage, evidenceOf(framework), (parts) => firstStageOf(framework, parts), openBeside(framework, stage));
    case 'plan': return plan(stage, { ...planTerms(framework), causes: framework.causes.map((cause) => cause.id) });
    case 'follow-up': return followUp(stage, planTerms(framework));
    case 'standing': return standing(stage, framework.readiness?.validMonths ?? 12, besidesOf(framework));
  }
}

/**
 * What may happen in any stage: areas added, a part reopened, a remark made. Until somebody has decided, a person may go back
 * to anything they have passed; a part that follows the one reopened becomes due again.
 */
function withCommonEvents(framework: Framework, index: number, stage: Chart): Chart {
  const here = framework.flow[index];
  if (here === undefined || here.kind === 'before-you-start') return stage;
  const remarks = framework.flow.some(({ kind }) => kind === 'decision') ? remarkEvents(framework) : {};
  if (here.kind === 'decision' || here.kind === 'standing' || here.kind === 'follow-up') return { ...stage, on: remarks };
  const decidedBefore = framework.flow.slice(0, index).map(({ kind }) => kind).lastIndexOf('decision');
  const passed = framework.flow.slice(decidedBefore + 1, index + 1).filter(({ kind }) => kind !== 'before-you-start');
  const reopenings = passed.flatMap((earlier) => {
    const parts = earlier.kind === 'about' ? [earlier.id] : partsOf(earlier).map(({ id }) => id);
    if (parts.length === 0) return [];
    const due = Object.fromEntries(parts.map((name) => [name, [name, ...followersOf(framework, earlier.id)]]));
    return [{ guard: { type: 'isPart', params: { parts } }, actions: { type: 'reopen', params: { due } }, target: `#${earlier.id}`, reenter: true }];
  });
  const additions = passed.flatMap((earlier) => (earlier.kind === 'areas' && earlier.chosen && earlier !== here
    ? [{ guard: { type: 'isChoice', params: { stage: earlier.id, areas: earlier.areas.map((area) => area.id) } }, actions: 'choose', target: `#${earlier.id}`, reenter: true }]
    : []));
  return { ...stage, on: { ...remarks, 'part.reopened': reopenings, 'areas.chosen': additions } };
}

function remarkEvents({ scenarios }: Framework): Readonly<Record<string, unknown>> {
  const flags = scenarios.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
  return {
    'comment.made': { actions: 'remark' },
    'adjustment.named': { actions: 'remark' },
    'second-assessor.asked': { actions: 'remark' },
    'flag.discussed': { guard: { type: 'isFlag', params: { flags } }, actions: 'remark' },
  };
}

/** Parts that are due again when a part of the stage they follow is reopened. */
function followersOf(framework: Framework, stage: string): readonly string[] {
  return sectionsOf(framework).filter(({ follows }) => follows === stage).map(({ id }) => id);
}

/** Observed items of critical competencies: without a level on each, nobody is let through. */
function evidenceOf(framework: Framework): readonly Evidence[] {
  const critical = new Set(framework.competencies.filter((competency) => competency.critical !== undefined).map(({ id }) => id));
  return itemsOf(framework).flatMap((item): Evidence[] => (item.kind === 'indicator' && item.rater === 'assessor' && critical.has(item.competency)
    ? [{ item: item.id, ...(item.putTo === undefined ? {} : { putTo: item.putTo }) }] : []));
}

/** The list that was open beside what this decision rests on. */
function openBeside({ flow }: Framework, stage: Stage): StageOf<'checklist'> | undefined {
  const before = flow.slice(0, flow.indexOf(stage));
  const since = before.slice(before.map(({ kind }) => kind).lastIndexOf('decision') + 1);
  return since.flatMap((each) => (each.kind === 'beside' ? [each.open] : [])).at(-1);
}

function besidesOf({ flow }: Framework): readonly string[] {
  return flow.flatMap((stage) => (stage.kind === 'decision' ? stage.outcomes.filter(({ beside: named }) => named).map(({ id }) => id) : []));
}

/** The stage that the earliest of some parts belongs to: from there on, each of them is come to again. */
function firstStageOf({ flow }: Framework, parts: readonly string[]): string {
  return flow.find((stage) => partsOf(stage).some(({ id }) => parts.includes(id)))?.id ?? '';
}

function planTerms({ competencies, actions }: Framework): PlanTerms {
  return { competencies: competencies.map(({ id }) => id), actions: actions.map(({ id }) => id) };
}
