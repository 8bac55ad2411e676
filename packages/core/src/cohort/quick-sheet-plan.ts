import { factsOf } from '../framework/facts.ts';
import type { Audience, Fact, Framework } from '../framework/framework.ts';
import { itemsOf } from '../framework/items.ts';
import { nonAnswersFor } from '../framework/non-answers-for.ts';
import type { CohortLayout } from './cohort-layout.ts';
import { nameTable, type NameTable } from './quick-sheet-names.ts';

/** What a plain sheet of one framework may say, worked out once, in tables of whole numbers. Items are all of its indicators, in order. */
export interface QuickPlan {
  readonly framework: NameTable;
  readonly version: NameTable;
  readonly items: NameTable;
  /** Of each item: its place in a row of the layout, or -1 where it is not counted. */
  readonly rowAt: Int32Array;
  /** Of each item: the place of its competency in the framework. */
  readonly competencyOf: Int32Array;
  /** By the value of a level: its code in a row, or -1 where there is no such level. */
  readonly levelCodes: Int32Array;
  /** Words that may be given in place of a level: choices, then non-answers. */
  readonly words: NameTable;
  /** By item, then by word: its code in a row, or -1 where this item does not take it from the person. */
  readonly wordCodes: Int32Array;
  /** Of each word: whether it may carry a reason. */
  readonly takesReason: readonly boolean[];
  /** The word that says an item is no part of the role, or -1. */
  readonly notMyRole: number;
  /** Of each item: whether the person, rather than an assessor, answers it. */
  readonly isSelf: readonly boolean[];
  readonly conditional: readonly ConditionalItem[];
  readonly competencies: readonly QuickCompetency[];
  readonly competencyNames: NameTable;
  readonly causes: NameTable;
  readonly facts: readonly QuickFact[];
  readonly factNames: NameTable;
  /** A reason is wanted when more than this share of a competency is no part of the role. */
  readonly reasonAbove: number;
}

interface QuickCompetency {
  /** Its place among the competencies of the layout, or -1 where it is not counted; its part of a row. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** How many items everybody is asked. */
  readonly asked: number;
  /** Whether everybody looks at it. */
  readonly always: boolean;
}

/** An item that is put to some people only. */
export interface ConditionalItem {
  readonly item: number;
  readonly competency: number;
  readonly only: readonly Condition[];
}

interface Condition {
  readonly fact: number;
  /** For a choice: by the place of the option. */
  readonly options: readonly boolean[];
  readonly numbers: ReadonlySet<number>;
  /** Whether it holds of a person whose sheet does not say. */
  readonly unsaid: boolean;
}

interface QuickFact { readonly kind: Fact['kind']; readonly options: NameTable }

/** The plan of a framework; `undefined` where what is asked hangs on more than choices and whole numbers. */
export function quickPlanOf(framework: Framework, layout: CohortLayout): QuickPlan | undefined {
  const { competencies, scale, missing } = framework;
  const facts = factsOf(framework);
  const indicators = competencies.flatMap(({ indicators: own }, competency) => own.map((indicator) => ({ indicator, competency })));
  const conditional = indicators.flatMap(({ indicator, competency }, item) => (indicator.putTo === undefined ? [] : [{ item, competency, only: conditionsOf(facts, indicator.putTo) }]));
  if (conditional.some(({ only }) => only.some((condition) => condition === undefined))) return undefined;
  const asked = new Set(itemsOf(framework).flatMap((item) => (item.kind === 'indicator' && item.rater === 'self' ? [item.indicator.id] : [])));
  const choosing = new Set(framework.flow.flatMap((stage) => (stage.kind === 'areas' && stage.chosen ? stage.areas : [])).flatMap((area) => area.competencies));
  const choices = scale.kind === 'choices' ? scale.choices.map(({ id }) => id) : [];
  const kinds = framework.nonAnswers.map(({ id }) => id);
  return {
    framework: nameTable([framework.id]),
    version: nameTable([framework.version]),
    items: nameTable(indicators.map(({ indicator }) => indicator.id)),
    rowAt: Int32Array.from(indicators, ({ indicator }) => layout.itemAt.get(indicator.id) ?? -1),
    competencyOf: Int32Array.from(indicators, ({ competency }) => competency),
    levelCodes: levelCodes(layout.values),
    words: nameTable([...choices, ...kinds]),
    wordCodes: Int32Array.from(indicators.flatMap(({ indicator }) => {
      const allowed = new Set<string>(nonAnswersFor(framework, indicator, 'self').map(({ id }) => id));
      return [...choices.map((_, code) => code), ...kinds.map((id, kind) => (allowed.has(id) ? layout.answers + kind : -1))];
    })),
    takesReason: [...choices.map(() => false), ...kinds.map(() => true)],
    notMyRole: kinds.includes('notMyRole') ? choices.length + kinds.indexOf('notMyRole') : -1,
    isSelf: indicators.map(({ indicator }) => asked.has(indicator.id)),
    conditional: conditional.map(({ only, ...item }) => ({ ...item, only: only.filter((condition) => condition !== undefined) })),
    competencies: competencies.map(({ id, indicators: own }): QuickCompetency => {
      const at = layout.competencies.findIndex((competency) => competency.id === id);
      const { from, to } = layout.competencies[at] ?? { from: 0, to: 0 };
      return { at, from, to, asked: own.filter(({ putTo }) => putTo === undefined).length, always: !choosing.has(id) };
    }),
    competencyNames: nameTable(competencies.map(({ id }) => id)),
    causes: nameTable(layout.causes),
    facts: facts.map(({ kind, options = [] }) => ({ kind, options: nameTable(options.map(({ id }) => id)) })),
    factNames: nameTable(facts.map(({ id }) => id)),
    reasonAbove: missing.reasonAbove,
  };
}

function levelCodes(values: readonly number[]): Int32Array {
  const codes = new Int32Array(100).fill(-1);
  for (const [code, value] of values.entries()) if (Number.isInteger(value) && value >= 0 && value < codes.length) codes[value] = code;
  return codes;
}

/** What must be so of a person; `undefined` stands for what can hardly be told from the bytes of a sheet. */
function conditionsOf(facts: readonly Fact[], putTo: Audience): readonly (Condition | undefined)[] {
  return Object.entries(putTo).map(([id, values]) => {
    const at = facts.findIndex((fact) => fact.id === id);
    const fact = facts[at];
    if (fact === undefined || fact.kind === 'date') return undefined;
    const options = fact.options?.map((option) => option.id) ?? [];
    const usual = fact.kind === 'choice' ? options[0] : fact.default;
    const numbers = new Set(fact.kind === 'choice' ? [] : values.map(Number).filter((number) => values.includes(String(number))));
    // Read as the scoring rules read it: a fact that nobody knows never lets an item through.
    return { fact: at, options: options.map((option) => values.includes(option)), numbers, unsaid: usual !== undefined && values.includes(String(usual)) };
  });
}
