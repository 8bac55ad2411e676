import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pack } from './pack.mjs';
import { node, root, run, Told, tool } from './toolchain.mjs';

/** Looks at the tarballs, not at the sources: what is not in them is not published, whatever the build said. */
export async function checkPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-packages-'));
  try {
    /** @type {string[]} */
    const wrong = [];
    /** @param {string} what @param {() => Promise<unknown>} check */
    const hold = async (what, check) => {
      try {
        await check();
        console.log(`${what}: ok`);
      } catch (error) {
        if (!(error instanceof Told)) throw error;
        wrong.push(`${what}: ${error.message}`);
      }
    };
    const packed = await pack(join(folder, 'tarballs'));
    for (const { name, tarball } of packed) {
      await hold(`publint ${name}`, () => tool('publint', ['run', tarball, '--strict'], { quiet: true }));
      // A package without an entry to import has no types to get wrong.
      if (name !== '@guildhall/cli') {
        const notCode = ['--exclude-entrypoints', './schemas/*.json', './styles.css', './styles-extra.css', './guildhall.css', './guildhall-host.css'];
        await hold(`types ${name}`, () => tool('attw', [tarball, '--profile', 'esm-only', ...notCode], { quiet: true }));
      }
    }
    await hold('every entry loads and type-checks in a project of its own', () => checkConsumer(folder, packed));
    if (wrong.length > 0) throw new Told(wrong.join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A project that has the tarballs installed: imports every entry, under strict TypeScript, and runs the command. @param {string} folder @param {Awaited<ReturnType<typeof pack>>} packed */
async function checkConsumer(folder, packed) {
  const modules = join(folder, 'node_modules');
  for (const { name, folder: source, tarball } of packed) {
    const target = join(modules, name);
    mkdirSync(target, { recursive: true });
    await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
    link(join(root, 'packages', source, 'node_modules'), join(target, 'node_modules'));
  }
  const core = join(modules, '@guildhall/core');
  const entriesOf = (/** @type {string} */ name) => {
    const { exports } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    return Object.keys(exports).filter((entry) => !/\.(?:json|css)$/.test(entry)).map((entry) => entry.replace('.', name));
  };
  const entries = entriesOf('@guildhall/core');
  // On a server too: none of them may need a page to be loaded in.
  const every = [...entries, ...entriesOf('@guildhall/react'), ...entriesOf('@guildhall/element')];
  const schemas = readdirSync(join(core, 'schemas')).map((file) => `@guildhall/core/schemas/${file}`);

  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, module: 'nodenext', target: 'es2022', types: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['index.ts'] }));
  writeFileSync(join(folder, 'index.ts'), every.map((entry, at) => `export * as _${at} from '${entry}';\n`).join(''));
  writeFileSync(
    join(folder, 'index.mjs'),
    [
      ...every.map((entry) => `await import('${entry}');\n`),
      ...schemas.map((file) => `await import('${file}', { with: { type: 'json' } });\n`),
    ].join(''),
  );
  // A strict content security policy reports every text that is made into code, even one that is only tried.
  writeFileSync(
    join(folder, 'no-eval.mjs'),
    `const made = [];
const note = (_target, given) => { made.push(new Error().stack); throw new EvalError('refused'); };
globalThis.Function = new Proxy(Function, { construct: note, apply: note });
globalThis.eval = note;
const { frameworks } = await import('@guildhall/core/frameworks');
${entries.map((entry) => `await import('${entry}');\n`).join('')}
const { readSheet } = await import('@guildhall/core/sheet');
if (!readSheet({ framework: frameworks[0].id, version: frameworks[0].version, respondent: 'm-1', answers: {} }, frameworks).ok) throw new Error('a good sheet was refused');
if (made.length > 0) throw new Error('text was made into code: ' + made[0]);
`,
  );
  await run(node(), [join(folder, 'no-eval.mjs')], { quiet: true });
  await run(node(), [join(folder, 'index.mjs')], { quiet: true });
  await tool('tsc', ['-p', folder], { quiet: true });
  await run(node(), [join(modules, '@guildhall/cli/dist/main.js'), '--version'], { quiet: true });
}

/** The packages' dependencies, all but the workspace's own, from where pnpm put them. @param {string} from @param {string} to */
function link(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === '@guildhall') continue;
    const source = join(from, entry.name);
    if (entry.name.startsWith('@') && entry.isDirectory()) link(source, join(to, entry.name));
    else {
      mkdirSync(dirname(join(to, entry.name)), { recursive: true });
      symlinkSync(realpathSync(source), join(to, entry.name), 'junction');
    }
  }
}
