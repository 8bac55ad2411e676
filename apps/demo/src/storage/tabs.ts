import { opaqueId } from '../random.ts';

type Call = 'anybody?' | 'i-am' | 'i-take-over' | 'i-let-go' | 'changed';
interface Said { readonly call: Call; readonly tab: string }

export interface TabEvents {
  /** Another tab carries on: only read from now on, once what is on its way has been saved. */
  readonly onTakenOver: () => Promise<void>;
  /** Another tab has saved something. */
  readonly onChanged: () => void;
}

const patience = 250;

/**
 * One attempt may be open in several tabs, and only one of them may change it. They talk over a channel, which unlike the
 * browser's locks also works without a secure context. Whatever they say, `writeOver` loses no answer.
 */
export class Tabs {
  readonly #tab = opaqueId();
  readonly #channel: BroadcastChannel | null;
  readonly #events: TabEvents;
  #editing = false;
  #asking = false;
  #heard: (() => void) | null = null;

  constructor(attempt: string, events: TabEvents) {
    this.#events = events;
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`guildhall/${attempt}`);
    this.#channel?.addEventListener('message', (message: MessageEvent<Said>) => { void this.#hear(message.data); });
  }

  /** Whether this tab may write: nobody else says that they do. */
  async ask(): Promise<boolean> {
    this.#asking = true;
    this.#say('anybody?');
    const taken = await this.#hears(patience);
    this.#asking = false;
    this.#editing = !taken;
    return !taken;
  }

  /** This tab began it, so nobody else has it. */
  claim(): void { this.#editing = true; }

  /** Asks the other tab to let go, and waits until it has saved what it had. */
  async takeOver(): Promise<void> {
    this.#say('i-take-over');
    await this.#hears(4 * patience);
    this.#editing = true;
  }

  tellChanged(): void { this.#say('changed'); }

  close(): void { this.#channel?.close(); }

  #say(call: Call): void { this.#channel?.postMessage({ call, tab: this.#tab } satisfies Said); }

  async #hear({ call, tab }: Said): Promise<void> {
    switch (call) {
      // Two tabs that ask at once: the one with the lower name goes first.
      case 'anybody?': if (this.#editing || (this.#asking && this.#tab < tab)) this.#say('i-am'); break;
      case 'i-am': case 'i-let-go': this.#heard?.(); break;
      case 'i-take-over': await this.#letGo(); break;
      case 'changed': if (!this.#editing) this.#events.onChanged(); break;
    }
  }

  async #letGo(): Promise<void> {
    if (!this.#editing) return;
    this.#editing = false;
    await this.#events.onTakenOver();
    this.#say('i-let-go');
  }

  async #hears(milliseconds: number): Promise<boolean> {
    if (this.#channel === null) return false;
    return await new Promise((resolve) => {
      const late = setTimeout(() => { resolve(false); }, milliseconds);
      this.#heard = () => {
        clearTimeout(late);
        resolve(true);
      };
    });
  }
}
