import { gzipSync } from 'node:zlib';

/**
 * What each part of a script weighs: by how much its gzip shrinks without that part. They add up to a little less than the whole,
 * because parts that are alike pack well together.
 *
 * @param {string} script as bundled, with a comment before each file that says where it came from
 * @param {(path: string) => string} partOf
 * @returns {readonly { readonly part: string, readonly gzip: number }[]}
 */
export function partsOf(script, partOf) {
  const pieces = script.split(/^ *\/\/ (?=(?:\.\.\/|src\/|guildhall|<define))/m);
  const marked = pieces.map((piece, i) => (i === 0 ? { part: 'rest', code: piece } : { part: partOf(piece.slice(0, piece.indexOf('\n'))), code: piece.slice(piece.indexOf('\n') + 1) }));
  const packed = (/** @type {typeof marked} */ some) => gzipSync(some.map(({ code }) => code).join('')).length;
  const whole = packed(marked);
  return [...new Set(marked.map(({ part }) => part))]
    .map((part) => ({ part, gzip: whole - packed(marked.filter((each) => each.part !== part)) }))
    .sort((one, other) => other.gzip - one.gzip);
}
