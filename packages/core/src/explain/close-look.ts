import type { Answers } from '../attempt/answers.ts';
import { AssessmentError } from '../errors/errors.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Framework } from '../framework/framework.ts';
import { questionOf, type QuestionLevel } from '../framework/question-of.ts';
import { compiledOf, isAsked } from '../scoring/compiled.ts';

/** A level as a question describes it. */
export interface SeenLevel {
  readonly level: number;
  /** The words on the screen. */
  readonly label: string;
  readonly looksLike: string;
}

/** One answer of the person's own, in the words of the framework. */
export interface SeenAnswer extends SeenLevel { readonly id: string; readonly question: string }

/** One answer, and what lies above it. */
export interface NextLevel extends SeenAnswer {
  /** The next level up and, where it has no words of its own in this question, those above it as far as one that has. */
  readonly ahead: readonly SeenLevel[];
}

/** One competency from close by: no figure, only what was said and what comes after it. */
export interface CloseLook {
  /** Answers at the target or above it, the highest first. */
  readonly well: readonly SeenAnswer[];
  /** The lowest answers that have a level above them, the lowest first; two at most. */
  readonly next: readonly NextLevel[];
}

/** More at once is no next step. */
const fewSteps = 2;

/**
 * What somebody said they do well in one competency, and what the next level of their lowest answers looks like.
 *
 * It is about the person's own answers: of a framework whose levels others watch, of choices, and of answers about integrity there is
 * nothing to show, and both lists are empty.
 *
 * @param target a level; the framework's own where absent.
 * @throws {AssessmentError} `E_UNKNOWN_COMPETENCY` where the framework has none of that id.
 * @example
 * // ap1 at 3, ap2 at 1
 * closeLook(councillorRoles, answers, 'action-planning');
 * // { well: [{ id: 'ap1', level: 3, label: 'Well, day to day', looksLike: 'I write down who will do what, and by when.', … }],
 * //   next: [{ id: 'ap2', level: 1, ahead: [{ level: 2, label: 'Sometimes, with help', … }, { level: 3, … }], … }, …] }
 */
export function closeLook(framework: Framework, answers: Pick<Answers, 'facts' | 'responses'>, competency: string, target = framework.target): CloseLook {
  const compiled = compiledOf(framework).find((each) => each.competency.id === competency);
  if (compiled === undefined) throw new AssessmentError('E_UNKNOWN_COMPETENCY', `"${framework.id}" has no competency "${competency}".`);
  if (framework.readiness !== undefined || compiled.rule.by === 'counted' || compiled.competency.integrity === 'alone') return { well: [], next: [] };
  const facts = factsWithDefaults(framework, answers.facts);
  const given = compiled.competency.indicators.flatMap((indicator, i): NextLevel[] => {
    const [item, response] = [compiled.items[i], answers.responses[indicator.id]];
    if (item === undefined || !isAsked(item, facts) || response === undefined || !('level' in response)) return [];
    const { text: question, levels } = questionOf(framework, indicator, facts);
    const own = levels.find(({ value }) => value === response.level);
    return own === undefined ? [] : [{ id: indicator.id, question, ...seen(own), ahead: aheadOf(levels, response.level) }];
  });
  return {
    well: given.filter(({ level }) => level >= target).sort((one, other) => other.level - one.level).map(({ id, question, level, label, looksLike }) => ({ id, question, level, label, looksLike })),
    next: given.filter(({ ahead }) => ahead.length > 0).sort((one, other) => one.level - other.level).slice(0, fewSteps),
  };
}

function seen({ value, label, looksLike }: QuestionLevel): SeenLevel {
  return { level: value, label, looksLike };
}

function aheadOf(levels: readonly QuestionLevel[], from: number): readonly SeenLevel[] {
  const above = levels.filter(({ value }) => value > from);
  const described = above.findIndex(({ analyst }) => analyst !== undefined);
  return above.slice(0, described === -1 ? 1 : described + 1).map(seen);
}
