import type { CohortReport } from '@guildhall/core/cohort';
import { assertReleased, type Released } from '@guildhall/core/privacy';
import { useChartWords } from './use-chart-words.ts';
import { BarsPicture } from './bars-picture.tsx';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { spreadModel } from './spread-model.ts';
import { useHatch } from './use-hatch.ts';

/** A group and one of its skills. The report must be the object that came out of a release: a copy is refused. */
export interface DistributionChartProps extends ChartProps {
  /** The report of a group, as `cohortReport` or `release` gives it, in the language of the page. */
  readonly report: Released<CohortReport>;
  /** The id of the skill to show. */
  readonly competency: string;
}

/**
 * How a group's answers to one skill are spread, or in a scan how many people chose what. What is hidden is drawn as hidden, and the rule
 * behind it is said.
 *
 * @throws {PrivacyError} `unreleased`, for a report that did not come out of a release: a copy, or one read from a file.
 * @example <DistributionChart report={cohortReport(framework, summary)} competency="brokering" />
 */
export function DistributionChart({ report, competency, lang, caption, idPrefix }: DistributionChartProps) {
  assertReleased(report);
  const words = useChartWords();
  const hatch = useHatch(idPrefix);
  const model = spreadModel(report, competency, words);
  if (model === null) return null;
  return <ChartFrame model={model} words={words} lang={lang} caption={caption} hatch={hatch}><BarsPicture bars={model.bars} hatch={hatch} lang={lang} /></ChartFrame>;
}
