import type { CohortReport } from '@guildhall/core/cohort';
import { assertReleased, type Released } from '@guildhall/core/privacy';
import { useChartWords } from './use-chart-words.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { heatModel } from './heat-model.ts';
import { heatWords } from './group-words.ts';
import { Dots, HeatPicture } from './heat-picture.tsx';
import { useHatch } from './use-hatch.ts';

/** A group. The report must be the object that came out of a release: a copy is refused. */
export interface HeatMapProps extends ChartProps {
  /** The report of a group, as `cohortReport` or `release` gives it, in the language of the page. */
  readonly report: Released<CohortReport>;
}

/**
 * How the answers of a group lie over the levels, skill by skill, in the order of the question set: nobody is first and nobody is last.
 *
 * @throws {PrivacyError} `unreleased`, for a report that did not come out of a release: a copy, or one read from a file.
 * @example <HeatMap report={cohortReport(framework, summary)} />
 */
export function HeatMap({ report, lang, caption, idPrefix }: HeatMapProps) {
  assertReleased(report);
  const words = useChartWords();
  const hatch = useHatch(idPrefix);
  const model = heatModel(report, words);
  const key = (
    <>
      {model.hasHeat ? ([1, 2, 3, 4] as const).map((heat) => (
        <span className="gh-chart-key-entry" key={heat}>
          <svg className="gh-chart-key-sign gh-chart-key-dots" width="2.4em" height="1.4em" focusable="false">
            <rect className={`gh-chart-heat gh-chart-heat-${heat}`} x="2%" y="2%" width="96%" height="96%" />
            <svg x="50%" y="50%" overflow="visible"><Dots heat={heat} /></svg>
          </svg>
          {words.t(heatWords[heat])}
        </span>
      )) : null}
      <span className="gh-chart-key-columns">{model.columns.map(({ id, says }) => <span className="gh-chart-key-entry" key={id} lang={lang}>{says}</span>)}</span>
    </>
  );
  return <ChartFrame model={model} words={words} lang={lang} caption={caption} hatch={hatch} more={key}><HeatPicture columns={model.columns} rows={model.rows} hatch={hatch} lang={lang} /></ChartFrame>;
}
