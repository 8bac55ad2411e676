export { findGaps, type Gap } from './find-gaps.ts';
export { targetsFor, type Targets } from './targets-for.ts';
