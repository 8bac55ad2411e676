export { changeOf, type ChangeInput } from './change-of.ts';
export type { CannotTell, Change, Comparison, CompetencyChange, ThenComparison, TimeLevel, Verdict } from './change.ts';
export { changeSentences, type ChangeSentences } from './change-sentences.ts';
export { countNorms, normsOf, normsOfSums, type NormsCounter } from './norms-of.ts';
export type { Norm, Norms, WhyNoNorm } from './norms.ts';
export { readNorms, type ReadNorms } from './read-norms.ts';
export { readVersionMap, type ReadVersionMap } from './read-version-map.ts';
export { usualNorms } from './usual-norms.ts';
export { versionMapFindings, type Moved, type VersionMap } from './version-map.ts';
