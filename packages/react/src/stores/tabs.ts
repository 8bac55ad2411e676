import { opaqueId } from './random.ts';

const calls = ['anybody?', 'i-am', 'i-take-over', 'i-let-go', 'changed'] as const;
interface Said { readonly call: typeof calls[number]; readonly tab: string }

export interface TabEvents {
  /** Another tab carries on: only read from now on, once what is on its way has been saved. */
  readonly onTakenOver: () => Promise<void>;
  /** Another tab has saved or deleted something. */
  readonly onChanged: () => void;
}

const patience = 250;

/**
 * One attempt may be open in several tabs, and only one of them may change it. They talk over a channel, which unlike the
 * browser's locks also works without a secure context. Where there is none, or nobody hears, a store's `write` loses no answer.
 */
export class Tabs {
  readonly #tab = opaqueId();
  readonly #events: TabEvents;
  #channel: BroadcastChannel | null;
  #editing = false;
  #asking = false;
  #taking = false;
  #heard: ((call: Said['call'] | null) => void) | null = null;

  constructor(attempt: string, isShared: boolean, events: TabEvents) {
    this.#events = events;
    this.#channel = isShared ? channelOf(`guildhall/${attempt}`) : null;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => { if (isSaid(data)) this.#hear(data); });
  }

  /** Whether this tab may write, as far as is known. */
  get editing(): boolean { return this.#editing; }

  /** Whether this tab may write: nobody else says that they do. */
  async ask(): Promise<boolean> {
    this.#asking = true;
    this.#say('anybody?');
    const taken = (await this.#hears(patience)) !== null;
    // Somebody may have said meanwhile that they carry on.
    this.#editing = this.#asking && !taken;
    this.#asking = false;
    return this.#editing;
  }

  /** This tab began it, so nobody else has it. */
  claim(): void { this.#editing = true; }

  /** Asks the other tab to let go, and waits until it has saved what it had. `false` where a third tab was first. */
  async takeOver(): Promise<boolean> {
    // Pressed twice, it is still one wish.
    if (this.#editing || this.#taking) return this.#editing;
    this.#taking = true;
    this.#say('i-take-over');
    const answer = await this.#hears(4 * patience);
    this.#editing = this.#taking && answer !== 'i-am';
    this.#taking = false;
    return this.#editing;
  }

  /** Another tab has written, whatever was said or not heard. */
  lose(): void { this.#editing = false; }

  tellChanged(): void { this.#say('changed'); }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
    this.#heard?.(null);
  }

  #say(call: Said['call']): void { this.#channel?.postMessage({ call, tab: this.#tab } satisfies Said); }

  #hear({ call, tab }: Said): void {
    switch (call) {
      // Two tabs that ask at once: the one with the lower name goes first.
      case 'anybody?': if (this.#editing || this.#taking || (this.#asking && this.#tab < tab)) this.#say('i-am'); break;
      case 'i-am': case 'i-let-go': this.#heard?.(call); break;
      case 'i-take-over': this.#hearTaking(tab); break;
      case 'changed': if (!this.#editing) this.#events.onChanged(); break;
    }
  }

  #hearTaking(tab: string): void {
    this.#asking = false;
    if (this.#editing) void this.#letGo();
    else if (this.#taking && this.#tab < tab) this.#say('i-am');
    else this.#taking = false;
  }

  async #letGo(): Promise<void> {
    this.#editing = false;
    await this.#events.onTakenOver();
    this.#say('i-let-go');
  }

  /** The answer that comes first; `null` where none comes in time. */
  async #hears(milliseconds: number): Promise<Said['call'] | null> {
    if (this.#channel === null) return null;
    const heard = await new Promise<Said['call'] | null>((resolve) => {
      const late = setTimeout(() => { resolve(null); }, milliseconds);
      this.#heard = (call) => {
        clearTimeout(late);
        resolve(call);
      };
    });
    this.#heard = null;
    return heard;
  }
}

/** None where the browser has none, or lends none to a page without an origin of its own. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Anybody may talk on a channel. */
const isSaid = (data: unknown): data is Said => typeof data === 'object' && data !== null && 'call' in data && 'tab' in data
  && typeof data.tab === 'string' && calls.some((call) => call === data.call);
