import type { Answers, RaterAnswers, RaterGroup } from '../attempt/answers.ts';
import { AssessmentError } from '../errors/errors.ts';
import type { Framework } from '../framework/framework.ts';
import { usualFloors } from '../privacy/floors.ts';
import { compiledOf, isAsked, type CompiledCompetency } from '../scoring/compiled.ts';
import { meanOf } from '../scoring/mean-of.ts';
import { isBelow } from '../scoring/noise.ts';
import { levelOf } from '../scoring/score-competency.ts';
import { tallyOf } from '../scoring/tally.ts';
import { agreementOf, type Agreement, type RatedItem } from './agreement.ts';
import { observedFindings } from './findings.ts';
import { allGroups, isNamed } from './groups.ts';
import { folded } from './opaque.ts';

/** How a person sees themselves, beside how those they asked see them. */
export interface RatersReport {
  readonly framework: { readonly id: string; readonly version: string };
  /** In the order of the framework; integrity is never among them. */
  readonly competencies: readonly RatedCompetency[];
  /** Over all items of all competencies together. */
  readonly agreement: Agreement;
}

export interface RatersOptions {
  /** Code of the person assessed: answers about themselves under that code are left out, whatever group they stand in. */
  readonly respondent?: string;
  /** Every report the person has been shown of the same question set so far, in order. */
  readonly before?: readonly RatersReport[];
}

export interface RatedCompetency {
  readonly id: string;
  readonly title: string;
  /** The self-rating; `null` where there is none. Numbers are not rounded. */
  readonly self: number | null;
  /** Groups that may be shown, and no others: nothing says whether there are more. */
  readonly groups: readonly RatedGroup[];
  /** The mean of the groups' means, so that a large group does not speak for all. */
  readonly others: number | null;
  /** `self` less `others`. */
  readonly gap: number | null;
  readonly label: GapLabel | null;
  readonly agreement: Agreement;
  /** What others said is as it was in an earlier report, because too few people make the difference. */
  readonly stands?: true;
}

export interface RatedGroup {
  readonly group: RaterGroup;
  /** People in it who have a level here. */
  readonly raters: number;
  readonly mean: number;
  /** `false` for a manager or an assessor, whom everybody knows by name. */
  readonly anonymous: boolean;
}

export type GapLabel = 'you-higher' | 'others-higher' | 'in-line';

/**
 * From this difference on, in levels, it is worth talking about.
 *
 * @example worthTalkingFrom; // 0.75
 */
export const worthTalkingFrom = 0.75;

/**
 * Lays what others said beside what a person said of themselves.
 *
 * A level of one rater is worked out as the person's own is. A group of fewer than three people who have a level in a competency is left
 * out of everything there: of the means, of agreement, and of every count; what such a group said changes nothing in what is given here.
 * A manager and an assessor are known by name, so they are shown, and marked as not anonymous.
 *
 * Make it once, when everybody has answered. Where there was a report before, give it: with one person more in the second, the two
 * together would tell what that person said, so what others said stands as it was until a group has at least three more or fewer.
 *
 * Somebody who stands in several groups is heard in one, where they are known by name if they are anywhere: two people and one whose
 * answers can be read elsewhere are not three.
 *
 * @example
 * const [first] = ratersOf(councillorRoles, answers, { respondent: 'm-1' }).competencies;
 * first?.gap; // 0.8125
 * first?.label; // 'you-higher'
 * @throws {AssessmentError} `E_NOT_OBSERVED` where there are no levels.
 */
export function ratersOf(framework: Framework, answers: Answers, { respondent, before = [] }: RatersOptions = {}): RatersReport {
  const findings = observedFindings(framework);
  if (findings.length > 0) throw new AssessmentError('E_NOT_OBSERVED', 'Nobody else can be asked this:', findings);
  const heard = { ...answers, raters: heardOnce(answers.raters, respondent) };
  const compared = compiledOf(framework).filter(({ competency }) => competency.integrity !== 'alone').map((compiled) => comparedIn(compiled, heard));
  const levels = framework.scale.kind === 'levels' ? framework.scale.levels.length : 0;
  const earlier = before.filter((report) => report.framework.id === framework.id && report.framework.version === framework.version);
  const competencies = compared.map(({ competency, items }): RatedCompetency =>
    orAsBefore({ ...competency, agreement: agreementOf(items, levels) }, earlier.flatMap((report) => report.competencies.filter(({ id }) => id === competency.id))));
  const last = earlier.at(-1);
  return {
    framework: { id: framework.id, version: framework.version },
    competencies,
    agreement: last !== undefined && competencies.some(({ stands }) => stands) ? last.agreement : agreementOf(compared.flatMap(({ items }) => items), levels),
  };
}

