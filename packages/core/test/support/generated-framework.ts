import type { Audience, Competency, Fact, Framework, Section, Stage } from '../../src/framework/framework.ts';
import { numbersFrom } from '../../src/flow/shuffle.ts';

const known = new Map<number, Framework>();

/** A made-up framework, whole and valid, different for every seed and the same for the same one: its flow takes any way a flow may. */
export function generatedFramework(seed: number): Framework {
  const before = known.get(seed);
  if (before) return before;
  const framework = made(seed);
  known.set(seed, framework);
  return framework;
}

function made(seed: number): Framework {
  const next = numbersFrom(seed, 'framework');
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  const chance = (share: number): boolean => next() < share;
  const some = <T>(list: readonly T[]): readonly T[] => list.filter(() => chance(0.5));

  const lowest = upTo(1);
  const levels = Array.from({ length: 2 + upTo(4) }, (_, i) => ({ value: lowest + i, id: `l${i}`, label: `Level ${i}`, shown: `Level ${i}`, meaning: `I am at ${i}.` }));
  const facts: readonly Fact[] = [
    { id: 'side', question: 'Which side?', kind: 'choice', options: [{ id: 'left', label: 'Left' }, { id: 'right', label: 'Right' }] },
    ...(chance(0.5) ? [{ id: 'years', question: 'How many years?', kind: 'whole-number', default: 1, optional: chance(0.5) } as const] : []),
    ...(chance(0.3) ? [{ id: 'when', question: 'When?', kind: 'date', optional: true } as const] : []),
  ];
  const hasFacts = chance(0.7);
  const audience = (): { readonly putTo?: Audience } => (hasFacts && chance(0.25) ? { putTo: { side: [chance(0.5) ? 'left' : 'right'] } } : {});
  const isDecided = chance(0.4);
  const competencies: readonly Competency[] = Array.from({ length: 1 + upTo(4) }, (_, c): Competency => ({
    id: `c${c}`, title: `C${c}`, plainTitle: `Plain ${c}`, summary: `About ${c}.`, group: 'role', phrases: ['p'],
    ...(isDecided && chance(0.3) ? { critical: 'integrity' as const } : {}),
    anchors: levels.map(({ value }) => ({ level: value, analyst: `Analyst ${c} ${value}`, shown: `I do ${c} at ${value}.` })),
    indicators: Array.from({ length: 1 + upTo(2) }, (_each, i) => ({ id: `c${c}i${i}`, reviewed: 'draft' as const, stem: `do ${c} ${i}`, observed: `do ${c} ${i}`, phrases: ['p'], ...audience() })),
    firstChoices: ['a1'],
  }));
  const ids = competencies.map(({ id }) => id);

  let parts = 0;
  const section = (rater: Section['rater'] = 'self', asked: readonly string[] = some(ids)): Section => {
    parts += 1;
    const id = `part-${parts}`;
    const isEmpty = asked.length === 0;
    return {
      id, title: `Part ${parts}`, rater, competencies: asked,
      prompts: isEmpty || chance(0.3) ? [{ id: `q${parts}`, question: 'Why?', phrases: [], ...audience(), ...(chance(0.5) ? { optional: true } : {}) }] : [],
      ...(chance(0.25) ? { whole: true } : {}),
    };
  };
  const scenarioIds = ['s1', 's2'];
  const scenarioPart = () => ({ kind: 'scenarios' as const, id: `part-${++parts}`, title: 'Situations', scenarios: scenarioIds });
  const checkPart = () => ({ kind: 'checklist' as const, id: `part-${++parts}`, title: 'Checks', checks: ['k1', 'k2'] });
  const asking = (i: number): Stage => {
    switch (upTo(5)) {
      case 0: return { kind: 'areas', id: `stage-${i}`, title: 'Areas', chosen: true, areas: Array.from({ length: 2 + upTo(1) }, () => section()) };
      case 1: return { kind: 'areas', id: `stage-${i}`, title: 'Areas', chosen: false, areas: [section(), section()] };
      case 2: return scenarioPart();
      case 3: return checkPart();
      case 4: return { kind: 'beside', id: `stage-${i}`, title: 'Beside', open: checkPart(), row: [{ kind: 'ask', ...section() }, ...(chance(0.5) ? [scenarioPart()] : [])] };
      default: return { kind: 'ask', ...section() };
    }
  };
  const early = Array.from({ length: upTo(3) }, (_, i) => asking(i));
  const areas = early.find((stage) => stage.kind === 'areas');
  const everything: Stage = { kind: 'ask', ...section('self', ids), ...(areas !== undefined && chance(0.6) ? { follows: areas.id } : {}) };
  const observed: Stage = { kind: 'ask', ...section('assessor', ids) };
  const outcomes = [
    { id: 'yes', label: 'Yes', then: 'next' as const }, { id: 'beside', label: 'Beside somebody', then: 'next' as const, beside: true },
    { id: 'again', label: 'Again', then: [observed.id] }, { id: 'both', label: 'Both again', then: chance(0.5) ? [everything.id, observed.id] : [observed.id, everything.id] },
  ];
  const flow: readonly Stage[] = [
    { kind: 'before-you-start', id: 'before', title: 'Before you start' },
    ...(hasFacts ? [{ kind: 'about', id: 'about', title: 'About you', facts } as const] : []),
    ...early,
    everything,
    ...(chance(0.5) ? [{ kind: 'review', id: 'review', title: 'How it stands' } as const] : []),
    ...(isDecided ? [observed, { kind: 'decision', id: 'decision', title: 'Decision', by: 'manager', outcomes } as const] : []),
    ...(chance(0.3) ? [asking(9)] : []),
    ...(chance(0.7) ? [{ kind: 'plan', id: 'plan', title: 'Plan', most: 3 } as const] : []),
    ...(isDecided && chance(0.8) ? [{ kind: 'standing', id: 'standing', title: 'Standing' } as const] : []),
    ...(chance(0.4) ? [{ kind: 'follow-up', id: 'follow-up', title: 'How it went' } as const] : []),
  ];
  return {
    id: `made-${seed}`, version: '1.0.0', kind: 'assessment', title: `Made up ${seed}`, summary: 'For tests.', forWhom: 'nobody', minutes: 1, limits: [],
    scale: { kind: 'levels', id: 'levels', levels, bands: [] }, leads: { self: 'How well do you', observed: 'How well do they' },
    nonAnswers: [
      { id: 'notMyRole', by: ['self', 'observed'], label: 'Not mine' }, { id: 'needToKnowMore', by: ['self'], label: 'More' },
      { id: 'notSeen', by: ['observed'], label: 'Not seen' }, { id: 'preferNotToSay', by: ['self', 'observed'], label: 'Rather not' },
    ],
    missing: { atLeast: 1 + upTo(1), share: 0.5, reasonAbove: 0.5 }, target: levels[1]?.value ?? 1, competencies,
    notes: [],
    scenarios: scenarioIds.map((id) => ({
      id, reviewed: 'draft', title: id, situation: 'Something happens.', competencies: ids.slice(0, 1), phrases: ['p'], rationale: 'So.',
      options: ['a', 'b'].map((option, i) => ({ id: option, text: `Do ${option}.`, key: 1 + i })),
    })),
    checks: ['k1', 'k2'].map((id) => ({ id, title: id, mandatory: id === 'k1', leadDays: 5, shortestDays: 1, phrases: ['p'] })),
    causes: [{ id: 'practise', label: 'Practise', to: 'person', actions: ['a1'] }],
    actions: [{ id: 'a1', title: 'Do it', text: 'Do it.', fits: 'Always.', doesNotFit: 'Never.', doneWhen: 'It is done.', weeks: 2, phrases: ['p'] }],
    ...(isDecided ? { readiness: { othersLow: 0.5, othersMeanLow: 1.5, othersMeanReady: 2, othersAtLeast: 1, assessorsDiffer: 2, validMonths: 12, debriefDays: 5 } } : {}),
    flow, phrases: [{ id: 'p', phrase: 'words', document: 'd', section: '1' }], documents: [{ id: 'd', title: 'D', author: 'A', year: 2020 }],
  };
}
