import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, root } from './toolchain.mjs';

/** The packages other people install. Named by hand: publishing one is a decision. */
const published = ['core', 'react', 'element', 'cli'];

/**
 * Packs the published packages into a folder, as `pnpm publish` would.
 * @param {string} into
 * @returns {Promise<{ name: string, version: string, folder: string, tarball: string }[]>}
 */
export async function pack(into) {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const packed = [];
  for (const folder of published) {
    const { name, version } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
    const before = new Set(readdirSync(into));
    await pnpm([`--filter=${name}`, 'pack', `--pack-destination=${into}`], { quiet: true });
    const [tarball] = readdirSync(into).filter((file) => !before.has(file));
    if (!tarball) throw new Error(`pnpm pack wrote no tarball for ${name}`);
    packed.push({ name, version, folder, tarball: join(into, tarball) });
  }
  return packed;
}
