import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';

/** Files that are always loaded together: the entries with these sources, and everything they import at once. */
export interface Group { readonly name: string; readonly sources: readonly string[] }

/** What esbuild says of what it wrote. */
export type Bundled = Pick<Metafile, 'outputs'>;

/**
 * Puts chunks that are always loaded together into one file each. Splitting leaves a command in some thirty files, and to find and link those takes
 * longer than what is in them.
 *
 * @param folder where the bundle was written @param metafile what esbuild says of it @param groups in order; a chunk goes to the first that needs it
 */
export async function mergeChunks(folder: string, { outputs }: Bundled, groups: readonly Group[]): Promise<void> {
  const files = new Map(Object.entries(outputs).filter(([path]) => path.endsWith('.js')).map(([path, output]) => [basename(path), output]));
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const gone = new Set<string>();
  for (const { name, sources } of groups) {
    const entries = [...files].filter(([, { entryPoint = '' }]) => sources.some((source) => entryPoint.endsWith(source))).map(([file]) => file);
    if (entries.length !== sources.length) throw new Error(`${name}: found ${entries.join(', ') || 'nothing'} for ${sources.join(', ')}`);
    const members = [...closureOf(entries, files)].filter((file) => !gone.has(file) && file !== 'main.js');
    await writeTogether(folder, `${name}.js`, members, files);
    for (const member of members) {
      gone.add(member);
      rmSync(join(folder, member));
    }
    for (const file of [...files.keys(), ...groups.map((group) => `${group.name}.js`)]) {
      if (!existsSync(join(folder, file))) continue;
      const text = read(file);
      const changed = file === `${name}.js` ? text : members.reduce((all, member) => withoutMember(all, member, name), text);
      if (changed !== text) writeFileSync(join(folder, file), changed);
    }
  }
}

/** Everything that is loaded before these begin. */
function closureOf(entries: readonly string[], files: ReadonlyMap<string, Metafile['outputs'][string]>): ReadonlySet<string> {
  const all = new Set<string>();
  const visit = (file: string): void => {
    if (all.has(file) || !files.has(file)) return;
    for (const { path, kind } of files.get(file)?.imports ?? []) if (kind === 'import-statement') visit(basename(path));
    all.add(file);
  };
  entries.forEach(visit);
  return all;
}

async function writeTogether(folder: string, name: string, members: readonly string[], files: ReadonlyMap<string, Metafile['outputs'][string]>): Promise<void> {
  const contents = members.flatMap((member) => [
    `export * as ${nameFor(member)} from './${member}';`,
    ...(files.get(member)?.exports ?? []).filter((each) => each !== 'default').map((each) => `export { ${each} as ${nameFor(member)}_${each} } from './${member}';`),
  ]).join('\n');
  await build({
    stdin: { contents, resolveDir: resolve(folder) }, outfile: join(folder, name), bundle: true, platform: 'node', format: 'esm', target: 'node22.18', logLevel: 'error', legalComments: 'none',
    plugins: [{
      name: 'others-stay',
      setup: (bundler) => {
        bundler.onResolve({ filter: /^\.\.?\// }, ({ path }) => (members.includes(basename(path)) ? undefined : { path, external: true }));
        bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, external: true }));
      },
    }],
  });
}

function nameFor(file: string): string {
  return `from_${file.replace(/\.js$/, '').replaceAll(/\W/g, '_')}`;
}

/** Takes from the merged file what a file takes from one that is in it now. */
function withoutMember(text: string, member: string, merged: string): string {
  const escaped = member.replaceAll('.', String.raw`\.`);
  const own = nameFor(member);
  return text
    .replaceAll(new RegExp(String.raw`import\("\./${escaped}"\)`, 'g'), `import("./${merged}.js").then((all) => all.${own})`)
    .replaceAll(new RegExp(String.raw`^import "\./${escaped}";\n`, 'gm'), '')
    .replaceAll(new RegExp(String.raw`^import \{([^}]*)\} from "\./${escaped}";`, 'gm'), (_, names: string) => {
      const taken = names.split(',').map((each) => each.trim()).filter((each) => each !== '').map((each) => `${own}_${each.includes(' as ') ? each : `${each} as ${each}`}`);
      return `import { ${taken.join(', ')} } from "./${merged}.js";`;
    });
}
