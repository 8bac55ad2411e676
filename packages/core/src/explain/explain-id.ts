import type { Check, Competency, Framework, Indicator, Scenario } from '../framework/framework.ts';
import { factsOf } from '../framework/facts.ts';
import { itemsOf } from '../framework/items.ts';
import { tracedPhrases, type TracedPhrase } from './traced-phrase.ts';

/** What kind of thing an id names. */
export type ExplainedKind =
  | 'framework' | 'competency' | 'indicator' | 'level' | 'band' | 'choice' | 'scenario' | 'option' | 'check' | 'cause' | 'action' | 'fact' | 'prompt' | 'note'
  | 'phrase' | 'document';

/** Everything there is to say about one id. */
export interface Explanation {
  readonly kind: ExplainedKind;
  readonly id: string;
  readonly title: string;
  /** What it says, each under what it is; a few need no more than that. */
  readonly about: readonly About[];
  /** Words from a source that it rests on. */
  readonly phrases: readonly TracedPhrase[];
  /** What rests on it, offers it or asks for it. */
  readonly usedBy: readonly Use[];
  /** Where it stands. */
  readonly frameworks: readonly { readonly id: string; readonly version: string }[];
}

export interface About { readonly label: AboutLabel; readonly text: string }
export type AboutLabel =
  | 'summary' | 'forWhom' | 'looksLike' | 'meaning' | 'value' | 'from' | 'situation' | 'option' | 'key' | 'rationale' | 'hint' | 'needed' | 'neededBelow' | 'extra'
  | 'practice' | 'todo' | 'fits' | 'doesNotFit' | 'doneWhen' | 'author' | 'to' | 'first' | 'talkTo';

export interface Use { readonly kind: ExplainedKind; readonly id: string; readonly title: string }

/**
 * Explains any id: a framework, competency, question, level, situation or its option (`sj1.c`), support, cause, action, source phrase or document.
 * Capitals do not matter. One id may name several things; what several frameworks share comes once, and names them.
 *
 * @example explainId(frameworks, 'DA12')[0]?.title; // 'Action learning set'
 */
export function explainId(frameworks: readonly Framework[], id: string): readonly Explanation[] {
  const wanted = id.toLowerCase();
  const found = new Map<string, Explanation>();
  for (const framework of frameworks) {
    for (const candidate of candidatesIn(framework)) {
      if (candidate.id.toLowerCase() !== wanted) continue;
      const explanation = explanationOf(framework, candidate);
      const key = JSON.stringify([explanation.kind, explanation.about, explanation.title]);
      found.set(key, joined(found.get(key), explanation));
    }
  }
  return [...found.values()];
}

interface Candidate {
  readonly kind: ExplainedKind;
  readonly id: string;
  readonly title: string;
  readonly about: readonly About[];
  readonly phrases: readonly string[];
}

function explanationOf(framework: Framework, { phrases, ...rest }: Candidate): Explanation {
  return {
    ...rest, phrases: tracedPhrases(framework, phrases), usedBy: usesOf(framework, rest), frameworks: [{ id: framework.id, version: framework.version }],
  };
}

function joined(before: Explanation | undefined, next: Explanation): Explanation {
  if (before === undefined) return next;
  const uses = [...before.usedBy, ...next.usedBy];
  return {
    ...before,
    phrases: before.phrases.length > 0 ? before.phrases : next.phrases,
    usedBy: uses.filter((use, i) => uses.findIndex(({ kind, id }) => kind === use.kind && id === use.id) === i),
    frameworks: [...before.frameworks, ...next.frameworks],
  };
}

const none: readonly string[] = [];

