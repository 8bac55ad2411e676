/**
 * The question sets of one script, as data. They were checked when they were made, here, so the script does not check them again.
 *
 * @param {readonly import('@guildhall/core').Framework[]} frameworks
 * @returns {import('esbuild').Plugin}
 */
export function shippedFrameworks(frameworks) {
  const contents = `export const frameworks = ${JSON.stringify(frameworks)};
    export const frameworkById = (id) => [...frameworks].reverse().find((framework) => framework.id === id);`;
  return {
    name: 'shipped-frameworks',
    setup(build) {
      build.onResolve({ filter: /^(?:guildhall:|@guildhall\/core\/)frameworks$/ }, () => ({ path: 'frameworks', namespace: 'guildhall' }));
      build.onLoad({ filter: /^frameworks$/, namespace: 'guildhall' }, () => ({ contents, loader: 'js' }));
    },
  };
}
