import { readOne, remove, writeOver } from './database.ts';
import type { Saved } from './saved.ts';

export type Saving = 'nothing-yet' | 'saving' | 'saved' | 'full' | 'failed' | 'elsewhere';

type Wish = Pick<Saved, 'envelope' | 'keep' | 'planDraft'>;

/**
 * Keeps one attempt, one write at a time. While one is on its way, the newest wish waits and the ones between are let go: each
 * holds everything the one before it held. "Saved" is said only of what was read back.
 */
export class Keeper {
  readonly #id: string;
  readonly #tell: (saving: Saving) => void;
  #seen: string | null;
  #wish: Wish | null = null;
  #last: Wish | null = null;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(id: string, seen: string | null, tell: (saving: Saving) => void) {
    this.#id = id;
    this.#seen = seen;
    this.#tell = tell;
  }

  keep(wish: Wish): void {
    if (this.#stopped) return;
    this.#wish = wish;
    this.#run();
  }

  tryAgain(): void {
    this.#wish ??= this.#last;
    this.#run();
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> { await this.#running; }

  /** Nothing more is kept from here, and what was kept is gone, as reading it back shows. */
  async erase(): Promise<boolean> {
    this.#stopped = true;
    this.#wish = null;
    await this.#running;
    await remove(this.#id);
    return (await readOne(this.#id)) === undefined;
  }

  #run(): void {
    this.#running ??= this.#work().finally(() => { this.#running = null; });
  }

  async #work(): Promise<void> {
    while (this.#wish !== null) {
      const wish = this.#wish;
      this.#wish = null;
      this.#last = wish;
      this.#tell('saving');
      const result = await this.#write(wish);
      if (this.#wish === null || result !== 'saved') this.#tell(result);
      if (result !== 'saved') return;
    }
  }

  async #write({ envelope, keep, planDraft }: Wish): Promise<Saving> {
    try {
      const saved: Saved = { id: this.#id, envelope, savedAt: new Date().toISOString(), keep, planDraft };
      if (!(await writeOver(saved, this.#seen))) return 'elsewhere';
      const back = await readOne(this.#id);
      if (JSON.stringify(back) !== JSON.stringify(saved)) return 'failed';
      this.#seen = envelope.seal;
      return 'saved';
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
    }
  }
}
