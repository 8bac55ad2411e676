import type { Framework } from '@guildhall/core';
import { nameOf } from '../frameworks/name-of.ts';

/** Each framework we ship, by id and version, in a file of its own: whoever scores one does not load the others. */
export const shipped: Readonly<Record<string, () => Promise<{ readonly framework: Framework }>>> = {
  'councillor-roles@1.0.0': () => import('./councillor-roles.ts'),
  'leadership-points@1.0.0': () => import('./leadership-points.ts'),
  'public-meeting-readiness@1.0.0': () => import('./public-meeting-readiness.ts'),
  'councillor-quick-scan@1.0.0': () => import('./councillor-quick-scan.ts'),
};

/** Frameworks, loaded one by one as sheets name them. */
export class LoadedFrameworks {
  readonly #loaded: Map<string, Framework>;

  /** @param brought those that are there from the start, and stand in the place of ours where they have its name. */
  constructor(brought: readonly Framework[]) {
    this.#loaded = new Map(brought.map((framework) => [nameOf(framework), framework]));
  }

  /** One that has been loaded before. */
  find(id: string, version: string): Framework | undefined {
    return this.#loaded.get(`${id}@${version}`);
  }

  /** Loads one; `false` where it was loaded before, or where there is none. */
  async load(id: string, version: string): Promise<boolean> {
    const name = `${id}@${version}`;
    if (this.#loaded.has(name) || !Object.hasOwn(shipped, name)) return false;
    const { framework } = await shipped[name]?.() ?? {};
    if (framework !== undefined) this.#loaded.set(name, framework);
    return framework !== undefined;
  }
}
