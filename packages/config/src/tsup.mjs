/**
 * How our packages are built: ESM only, shared code in chunks, declarations beside it.
 * Kept to what tsdown understands too, because tsup is looked after by few.
 * @param {import('tsup').Options} options what this package builds, and what it does otherwise
 * @returns {import('tsup').Options}
 */
export function library(options) {
  return {
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
    // No source maps: they would carry every comment and path of the checkout into the tarball.
    sourcemap: false,
    clean: true,
    dts: true,
    ...options,
  };
}

/**
 * A program for Node: one entry, no declarations, because nobody imports it.
 * @param {import('tsup').Options} options
 * @returns {import('tsup').Options}
 */
export function program(options) {
  return library({ platform: 'node', target: 'node22.18', dts: false, ...options });
}
