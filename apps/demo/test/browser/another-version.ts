import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * A copy of the built application as the next version of it would be: every script and style sheet has another name, and the service worker
 * lists what there is now.
 *
 * @param change what else is other in it, by the text of each script.
 * @returns the folder; whoever asked removes it.
 */
export function anotherVersion(dist: string, change: (script: string) => string = (script) => script): string {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-next-'));
  cpSync(dist, folder, { recursive: true });
  const assets = readdirSync(join(folder, 'assets'));
  const renamed = (text: string): string => assets.reduce((now, name) => now.replaceAll(name, nextName(name)), text);
  for (const name of assets) {
    const file = join(folder, 'assets', name);
    writeFileSync(file, renamed(name.endsWith('.js') ? change(readFileSync(file, 'utf8')) : readFileSync(file, 'utf8')));
    renameSync(file, join(folder, 'assets', nextName(name)));
  }
  const page = join(folder, 'index.html');
  writeFileSync(page, renamed(readFileSync(page, 'utf8')).replace(/(name="guildhall-build" content=")\w+/, '$1the-next'));
  const worker = join(folder, 'service-worker.js');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name))).filter((name) => name !== 'service-worker.js' && name !== 'council.json')
    .map((address) => ({ address, integrity: `sha256-${createHash('sha256').update(readFileSync(join(folder, address))).digest('base64')}` }));
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/^const build = '\w+'/, "const build = 'the-next'").replace(/^const files = .*$/m, () => `const files = ${JSON.stringify(files)};`));
  return folder;
}

const nextName = (name: string): string => name.replace(/\.(\w+)$/, '-next.$1');
