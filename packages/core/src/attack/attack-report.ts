import { usualFloors } from '../privacy/floors.ts';
import type { QuestionFigures } from '../privacy/group-figures.ts';
import type { ReleasedFigures, ReleasedQuestion } from '../privacy/released-figures.ts';
import { quartilesOfCounts, valueOrNull } from '../statistics/index.ts';
import { determinedBy } from './determined.ts';
import { feasibleIntervals } from './feasible.ts';
import type { Attempt } from './findings.ts';
import { tookPartOf } from './joint-model.ts';
import type { Random } from './random.ts';
import { questionModel } from './report-model.ts';
import type { RulesOnTrial } from './rules-on-trial.ts';
import type { SimulatedCouncil } from './simulated-council.ts';
import { figuresOf, questionFiguresOf } from './simulated-council.ts';
import type { Answers } from './witness.ts';
import { witnessesOf } from './witness.ts';
import type { Topic } from './topic.ts';

/** Steps that must stay possible, highest less lowest. */
const { width } = usualFloors;

/**
 * One report, attacked from both sides. From outside: linear algebra and bounds over every figure in it; what they leave is never too
 * narrow, so a value they pin down is lost. From inside: other answers on which the very same rules show the very same; what these come to
 * is possible for certain, so a count seen far enough apart is safe, whatever anybody knows of the rules.
 */
export function attackReport(rules: RulesOnTrial, { topics, people }: SimulatedCouncil, random: Random, inside = true): Attempt {
  const figures = figuresOf(topics, people);
  const shown = rules.report(figures, []);
  if (shown === null) return { tried: topics.reduce((before, { values }) => before + values.length + 1, 0), findings: [], narrowest: null };
  const attempts = topics.map((topic, place) => attackQuestion({
    topic, shown: questionOf(shown, topic), answers: people.map((person) => person[place] ?? []), random, inside,
    meanStep: rules.meanStep,
    shows: (answers) => withoutReliability(rules.report({ people: people.length, questions: [questionFiguresOf(topic, answers)] }, [])?.questions[0]),
  }));
  return joined(attempts);
}

interface QuestionTrial {
  readonly topic: Topic;
  readonly shown: ReleasedQuestion;
  readonly answers: Answers;
  readonly random: Random;
  /** Whether to look from inside too, which takes longer. */
  readonly inside: boolean;
  readonly meanStep: RulesOnTrial['meanStep'];
  readonly shows: (answers: Answers) => string;
}

function attackQuestion({ topic, shown, answers, random, inside, meanStep, shows }: QuestionTrial): Attempt {
  const { took, answers: counts, reaching } = tookPartOf(topic, 0, answers.map((given) => [given]));
  const { system, unknowns } = questionModel(shown, topic, took, meanStep);
  const total = counts.reduce((a, b) => a + b, 0);
  const hidden = [
    ...(shown.reaching === 'hidden' ? [{ place: unknowns.reaching, truth: reaching, most: took.scored, level: -1 }] : []),
    ...unknowns.counts.flatMap((place, level) => (isPrinted(shown, topic.values[level] ?? NaN) ? [] : [{ place, truth: counts[level] ?? 0, most: total, level }])),
  ];
  const certain = determinedBy(system);
  const possible = feasibleIntervals(system, { only: hidden.map(({ place }) => place) });
  const seen = !inside ? null : witnessesOf({
    random, topic, truth: answers, shows, width, tries: 300, agrees: (figures) => agreesWith(shown, figures),
    isHidden: { reaching: shown.reaching === 'hidden' && took.scored > width, counts: topic.values.map((value) => !isPrinted(shown, value) && total > width) },
  });

  const findings: Attempt['findings'][number][] = [];
  let narrowest: number | null = null;
  for (const { place, truth, most, level } of hidden) {
    const what = system.variables[place]?.name ?? '';
    const { low, high } = possible?.[place] ?? { low: Infinity, high: -Infinity };
    const isCertain = certain.has(place) || low === high;
    if (low > truth || high < truth) findings.push({ kind: 'impossible', what, possible: [low, high] });
    // Where so few took part that there was nothing to know, nothing has been lost.
    else if (isCertain && most > 0) findings.push({ kind: 'recovered', what, possible: [truth, truth] });
    else if (high - low < Math.min(width, most)) findings.push({ kind: 'narrow', what, possible: [low, high] });
    if (most >= width) narrowest = Math.min(narrowest ?? Infinity, isCertain ? 0 : high - low);
    const found = level < 0 ? seen?.reaching : seen?.counts[level];
    if (found !== undefined && high - low >= width && most > width && found[1] - found[0] < width) findings.push({ kind: 'unproven', what, possible: found });
  }
  return { tried: hidden.length, findings, narrowest };
}

/** Whether figures agree with every number printed of them, reliability left aside. */
function agreesWith({ scored, reaching, halfShort, quartiles, levels }: ReleasedQuestion, figures: QuestionFigures): boolean {
  if (scored !== 'hidden' && scored !== figures.scored) return false;
  if (reaching !== 'hidden' && reaching !== figures.reaching) return false;
  if (halfShort !== 'hidden' && halfShort !== (2 * figures.reaching <= figures.scored)) return false;
  const { values, answers } = figures;
  if (levels !== 'hidden' && !levels.every(({ levels: [from, to], count }) => count === answers.reduce((sum, here, i) => sum + (from <= (values[i] ?? NaN) && (values[i] ?? NaN) <= to ? here : 0), 0))) return false;
  const found = quartiles === 'hidden' ? null : valueOrNull(quartilesOfCounts(values, answers));
  return quartiles === 'hidden' || (found !== null && quartiles.every((quartile, i) => quartile === Math.floor((found[i] ?? NaN) + 0.5)));
}

export function isPrinted({ levels }: ReleasedQuestion, value: number): boolean {
  return levels !== 'hidden' && levels.some(({ levels: [from, to] }) => from === value && to === value);
}

function questionOf(shown: ReleasedFigures, { id }: Topic): ReleasedQuestion {
  const question = shown.questions.find((each) => each.id === id);
  if (question === undefined) throw new RangeError(`The rules on trial show nothing of "${id}", not even that it is held back.`);
  return question;
}

/** Reliability has two decimals of many numbers at once: nobody would find other answers by chance, so it is left to the solver. */
function withoutReliability(question: ReleasedQuestion | undefined): string {
  return JSON.stringify(question, (key, value: unknown) => (key === 'reliability' ? undefined : value));
}

/** Several attempts as one. */
export function joined(attempts: readonly Attempt[]): Attempt {
  const narrow = attempts.flatMap(({ narrowest }) => narrowest ?? []);
  return {
    tried: attempts.reduce((before, { tried }) => before + tried, 0),
    findings: attempts.flatMap(({ findings }) => findings),
    narrowest: narrow.length === 0 ? null : Math.min(...narrow),
  };
}
