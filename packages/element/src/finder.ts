import type { Framework } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import { findCouncil } from './find-council.ts';
import { findFramework } from './find-framework.ts';

/** Finds what a page has asked for, once: asked for the same again, it is the same object. */
export class Finder {
  #framework: { readonly wish: readonly unknown[]; readonly found: Framework } | null = null;
  #council: { readonly wish: unknown; readonly found: CouncilProfile | undefined } | null = null;

  /** The council that was found last. */
  get council(): CouncilProfile | undefined { return this.#council?.found; }

  /** @throws {Trouble} where there is none, or none that is whole. */
  async findFramework(framework: unknown, url: string | null, known: readonly Framework[], signal: AbortSignal): Promise<Framework> {
    const wish = [framework, url];
    if (this.#framework?.wish.every((each, i) => each === wish[i]) === true) return this.#framework.found;
    const found = await findFramework({ framework, url }, known, signal);
    this.#framework = { wish, found };
    return found;
  }

  /** @throws {Trouble} where there is one that cannot be read. */
  async findCouncil(wish: unknown, signal: AbortSignal): Promise<CouncilProfile | undefined> {
    if (this.#council !== null && this.#council.wish === wish) return this.#council.found;
    const found = await findCouncil(wish, signal);
    this.#council = { wish, found };
    return found;
  }
}
