import type { Answers } from '../attempt/answers.ts';
import { AssessmentError, PrivacyError } from '../errors/errors.ts';
import type { Finding } from '../errors/finding.ts';
import { factsWithDefaults } from '../framework/facts.ts';
import type { Competency, Framework } from '../framework/framework.ts';
import { meanOf } from '../scoring/mean-of.ts';
import { isBelow } from '../scoring/noise.ts';

/** One side of a pair: what they answered, and whether they agreed to have it laid beside the other's. */
export interface PairSide { readonly answers: Answers; readonly agreed: boolean }

/** One competency that both sides of a pair were asked. */
export interface PairedCompetency {
  readonly id: string;
  readonly title: string;
  /** The value of the fact that tells the sides apart, in the order in which the sides were given. */
  readonly sides: readonly [string, string];
  readonly items: readonly PairedItem[];
  /** The mean of the items' gaps; `null` where no item has one. */
  readonly gap: number | null;
  /** Whether an item is. */
  readonly worthTalking: boolean;
  /** The action for two sides who see it differently, where they do. */
  readonly action?: string;
}

export interface PairedItem {
  readonly id: string;
  /** What each side gave; `null` where they gave no level, for whatever reason. */
  readonly levels: readonly [number | null, number | null];
  /** How far apart they are, in levels. */
  readonly gap: number | null;
  readonly worthTalking: boolean;
}

/** From one level on, two sides see something differently enough to talk about it. */
const apartFrom = 1;

/**
 * Lays the answers of two sides of a pair side by side: for every competency that the framework marks as `paired`.
 *
 * A pair is two people who are asked the same about each other. Both have to agree, because each will know what the other said.
 *
 * @example
 * const [trust] = pairedGap(leadershipPoints, { answers: chiefExecutive, agreed: true }, { answers: leader, agreed: true });
 * trust?.items[0]; // { id: 't12a', levels: [4, 2], gap: 2, worthTalking: true }
 * trust?.action; // 'da5'
 * @throws {PrivacyError} `E_PRIVACY_BOTH_AGREED` where one side has not agreed.
 * @throws {AssessmentError} `E_PAIR` where the framework pairs nothing, or the two are not the two sides of it.
 */
export function pairedGap(framework: Framework, oneSide: PairSide, otherSide: PairSide): readonly PairedCompetency[] {
  // From JavaScript it may be anything: only `true` is agreement.
  if (oneSide.agreed !== true || otherSide.agreed !== true) {
    throw new PrivacyError('both-agreed', 'two people’s answers are laid side by side only where both have agreed to it');
  }
  const sides = [oneSide.answers, otherSide.answers] as const;
  const paired = framework.competencies.filter((competency) => competency.paired !== undefined && competency.integrity !== 'alone');
  const findings = paired.length === 0
    ? [{ code: 'E_PAIR', path: '/competencies', message: 'no competency of this framework is put to two sides of a pair' }]
    : paired.flatMap((competency) => sideFindings(framework, competency, sides));
  if (findings.length > 0) throw new AssessmentError('E_PAIR', 'These answers cannot be laid side by side:', findings);
  return paired.map((competency) => pairedIn(framework, competency, sides));
}

type Sides = readonly [Answers, Answers];

function sideFindings(framework: Framework, competency: Competency, sides: Sides): readonly Finding[] {
  const by = competency.paired?.by ?? '';
  const pair = competency.indicators[0]?.putTo?.[by] ?? [];
  const [one, other] = valuesOf(framework, by, sides);
  if (one !== other && pair.includes(one) && pair.includes(other)) return [];
  return [{ code: 'E_PAIR', path: `/facts/${by}`, message: `one side of "${competency.id}" is ${pair.map((value) => `"${value}"`).join(' and the other ')}`, hint: 'give one set of answers from each' }];
}

function pairedIn(framework: Framework, { id, title, indicators, paired }: Competency, sides: Sides): PairedCompetency {
  const items = indicators.map((indicator): PairedItem => {
    const levels = [levelIn(sides[0], indicator.id), levelIn(sides[1], indicator.id)] as const;
    const gap = levels[0] === null || levels[1] === null ? null : Math.abs(levels[0] - levels[1]);
    return { id: indicator.id, levels, gap, worthTalking: gap !== null && !isBelow(gap, apartFrom) };
  });
  const worthTalking = items.some((item) => item.worthTalking);
  return {
    id, title, sides: valuesOf(framework, paired?.by ?? '', sides), items, gap: meanOf(items.map(({ gap }) => gap)), worthTalking,
    ...(worthTalking && paired !== undefined ? { action: paired.action } : {}),
  };
}

function valuesOf(framework: Framework, fact: string, [one, other]: Sides): readonly [string, string] {
  return [String(factsWithDefaults(framework, one.facts)[fact]), String(factsWithDefaults(framework, other.facts)[fact])];
}

function levelIn({ responses }: Answers, item: string): number | null {
  const response = responses[item];
  return response !== undefined && 'level' in response ? response.level : null;
}