/** Everything in a framework that has an id of its own. */
function candidatesIn(framework: Framework): readonly Candidate[] {
  const { scale, checks, causes, actions, notes, phrases, documents } = framework;
  return [
    {
      kind: 'framework', id: framework.id, title: framework.title, phrases: none,
      about: [{ label: 'summary', text: framework.summary }, { label: 'forWhom', text: framework.forWhom }],
    },
    ...framework.competencies.flatMap((competency) => competencyCandidates(framework, competency)),
    ...(scale.kind === 'levels' ? scale.levels : []).map(({ id, shown, meaning, value }): Candidate => ({
      kind: 'level', id, title: shown, phrases: none, about: [{ label: 'value', text: String(value) }, { label: 'meaning', text: meaning }],
    })),
    ...(scale.kind === 'levels' ? scale.bands : []).map(({ id, shown, from }): Candidate => ({
      kind: 'band', id, title: shown, phrases: none, about: [{ label: 'from', text: String(from) }],
    })),
    ...(scale.kind === 'choices' ? scale.choices : []).map(({ id, label, meaning }): Candidate => ({
      kind: 'choice', id, title: label, phrases: none, about: [{ label: 'meaning', text: meaning }],
    })),
    ...framework.scenarios.flatMap(scenarioCandidates),
    ...checks.map(({ id, title, hint, mandatory, note, phrases: rests }): Candidate => ({
      kind: 'check', id, title, phrases: rests,
      about: [...optional('hint', hint), neededIn(mandatory), ...optional('practice', note)],
    })),
    ...causes.map(({ id, label, to }): Candidate => ({ kind: 'cause', id, title: label, phrases: none, about: [{ label: 'to', text: to }] })),
    ...actions.map(({ id, title, text, fits, doesNotFit, doneWhen, phrases: rests }): Candidate => ({
      kind: 'action', id, title, phrases: rests,
      about: [{ label: 'todo', text }, { label: 'fits', text: fits }, { label: 'doesNotFit', text: doesNotFit }, { label: 'doneWhen', text: doneWhen }],
    })),
    ...factsOf(framework).map(({ id, question, hint, phrases: rests }): Candidate => ({
      kind: 'fact', id, title: question, phrases: rests ?? none, about: optional('hint', hint),
    })),
    ...itemsOf(framework).flatMap((item): Candidate[] => (item.kind === 'prompt'
      ? [{ kind: 'prompt', id: item.prompt.id, title: item.prompt.question, phrases: item.prompt.phrases, about: optional('hint', item.prompt.hint) }]
      : [])),
    ...notes.map(({ id, text, phrases: rests }): Candidate => ({ kind: 'note', id, title: text, phrases: rests, about: [] })),
    ...phrases.map(({ id, phrase }): Candidate => ({ kind: 'phrase', id, title: phrase, phrases: [id], about: [] })),
    ...documents.map(({ id, title, author, year }): Candidate => ({
      kind: 'document', id, title, phrases: none, about: [{ label: 'author', text: `${author}, ${year}` }],
    })),
  ];
}

function competencyCandidates(framework: Framework, competency: Competency): readonly Candidate[] {
  const { id, plainTitle, summary, phrases, firstChoices, noAction, indicators } = competency;
  return [
    {
      kind: 'competency', id, title: plainTitle, phrases,
      about: [
        { label: 'summary', text: summary },
        ...firstChoices.flatMap((choice) => optional('first', framework.actions.find((action) => action.id === choice)?.title)),
        ...optional('talkTo', noAction),
      ],
    },
    ...indicators.map((indicator) => indicatorCandidate(framework, competency, indicator)),
  ];
}

function indicatorCandidate({ leads }: Framework, { anchors: shared }: Competency, { id, stem, anchors, phrases, note }: Indicator): Candidate {
  return {
    kind: 'indicator', id, title: `${leads.self} ${stem}?`, phrases,
    about: [
      ...(anchors ?? shared ?? []).map(({ level, shown }): About => ({ label: 'looksLike', text: `${level}: ${shown}` })),
      ...optional('practice', note),
    ],
  };
}

function scenarioCandidates({ id, title, situation, rationale, options, phrases }: Scenario): readonly Candidate[] {
  return [
    {
      kind: 'scenario', id, title, phrases,
      about: [
        { label: 'situation', text: situation },
        ...options.map((option): About => ({ label: 'option', text: `${option.id}: ${option.text} (${option.key})` })),
        { label: 'rationale', text: rationale },
      ],
    },
    ...options.map((option): Candidate => ({
      kind: 'option', id: `${id}.${option.id}`, title: option.text, phrases,
      about: [{ label: 'situation', text: situation }, { label: 'key', text: String(option.key) }, { label: 'rationale', text: rationale }],
    })),
  ];
}

function neededIn(mandatory: Check['mandatory']): About {
  if (typeof mandatory === 'object') return { label: 'neededBelow', text: String(mandatory.below) };
  return { label: mandatory ? 'needed' : 'extra', text: '' };
}

function optional(label: AboutLabel, text: string | undefined): readonly About[] {
  return text === undefined ? [] : [{ label, text }];
}

/** What else in a framework points at this. */
function usesOf(framework: Framework, { kind, id }: Pick<Candidate, 'kind' | 'id'>): readonly Use[] {
  switch (kind) {
    case 'phrase':
      return candidatesIn(framework).filter((other) => other.kind !== 'phrase' && other.kind !== 'option' && other.phrases.includes(id)).map(useOf);
    case 'document':
      return framework.phrases.filter(({ document }) => document === id).map((phrase) => ({ kind: 'phrase', id: phrase.id, title: phrase.phrase }));
    case 'action': return [
      ...framework.competencies.filter(({ firstChoices }) => firstChoices.includes(id)).map(competencyUse),
      ...framework.causes.filter(({ actions }) => actions.includes(id)).map((cause): Use => ({ kind: 'cause', id: cause.id, title: cause.label })),
    ];
    case 'indicator': return framework.competencies.filter(({ indicators }) => indicators.some((indicator) => indicator.id === id)).map(competencyUse);
    case 'competency': return framework.scenarios.filter(({ competencies }) => competencies.includes(id)).map((scenario): Use => ({ kind: 'scenario', id: scenario.id, title: scenario.title }));
    default: return [];
  }
}

function useOf({ kind, id, title }: Candidate): Use {
  return { kind, id, title };
}

function competencyUse({ id, plainTitle }: Competency): Use {
  return { kind: 'competency', id, title: plainTitle };
}
