import type { Finding } from '../errors/finding.ts';
import { mostFindings } from '../json/at-most.ts';
import { nearest } from '../json/nearest.ts';
import { factsOf } from './facts.ts';
import type { Audience, Competency, Framework, Indicator } from './framework.ts';
import { phraseReferences } from './phrase-references.ts';
import { partsOf } from './sections.ts';

/** The references a schema cannot see: names that must point at something else in the same framework, and names that must be unlike. */
export function crossReferenceFindings(framework: Framework): readonly Finding[] {
  return [
    ...duplicateFindings(framework),
    ...scaleFindings(framework),
    ...framework.competencies.flatMap((competency, i) => competencyFindings(framework, competency, `/competencies/${i}`)),
    ...contentFindings(framework),
    ...flowFindings(framework),
    ...phraseFindings(framework),
  ];
}

/** Lists that names are looked for in, and how often one was not there: to find out what was meant takes long, and no more is shown than so many. */
const lists = new WeakMap<readonly string[], { readonly names: ReadonlySet<string>; missed: number }>();

/** A name that must be one of those known here. */
function known(what: string, name: string, names: readonly string[], path: string): Finding[] {
  const sought = lists.get(names) ?? { names: new Set(names), missed: 0 };
  lists.set(names, sought);
  if (sought.names.has(name)) return [];
  sought.missed += 1;
  const meant = sought.missed > mostFindings ? undefined : nearest(name, names);
  return [{ code: 'E_REFERENCE', path, message: `no ${what} is called "${name}"`, hint: meant === undefined ? `known: ${names.slice(0, 12).join(', ') || 'none'}` : `did you mean "${meant}"?` }];
}

/** Ids that are the same, or would be once case is folded: a spreadsheet or a file system would take them for one. */
function alike(what: string, path: string, entries: readonly { readonly id: string; readonly at?: string }[]): Finding[] {
  const seen = new Map<string, number>();
  const at = (i: number): string => `${entries[i]?.at ?? `${path}/${i}`}/id`;
  return entries.flatMap(({ id }, i): Finding[] => {
    const first = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), first ?? i);
    if (first === undefined) return [];
    const same = entries[first]?.id === id;
    return [{ code: same ? 'E_ID_DUPLICATE' : 'E_ID_CONFUSABLE', path: at(i), message: `${what} "${id}" is ${same ? 'already' : 'too like the one'} at ${at(first)}` }];
  });
}

function placed(entries: readonly { readonly id: string }[], path: string): readonly { readonly id: string; readonly at: string }[] {
  return entries.map(({ id }, i) => ({ id, at: `${path}/${i}` }));
}

function duplicateFindings({ competencies, scenarios, checks, causes, actions, phrases, documents, notes, flow }: Framework): Finding[] {
  const stages = flow.flatMap((stage, i) => {
    const at = `/flow/${i}`;
    const inner = stage.kind === 'areas' ? placed(stage.areas, `${at}/areas`) : stage.kind === 'beside' ? [{ id: stage.open.id, at: `${at}/open` }, ...placed(stage.row, `${at}/row`)] : [];
    return [{ id: stage.id, at }, ...inner];
  });
  const reserved = stages.filter(({ id }) => ['closed', 'withdrawn', 'next'].includes(id));
  return [
    ...alike('competency', '/competencies', competencies),
    ...alike('indicator', '', competencies.flatMap(({ indicators }, i) => placed(indicators, `/competencies/${i}/indicators`))),
    ...alike('scenario', '/scenarios', scenarios),
    ...scenarios.flatMap(({ options }, i) => alike('option', `/scenarios/${i}/options`, options)),
    ...alike('check', '/checks', checks),
    ...alike('cause', '/causes', causes),
    ...alike('action', '/actions', actions),
    ...alike('phrase', '/phrases', phrases),
    ...alike('document', '/documents', documents),
    ...alike('note', '/notes', notes),
    ...alike('stage or part', '/flow', stages),
    ...reserved.map(({ id, at }): Finding => ({ code: 'E_ID_RESERVED', path: `${at}/id`, message: `"${id}" is a word of the flow itself; choose another id` })),
  ];
}

