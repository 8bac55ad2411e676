import type { Framework } from '@guildhall/core';
import type { RatersReport } from '@guildhall/core/raters';
import { useChartWords } from './use-chart-words.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { ratersModel } from './raters-model.ts';
import { ScalePicture } from './scale-picture.tsx';

/** One person as several people see them. No `idPrefix` is needed: nothing in this picture has an id. */
export interface RatersChartProps extends Omit<ChartProps, 'idPrefix'> {
  /** The question set, in the language of the page. */
  readonly framework: Framework;
  /** What was said by those who were asked: `ratersOf` makes it, and leaves out every group that is too small. */
  readonly raters: Pick<RatersReport, 'competencies'>;
}

/**
 * How a person sees themselves beside how each group they asked does. Each group has a sign of its own shape.
 *
 * @example <RatersChart framework={framework} raters={ratersOf(framework, answers)} />
 */
export function RatersChart({ framework, raters, lang, caption }: RatersChartProps) {
  const words = useChartWords();
  const model = ratersModel({ framework, raters }, words);
  if (model === null || model.rows.length === 0) return null;
  return <ChartFrame model={model} words={words} lang={lang} caption={caption}><ScalePicture model={model} lang={lang} /></ChartFrame>;
}