/** Everybody once, and the person themselves not at all. */
function heardOnce(raters: readonly RaterAnswers[], respondent: string | undefined): readonly RaterAnswers[] {
  const heard = new Set(respondent === undefined ? [] : [folded(respondent)]);
  const order = [...allGroups.filter(isNamed), ...allGroups.filter((group) => !isNamed(group))];
  const first = new Set(order.flatMap((group) => raters.filter((rater) => rater.group === group)).filter(({ id }) => {
    const isNew = !heard.has(folded(id));
    heard.add(folded(id));
    return isNew;
  }));
  return raters.filter((rater) => first.has(rater));
}

/** What is new, unless somebody could be told by taking it from what was shown before; then others stand as they stood last. */
function orAsBefore(now: RatedCompetency, before: readonly RatedCompetency[]): RatedCompetency {
  const last = before.at(-1);
  if (last === undefined || before.every((then) => isFarFrom(now, then))) return now;
  const { groups, others, agreement } = last;
  return { ...now, groups, others, ...gapOf(now.self, others), agreement, stands: true };
}

/** Whether in every group that both show nothing has changed, or at least three people make the difference. */
function isFarFrom(now: RatedCompetency, then: RatedCompetency): boolean {
  const areMany = now.groups.some(({ group, raters }) => Math.abs((then.groups.find((each) => each.group === group)?.raters ?? 0) - raters) >= usualFloors.raters);
  // How far they agree is made of what each said to each question: where the same people stand, it has to stand as well.
  if (!areMany && then.groups.length > 0 && JSON.stringify(now.agreement) !== JSON.stringify(then.agreement)) return false;
  return now.groups.every(({ group, raters, mean, anonymous }) => {
    const shown = then.groups.find((each) => each.group === group);
    if (shown === undefined || !anonymous) return true;
    const isSame = shown.raters === raters && !isBelow(mean, shown.mean) && !isBelow(shown.mean, mean);
    return isSame || Math.abs(shown.raters - raters) >= usualFloors.raters;
  });
}

interface Compared {
  readonly competency: Omit<RatedCompetency, 'agreement'>;
  /** What may be shown, item by item, with one place for every rater of the sheet. */
  readonly items: readonly RatedItem[];
}

function comparedIn(compiled: CompiledCompetency, { chosen, facts, responses, raters }: Answers): Compared {
  const { competency: { id, title }, rule, items } = compiled;
  const isChosen = chosen === undefined || chosen.has(id);
  const self = isChosen ? levelOf(rule, tallyOf(compiled, facts, responses)) : null;
  const rated = raters.map((rater) => ({ rater, level: levelOf(rule, tallyOf(compiled, facts, rater.responses)) }));
  const groups = allGroups.flatMap((group): RatedGroup[] => {
    const levels = rated.flatMap(({ rater, level }) => (rater.group === group && level !== null ? [level] : []));
    const mean = meanOf(levels);
    return mean === null || levels.length < leastOf(group) ? [] : [{ group, raters: levels.length, mean, anonymous: !isNamed(group) }];
  });
  const others = meanOf(groups.map(({ mean }) => mean));
  // Whoever has no level here is in no figure; and of a group that is too small, too few are left for any item.
  const heard = rated.map(({ rater, level }) => (level === null ? null : rater));
  const asked = items.filter((item) => isAsked(item, facts));
  return {
    competency: { id, title, self, groups, others, ...gapOf(self, others) },
    items: asked.map((item) => ({ id: item.id, levels: levelsIn(item.id, heard) })),
  };
}

/** What each gave to one item. Of a group of whom too few gave a level here, nobody's is taken: a floor holds for an item as well. */
function levelsIn(item: string, raters: readonly (RaterAnswers | null)[]): readonly (number | null)[] {
  const levels = raters.map((rater) => {
    const response = rater?.responses[item];
    return response !== undefined && 'level' in response ? response.level : null;
  });
  const counts = new Map<RaterGroup, number>();
  raters.forEach((rater, i) => {
    if (rater !== null && levels[i] !== null) counts.set(rater.group, (counts.get(rater.group) ?? 0) + 1);
  });
  return levels.map((level, i) => {
    const group = raters[i]?.group;
    return group !== undefined && (counts.get(group) ?? 0) >= leastOf(group) ? level : null;
  });
}

function leastOf(group: RaterGroup): number {
  return isNamed(group) ? 1 : usualFloors.raters;
}

function gapOf(self: number | null, others: number | null): Pick<RatedCompetency, 'gap' | 'label'> {
  const gap = self === null || others === null ? null : self - others;
  return { gap, label: gap === null ? null : labelOf(gap) };
}

function labelOf(gap: number): GapLabel {
  if (!isBelow(gap, worthTalkingFrom)) return 'you-higher';
  return isBelow(-gap, worthTalkingFrom) ? 'in-line' : 'others-higher';
}
