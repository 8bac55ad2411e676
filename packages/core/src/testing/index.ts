export { assessor, colleague, confidentBea, manager, newCai, nextEvents, seededPersona, steadyAna, walkTo, type Persona } from './persona.ts';
export { simulate, type Simulation } from './simulate.ts';
export { simulateCohort } from './simulate-cohort.ts';
export type { CohortTraits, RaterTraits } from './simulate-traits.ts';
export { smallAreas, smallFramework, smallScan } from './small-framework.ts';
