import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../src/frameworks/index.ts';

const repository = join(import.meta.dirname, '../../..');

/** Each room of the core, and the only other rooms it may import. Why this differs from the plan: docs/decisions/0002-rooms.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  json: ['errors'],
  messages: [],
  calendar: [],
  framework: ['errors', 'json'],
  frameworks: ['errors', 'framework', 'json'],
  attempt: ['calendar', 'errors', 'framework', 'json'],
  council: ['errors', 'framework', 'json'],
  sheet: ['attempt', 'errors', 'framework', 'json'],
  flow: ['attempt', 'calendar', 'errors', 'framework'],
  scoring: ['attempt', 'errors', 'framework'],
  gap: ['framework', 'scoring'],
  plan: ['attempt', 'calendar', 'framework', 'gap'],
  explain: ['attempt', 'errors', 'framework', 'gap', 'messages', 'plan', 'scoring'],
  result: ['attempt', 'errors', 'flow', 'framework', 'gap', 'plan', 'scoring', 'sheet'],
  document: ['json', 'messages'],
  receipt: ['errors', 'framework', 'json', 'messages', 'sheet'],
  report: ['attempt', 'council', 'document', 'explain', 'framework', 'gap', 'json', 'messages', 'plan', 'scoring'],
  // Numbers, and nothing of ours.
  statistics: [],
  privacy: ['errors', 'statistics'],
  cohort: ['attempt', 'document', 'errors', 'framework', 'gap', 'json', 'messages', 'privacy', 'scoring', 'sheet', 'statistics'],
  group: ['attempt', 'calendar', 'cohort', 'errors', 'framework', 'json', 'messages', 'privacy', 'scoring', 'statistics'],
  raters: ['attempt', 'errors', 'framework', 'json', 'messages', 'privacy', 'scoring', 'sheet', 'statistics'],
  change: ['attempt', 'calendar', 'errors', 'framework', 'json', 'messages', 'scoring', 'statistics'],
  diary: ['attempt', 'calendar', 'flow', 'framework', 'json', 'messages'],
  register: ['attempt', 'calendar', 'errors', 'flow', 'framework', 'json', 'messages', 'scoring'],
  'what-if': ['attempt', 'errors', 'explain', 'framework', 'messages', 'scoring'],
  attack: ['cohort', 'errors', 'framework', 'privacy', 'statistics'],
  testing: ['attempt', 'calendar', 'errors', 'flow', 'framework', 'sheet'],
};

/** Packages from outside, and the only rooms that may import each. */
const outsideIn: Readonly<Record<string, readonly string[]>> = {
  xstate: ['flow'],
  'zod/mini': ['attempt', 'change', 'cohort', 'council', 'framework', 'group', 'raters', 'receipt', 'register', 'result', 'sheet'],
  '@stdlib/stats-base-dists-f-quantile': ['statistics'],
  '@stdlib/stats-base-dists-normal-quantile': ['statistics'],
  '@stablelib/sha256': ['json'],
  'intl-messageformat': ['messages'],
};

/** Doors: the only files that may hold a zod schema, or try something against one. */
const doors = /(?:^|\/)(?:[a-z-]*schema|jitless|texts|check-[a-z-]+)\.ts$/;

interface Import { readonly file: string; readonly target: string; readonly to: string; readonly isType: boolean }

/** `import … from '…'`, `export … from '…'` over one line or several, `import '…'` and `import('…')`. */
const importLine = /(?:^\s*(?:import|export)\b[^'"`;=]*?\bfrom\s*|^\s*import\s*|\bimport\s*\(\s*)(['"])([^'"\n]+)\1/gm;

/** The import lines of a folder's sources: what is shipped, not what tests it. */
function importsIn(folder: string): readonly Import[] {
  return sourcesIn(folder).flatMap((file) =>
    [...withoutComments(readFileSync(join(folder, file), 'utf8')).matchAll(importLine)].map(([line, , target = '']) => (
      { file, target, to: target.startsWith('.') ? join(dirname(file), target) : target, isType: /^\s*(?:import|export) type\b/.test(line) })));
}

function sourcesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test(-d)?\.tsx?$/.test(file))
    .toSorted();
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The first way round found that comes back to where it began, or `null`. */
function circleIn(leadsTo: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (at: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (done.has(at)) return null;
    for (const next of leadsTo.get(at) ?? []) {
      const circle = visit(next, [...way, at]);
      if (circle) return circle;
    }
    done.add(at);
    return null;
  };
  for (const at of leadsTo.keys()) {
    const circle = visit(at, []);
    if (circle) return circle;
  }
  return null;
}

function grouped(imports: readonly Import[], nameOf: (file: string) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const leadsTo = new Map<string, Set<string>>();
  for (const { file, to } of imports) {
    const [here, there] = [nameOf(file), nameOf(to)];
    if (here === there) continue;
    leadsTo.set(here, (leadsTo.get(here) ?? new Set()).add(there));
  }
  return leadsTo;
}

const core = join(repository, 'packages/core/src');
const imports = importsIn(core);
const inside = imports.filter(({ target }) => target.startsWith('.'));
const outside = imports.filter(({ target }) => !target.startsWith('.'));
const roomOf = (file: string): string => file.split('/')[0] ?? '';
/** The public lists stand above the rooms. */
const isRoot = (file: string): boolean => !file.includes('/');

describe('the rooms of the core', () => {
  it('are the ones in the table', () => {
    const rooms = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).filter((name) => sourcesIn(join(core, name)).length > 0);
    expect(rooms.filter((room) => !(room in mayImport))).toEqual([]);
  });

  it('are read at all', () => {
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.some(({ file, to }) => file === 'flow/live-attempt.ts' && to === 'attempt/envelope.ts')).toBe(true);
  });

  it.each(Object.keys(mayImport))('%s imports only what the table lets it', (room) => {
    const wrong = inside.filter(({ file, to }) => roomOf(file) === room && roomOf(to) !== room && !(mayImport[room] ?? []).includes(roomOf(to)));
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('import no file that is not there', () => {
    expect(inside.filter(({ to }) => !existsSync(join(core, to))).map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('import each other in no circle, in the table or in the code', () => {
    expect(circleIn(new Map(Object.entries(mayImport).map(([room, others]) => [room, new Set(others)])))).toBeNull();
    expect(circleIn(grouped(inside.filter(({ file }) => !isRoot(file)), roomOf))).toBeNull();
  });

  it('have no circle of files, not even of types', () => {
    expect(circleIn(grouped(inside, (file) => file))).toBeNull();
  });

  it('do not import the public list', () => {
    expect(inside.filter(({ file, to }) => !isRoot(file) && isRoot(to)).map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });
});

describe('packages from outside', () => {
  it('come into the core only where the table says, each by one way in', () => {
    const wrong = outside.filter(({ file, target }) => !(outsideIn[target] ?? []).includes(roomOf(file)));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('are none of Node’s own and none that only a browser has', () => {
    expect(outside.filter(({ target }) => /^(?:node:|fs|path|crypto|os|url|util|buffer|process|react|idb|jsdom)(?:\/|$)/.test(target) || target.startsWith('node:'))).toEqual([]);
  });

  it('are never XState outside the room of flows', () => {
    expect(outside.filter(({ file, target }) => /^@?xstate/.test(target) && roomOf(file) !== 'flow')).toEqual([]);
  });

  it('are never the whole of zod, and zod stands only at the doors', () => {
    const zod = outside.filter(({ target }) => target.startsWith('zod'));
    expect(zod.filter(({ target }) => target !== 'zod/mini')).toEqual([]);
    expect(zod.filter(({ file }) => !doors.test(file)).map(({ file }) => file)).toEqual([]);
  });

  it('have zod’s just-in-time compiler turned off before any schema is built', () => {
    const holders = outside.filter(({ target, isType }) => target === 'zod/mini' && !isType).map(({ file }) => file);
    const builders = holders.filter((file) => /\bz\.\w+\(/.test(withoutComments(readFileSync(join(core, file), 'utf8')).replace(/z\.(?:toJSONSchema|config|safeParse)\(/g, '')));
    expect(builders.length).toBeGreaterThan(5);
    // A statement of the file itself, before all others: an import for its effect alone is dropped by whoever bundles us.
    const first = (file: string): string | undefined => withoutComments(readFileSync(join(core, file), 'utf8')).split('\n').filter((line) => line.trim() !== '').find((line) => /^[a-z]/.test(line) && !/^(?:import|export \*|export \{)/.test(line));
    expect(builders.filter((file) => first(file) !== 'z.config(jitless);')).toEqual([]);
  });
});

/** Packages that stand on the core, and what of ours each may take. */
const adapters: Readonly<Record<string, readonly string[]>> = {
  'packages/cli': ['core'],
  'packages/react': ['core'],
  'packages/element': ['core', 'react'],
  'apps/demo': ['core', 'react'],
};

describe('adapters', () => {
  const names = Object.keys(adapters);
  const sourcesOf = (adapter: string): string => join(repository, adapter, 'src');

  it('are read at all', () => {
    expect(names.filter((adapter) => importsIn(sourcesOf(adapter)).length < 5)).toEqual([]);
  });

  it.each(names)('%s takes of ours only what the table says, by the ways in that are published', (adapter) => {
    const published = (adapters[adapter] ?? []).flatMap((name) => {
      const { exports } = JSON.parse(readFileSync(join(repository, 'packages', name, 'package.json'), 'utf8')) as { exports: Record<string, unknown> };
      return Object.keys(exports).map((way) => `@guildhall/${name}${way.slice(1)}`);
    });
    const ours = importsIn(sourcesOf(adapter)).filter(({ target }) => target.startsWith('@guildhall/'));
    expect(ours.filter(({ target }) => !published.includes(target)).map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it.each(names)('%s reaches into no other folder', (adapter) => {
    const reaching = importsIn(sourcesOf(adapter)).filter(({ target, to }) => target.startsWith('.') && relative('.', to).startsWith('..') && !to.endsWith('package.json'))
      // The element is scripts that need no other package: types are written into its declarations, and its writer of
      // messages is the core's smaller one, from its source.
      .filter(({ to, isType }) => !(adapter === 'packages/element' && to.startsWith('../../core/src/') && (isType || to.endsWith('/messages/lean-format-text.ts'))));
    expect(reaching.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('never know XState, and those that run in a browser never know Node', () => {
    // What only tests use lies in a folder of its own within its room.
    const all = names.flatMap((adapter) => importsIn(sourcesOf(adapter)).filter(({ file }) => !/(?:^|\/)testing\//.test(file)).map((line) => ({ ...line, adapter })));
    expect(all.filter(({ target }) => /^@?xstate/.test(target))).toEqual([]);
    expect(all.filter(({ adapter, target }) => adapter !== 'packages/cli' && target.startsWith('node:')).map(({ adapter, file }) => `${adapter}: ${file}`)).toEqual([]);
  });

  it('are imported by no package below them, and the demo by none', () => {
    const packages = readdirSync(join(repository, 'packages')).flatMap((name) => importsIn(join(repository, 'packages', name, 'src')));
    expect(packages.filter(({ target }) => target === '@guildhall/demo' || /(?:^|\/)apps\//.test(target))).toEqual([]);
    expect(imports.filter(({ target }) => target.startsWith('@guildhall/'))).toEqual([]);
  });
});

/** Each room of the components, and the only other rooms it may import. From the pure to the shown: no room knows the ones after it. */
const mayShow: Readonly<Record<string, readonly string[]>> = {
  words: [],
  locked: [],
  stores: ['locked', 'words'],
  session: ['stores', 'words'],
  places: [],
  service: ['places', 'session', 'stores', 'words'],
  hooks: ['service', 'session', 'stores', 'words'],
  parts: ['hooks', 'places', 'service', 'session', 'stores', 'words'],
  charts: ['hooks', 'parts', 'service', 'words'],
  screens: ['charts', 'hooks', 'parts', 'places', 'service', 'session', 'stores', 'words'],
  alone: ['hooks', 'parts', 'places', 'screens', 'service', 'session', 'stores'],
  first: ['hooks', 'parts', 'places', 'service', 'stores', 'words'],
  'store-contract': ['session', 'stores'],
  style: [],
};

describe('the rooms of the components', () => {
  const react = join(repository, 'packages/react/src');
  const all = importsIn(react).filter(({ file }) => !/(?:^|\/)testing\//.test(file));
  const within = all.filter(({ target, to }) => target.startsWith('.') && !to.endsWith('package.json'));

  it('are the ones in the table', () => {
    const rooms = readdirSync(react, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(rooms.filter((room) => !(room in mayShow))).toEqual([]);
    expect(within.length).toBeGreaterThan(100);
  });

  it.each(Object.keys(mayShow))('%s imports only what the table lets it', (room) => {
    const wrong = within.filter(({ file, to }) => roomOf(file) === room && roomOf(to) !== room && !(mayShow[room] ?? []).includes(roomOf(to)));
    expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('import each other in no circle, in the table or in the code, and neither do their files', () => {
    expect(circleIn(new Map(Object.entries(mayShow).map(([room, others]) => [room, new Set(others)])))).toBeNull();
    expect(circleIn(grouped(within.filter(({ file }) => !isRoot(file)), roomOf))).toBeNull();
    expect(circleIn(grouped(within, (file) => file))).toBeNull();
  });

  it('import no file that is not there, and not the public list', () => {
    expect(within.filter(({ to }) => !existsSync(join(react, to))).map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
    expect(within.filter(({ file, to }) => !isRoot(file) && isRoot(to)).map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('know React only where something is shown: what is kept, and what is open, works without it', () => {
    const pure = new Set(['words', 'locked', 'stores', 'session', 'store-contract']);
    expect(all.filter(({ file, target }) => pure.has(roomOf(file)) && /^react(?:-dom)?(?:\/|$)/.test(target)).map(({ file }) => file)).toEqual([]);
    expect(all.filter(({ target }) => target.startsWith('react-dom') || target === 'idb').map(({ file, target }) => `${roomOf(file)} ${target}`).filter((line) => line !== 'stores idb')).toEqual([]);
  });
});

describe('no mechanism knows a framework', () => {
  const folders = ['packages/core/src', ...Object.keys(adapters).map((adapter) => `${adapter}/src`)];
  const files = folders.flatMap((folder) => sourcesIn(join(repository, folder)).map((file) => ({ folder, file })))
    .filter(({ folder, file }) => folder !== 'packages/core/src' || !/^(?:frameworks|testing)\//.test(file))
    // What a store is tried with is made of a real question set.
    .filter(({ folder, file }) => folder !== 'packages/react/src' || !file.startsWith('store-contract/'));
  const sources = files.map(({ folder, file }) => ({ name: `${folder}/${file}`, source: withoutComments(readFileSync(join(repository, folder, file), 'utf8')) }));

  // A heuristic: what is compared or looked up is a literal of its own. Examples inside a longer text are let be.
  const literals = (source: string): readonly string[] =>
    (source.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? []).map((literal) => literal.slice(1, -1));
  it.each(frameworks.map(({ id }) => id))('nothing outside frameworks/ holds the literal %s', (id) => {
    expect(sources.filter(({ source }) => literals(source).includes(id)).map(({ name }) => name)).toEqual([]);
  });

  it('nothing outside frameworks/ compares a framework’s id with a text', () => {
    expect(sources.filter(({ source }) => /framework\.id\s*[!=]==?\s*['"`]|switch\s*\(\s*framework\.id\s*\)/.test(source)).map(({ name }) => name)).toEqual([]);
  });

  it('nothing outside frameworks/ imports one by name', () => {
    const names = /\b(?:councillorRoles|leadershipPoints|publicMeetingReadiness|councillorQuickScan)\b/;
    // The list of what is shipped, one file for each, so that a command loads the one that a sheet names. A test holds it against `frameworks`.
    const isList = /^packages\/cli\/src\/shipped\/[a-z-]+\.ts$/;
    expect(sources.filter(({ name, source }) => !isList.test(name) && names.test(source)).map(({ name }) => name)).toEqual([]);
  });
});
