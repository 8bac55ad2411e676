/** Lets tabs of one test talk to each other as tabs of one browser do: later, in order, and not to themselves. */
export function fakeChannels(): new (name: string) => BroadcastChannel {
  const open = new Set<FakeChannel>();
  class FakeChannel {
    readonly name: string;
    readonly #listeners = new Set<(event: MessageEvent<unknown>) => void>();
    constructor(name: string) {
      this.name = name;
      open.add(this);
    }

    addEventListener(_type: string, listener: (event: MessageEvent<unknown>) => void): void { this.#listeners.add(listener); }

    postMessage(data: unknown): void {
      if (!open.has(this)) throw new DOMException('closed', 'InvalidStateError');
      for (const other of open) if (other !== this && other.name === this.name) setTimeout(() => { if (open.has(other)) other.#hear(data); }, 1);
    }

    close(): void { open.delete(this); }

    #hear(data: unknown): void { for (const listener of this.#listeners) listener({ data: structuredClone(data) } as MessageEvent<unknown>); }
  }
  return FakeChannel as unknown as new (name: string) => BroadcastChannel;
}
