import fc from 'fast-check';

const times = Number(process.env['GUILDHALL_RUNS'] ?? '1');
const seed = process.env['FC_SEED'];

/** How often something is tried: the figure of this suite, times `GUILDHALL_RUNS` (1 where it is not set, 20 for a night, 0.1 for a glance). */
export function runs(figure: number): number {
  return Math.max(1, Math.round(figure * times));
}

/** How long a test may take, in milliseconds: two minutes for the figures of this suite, and more with more of them. */
export const patience = 120_000 * Math.max(1, times);

/** Tries a property so often. A failure prints its seed and path; `FC_SEED` runs with that seed again. */
export function holds<T>(figure: number, property: fc.IProperty<T>): void {
  fc.assert(property, { numRuns: runs(figure), ...(seed === undefined ? {} : { seed: Number(seed) }) });
}
