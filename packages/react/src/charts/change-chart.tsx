import type { Framework } from '@guildhall/core';
import type { Change } from '@guildhall/core/change';
import { useChartWords } from './use-chart-words.ts';
import { changeModel } from './change-model.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { ScalePicture } from './scale-picture.tsx';

/** One person at two times. No `idPrefix` is needed: nothing in this picture has an id. */
export interface ChangeChartProps extends Omit<ChartProps, 'idPrefix'> {
  /** The question set of the later answers, in the language of the page. */
  readonly framework: Framework;
  /** One person at two times: `changeOf` makes it. */
  readonly change: Pick<Change, 'competencies'>;
}

/**
 * Before and now, skill by skill, and in words whether the difference is clear, may be chance, or cannot be told.
 *
 * @example <ChangeChart framework={framework} change={changeOf({ framework, before, after, norms })} />
 */
export function ChangeChart({ framework, change, lang, caption }: ChangeChartProps) {
  const words = useChartWords();
  const model = changeModel({ framework, change }, words);
  if (model === null || model.rows.length === 0) return null;
  return <ChartFrame model={model} words={words} lang={lang} caption={caption}><ScalePicture model={model} lang={lang} /></ChartFrame>;
}
