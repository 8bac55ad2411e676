export { assessor, colleague, confidentBea, manager, newCai, nextEvents, seededPersona, steadyAna, walkTo, type Persona } from './persona.ts';
export { simulate, type Simulation } from './simulate.ts';
export { smallAreas, smallFramework, smallScan } from './small-framework.ts';