function scaleFindings({ scale, target, kind }: Framework): Finding[] {
  if (scale.kind === 'choices') {
    return kind === 'scan' ? [] : [{ code: 'E_SCALE', path: '/scale', message: 'choices are counted and never averaged: use them with kind "scan"' }];
  }
  const values = scale.levels.map(({ value }) => value);
  const froms = scale.bands.map(({ from }) => from);
  return [
    ...alike('level', '/scale/levels', scale.levels),
    ...alike('band', '/scale/bands', scale.bands),
    ...values.flatMap((value, i): Finding[] => (i === 0 || value === (values[i - 1] ?? 0) + 1 ? [] : [{ code: 'E_LEVELS', path: `/scale/levels/${i}/value`, message: 'levels go up by one, with none left out' }])),
    ...froms.flatMap((from, i): Finding[] => (i === 0 ? from === values[0] : from > (froms[i - 1] ?? 0)) ? [] : [{ code: 'E_BANDS', path: `/scale/bands/${i}/from`, message: i === 0 ? 'the first band begins at the lowest level' : 'each band begins above the one before' }]),
    ...(target >= (values[0] ?? 0) && target <= (values.at(-1) ?? 0) ? [] : [{ code: 'E_TARGET', path: '/target', message: `a target lies on the scale, ${values[0]} to ${values.at(-1)}` }]),
  ];
}

function competencyFindings(framework: Framework, competency: Competency, path: string): Finding[] {
  const actionIds = framework.actions.map(({ id }) => id);
  const needsAction = framework.kind === 'assessment' && competency.firstChoices.length === 0 && competency.noAction === undefined;
  return [
    ...competency.firstChoices.flatMap((id, i) => known('action', id, actionIds, `${path}/firstChoices/${i}`)),
    ...(needsAction ? [{ code: 'E_NO_ACTION', path: `${path}/firstChoices`, message: 'name an action that raises it, or say in "noAction" whom to talk to instead' }] : []),
    ...anchorFindings(framework, competency.anchors, `${path}/anchors`),
    ...pairFindings(framework, competency, `${path}/paired`),
    ...competency.indicators.flatMap((indicator, i) => indicatorFindings(framework, competency, indicator, `${path}/indicators/${i}`)),
  ];
}

/** A pair has two sides, and both are asked everything. */
function pairFindings(framework: Framework, { paired, indicators }: Competency, path: string): Finding[] {
  if (paired === undefined) return [];
  const sides = indicators.map(({ putTo }) => [...putTo?.[paired.by] ?? []].sort());
  const isPair = sides.every((values) => values.length === 2 && values.join() === sides[0]?.join());
  return [
    ...known('fact', paired.by, factIdsOf(framework), `${path}/by`),
    ...known('action', paired.action, framework.actions.map(({ id }) => id), `${path}/action`),
    ...(isPair ? [] : [{ code: 'E_PAIR', path, message: `put each of its indicators to the same two values of "${paired.by}": they are the sides of the pair` }]),
  ];
}

function indicatorFindings(framework: Framework, competency: Competency, indicator: Indicator, path: string): Finding[] {
  const unanchored = framework.scale.kind === 'levels' && indicator.anchors === undefined && competency.anchors === undefined;
  return [
    ...(unanchored ? [{ code: 'E_ANCHORS', path, message: 'write anchors here or for its competency: a level without a picture is rated by mood' }] : []),
    ...anchorFindings(framework, indicator.anchors, `${path}/anchors`),
    ...audienceFindings(framework, indicator.putTo, `${path}/putTo`),
    ...(indicator.wordings ?? []).flatMap(({ when, anchors }, i) => [...audienceFindings(framework, when, `${path}/wordings/${i}/when`), ...anchorFindings(framework, anchors, `${path}/wordings/${i}/anchors`)]),
    ...(indicator.phrases.length === 0 && indicator.basis === undefined ? [{ code: 'E_UNTRACED', path: `${path}/phrases`, message: 'name the source phrase it rests on, or say `basis: "practice"` and why in a note' }] : []),
    ...(indicator.basis !== undefined && indicator.note === undefined ? [{ code: 'E_UNTRACED', path: `${path}/note`, message: 'say in a note what practice it rests on' }] : []),
  ];
}

function anchorFindings({ scale }: Framework, anchors: Indicator['anchors'], path: string): Finding[] {
  if (anchors === undefined) return [];
  const values = scale.kind === 'levels' ? scale.levels.map(({ value }) => value) : [];
  return anchors.flatMap(({ level }, i): Finding[] => {
    if (!values.includes(level)) return [{ code: 'E_LEVEL', path: `${path}/${i}/level`, message: `levels of this scale are ${values.join(', ')}` }];
    return anchors.findIndex((other) => other.level === level) === i ? [] : [{ code: 'E_LEVEL', path: `${path}/${i}/level`, message: 'this level has an anchor already' }];
  });
}

const factIds = new WeakMap<Framework, readonly string[]>();

/** One list for a framework, however often it is asked for. */
function factIdsOf(framework: Framework): readonly string[] {
  const ids = factIds.get(framework) ?? factsOf(framework).map(({ id }) => id);
  factIds.set(framework, ids);
  return ids;
}

