import { useChartWords } from './use-chart-words.ts';
import { ChartFrame, type ChartProps } from './chart-frame.tsx';
import { profileModel, type ProfileData } from './profile-model.ts';
import { ScalePicture } from './scale-picture.tsx';

/** One person at one time. No `idPrefix` is needed: nothing in this picture has an id. */
export interface ProfileChartProps extends Omit<ChartProps, 'idPrefix'> {
  /** A person's report, in the language of the page: `reportOf` makes it. */
  readonly report: ProfileData;
}

/**
 * Where somebody is on each skill, the strongest first: the level, where they want to be, and, where answers are missing, how low or high
 * the level would be with them. Nothing for a scan, which has no levels.
 *
 * @example <ProfileChart report={reportOf({ framework, answers })} />
 */
export function ProfileChart({ report, lang, caption }: ProfileChartProps) {
  const words = useChartWords();
  const model = profileModel(report, words);
  if (model === null || model.rows.length === 0) return null;
  return <ChartFrame model={model} words={words} lang={lang} caption={caption}><ScalePicture model={model} lang={lang} /></ChartFrame>;
}
