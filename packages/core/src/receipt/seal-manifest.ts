import { hashOf } from '../json/hash.ts';
import type { Manifest, UnsealedManifest } from './manifest.ts';

/**
 * Seals a manifest. The day is left out of the seal, so that two nights that came to the same have the same one.
 *
 * @example sealManifest(books).seal; // 'sha256:…'
 */
export function sealManifest(manifest: UnsealedManifest): Manifest {
  return { ...manifest, seal: sealOf(manifest) };
}

export function sealOf(manifest: UnsealedManifest): Manifest['seal'] {
  const { on: _on, ...rest } = manifest;
  return hashOf(rest);
}