function audienceFindings(framework: Framework, audience: Audience | undefined, path: string): Finding[] {
  const facts = factsOf(framework);
  return Object.entries(audience ?? {}).flatMap(([id, values]) => {
    const fact = facts.find((candidate) => candidate.id === id);
    if (!fact) return known('fact', id, factIdsOf(framework), `${path}/${id}`);
    const options = fact.options?.map((option) => option.id);
    return options === undefined ? [] : values.flatMap((value, i) => known(`value of "${id}"`, value, options, `${path}/${id}/${i}`));
  });
}

function contentFindings(framework: Framework): Finding[] {
  const competencyIds = framework.competencies.map(({ id }) => id);
  const actionIds = framework.actions.map(({ id }) => id);
  const partIds = framework.flow.flatMap((stage) => [stage.id, ...partsOf(stage).map(({ id }) => id)]);
  return [
    ...framework.scenarios.flatMap(({ competencies }, i) => competencies.flatMap((id, j) => known('competency', id, competencyIds, `/scenarios/${i}/competencies/${j}`))),
    ...framework.causes.flatMap(({ actions }, i) => actions.flatMap((id, j) => known('action', id, actionIds, `/causes/${i}/actions/${j}`))),
    ...framework.notes.flatMap(({ where, at }, i) => (where === 'before' ? known('stage or part', at ?? '', partIds, `/notes/${i}/at`) : [])),
    ...framework.checks.flatMap(({ mandatory }, i) => (typeof mandatory === 'boolean' ? [] : known('fact', mandatory.fact, factIdsOf(framework), `/checks/${i}/mandatory/fact`))),
    ...factsOf(framework).flatMap((fact): Finding[] => (fact.kind === 'choice' && fact.options === undefined ? [{ code: 'E_FACT', path: '/flow', message: `"${fact.id}" is a choice: name its options` }] : [])),
  ];
}

function flowFindings(framework: Framework): Finding[] {
  const competencyIds = framework.competencies.map(({ id }) => id);
  const sections = framework.flow.flatMap(partsOf).flatMap((part) => (part.kind === 'section' ? [part.section] : []));
  const asked = new Set(sections.flatMap(({ competencies }) => competencies));
  return [
    ...sections.flatMap(({ id, prompts, follows }): Finding[] => [
      ...alike('prompt', `/flow/${id}/prompts`, prompts),
      ...(follows === undefined ? [] : known('stage', follows, framework.flow.map((stage) => stage.id), '/flow')),
    ]),
    ...framework.flow.flatMap((stage, i): Finding[] => {
      const earlier = stage.kind === 'decision' ? framework.flow.slice(0, i).flatMap(partsOf).map(({ id }) => id) : [];
      return [
        ...partsOf(stage).flatMap((part): Finding[] => {
          switch (part.kind) {
            case 'section': return part.section.competencies.flatMap((id) => known('competency', id, competencyIds, `/flow/${i}`));
            case 'scenarios': return part.scenarios.scenarios.flatMap((id) => known('scenario', id, framework.scenarios.map((scenario) => scenario.id), `/flow/${i}`));
            case 'checklist': return part.checks.flatMap((id) => known('check', id, framework.checks.map((check) => check.id), `/flow/${i}`));
          }
        }),
        ...(stage.kind === 'decision' ? stage.outcomes.flatMap(({ then }, j) => (then === 'next' ? [] : then.flatMap((id, k) => known('earlier part', id, earlier, `/flow/${i}/outcomes/${j}/then/${k}`)))) : []),
      ];
    }),
    ...framework.competencies.flatMap(({ id }, i): Finding[] => (asked.has(id) ? [] : [{ code: 'E_NOT_ASKED_ANYWHERE', path: `/competencies/${i}`, message: `no part of the flow asks about "${id}"` }])),
    ...(framework.flow[0]?.kind === 'before-you-start' ? [] : [{ code: 'E_FLOW', path: '/flow/0', message: 'a flow begins with a stage of kind "before-you-start": nothing is stored before it' }]),
  ];
}

function phraseFindings(framework: Framework): Finding[] {
  const phraseIds = framework.phrases.map(({ id }) => id);
  const documentIds = framework.documents.map(({ id }) => id);
  const used = new Set(phraseReferences(framework).map(({ phrase }) => phrase));
  return [
    ...phraseReferences(framework).flatMap(({ phrase, path }) => known('phrase', phrase, phraseIds, path)),
    ...framework.phrases.flatMap(({ id, document }, i): Finding[] => [
      ...known('document', document, documentIds, `/phrases/${i}/document`),
      ...(used.has(id) ? [] : [{ code: 'E_UNUSED_PHRASE', path: `/phrases/${i}`, message: `nothing rests on the phrase "${id}"` }]),
    ]),
  ];
}
