import { hmacSha256 } from '@guildhall/core/json';
import { fromBase64, toBase64 } from './base64.ts';
import type { DrawerKey } from './drawer-key.ts';
import { bytes } from './locked-file.ts';

/** A text that was locked at once. It is JSON, and closed to whoever has no key. */
export interface BoxAtOnce {
  /** Base64 of 12 bytes of chance: which stream it was locked with. */
  readonly iv: string;
  /** Where in the stream it begins, in pieces of 16 bytes. No piece serves twice. */
  readonly from: number;
  /** Base64 of the text, UTF-8, then AES-256-CTR. */
  readonly box: string;
  /** Base64 of the HMAC-SHA-256 of all the above and of what it belongs to. */
  readonly tag: string;
}

/** Locks texts before it returns. */
export interface LockAtOnce {
  /**
   * Locks a text.
   *
   * @param belonging what it is, and whose place it has: it opens with the same alone.
   * @returns `null` where it could not be locked at once: longer than `mostAtOnce`, or so soon after many others that nothing is prepared.
   */
  readonly close: (text: string, belonging: string) => BoxAtOnce | null;
  /** The text again; `null` where the key or what it belongs to is another, or anything of it was changed. */
  readonly open: (box: BoxAtOnce, belonging: string) => Promise<string | null>;
  /** Resolves once something can be locked. */
  readonly ready: () => Promise<void>;
}

/** Bytes of UTF-8 that one text has at the most. */
export const mostAtOnce = 2_097_152;

/** A stream that was made ahead. Each byte of it is used once, then it is wiped. */
interface Stream { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: Uint8Array<ArrayBuffer>; used: number }

const piece = 16;

/**
 * Locks texts with the key of a drawer in the same breath, for what must be kept before a page can be closed. Browsers encrypt only with a wait. So
 * the wait comes first: a stream of AES-256-CTR is made ahead with the browser's own cryptography, and a text is joined to it where that is
 * wanted; what follows is marked with HMAC-SHA-256, which is quick enough without the browser. Each byte of a stream serves once.
 *
 * @example
 * const lock = lockAtOnce(await drawerKey('gate lamp otter sleet', salt));
 * await lock.ready();
 * const box = lock.close('words', 'a');
 * await lock.open(box, 'a'); // 'words'
 * await lock.open(box, 'b'); // null
 */
export function lockAtOnce({ streams: key, tags }: Pick<DrawerKey, 'streams' | 'tags'>): LockAtOnce {
  const streams: Stream[] = [];
  let making: Promise<void> | null = null;
  const left = (): number => streams.reduce((sum, stream) => sum + stream.bytes.length - stream.used, 0);
  const prepare = (): void => {
    if (making !== null || left() >= mostAtOnce) return;
    making = (async () => {
      const iv = crypto.getRandomValues(new Uint8Array(bytes.iv));
      streams.push({ iv, bytes: new Uint8Array(await crypto.subtle.encrypt(counting(iv, 0), key, new Uint8Array(mostAtOnce))), used: 0 });
    })().catch(() => undefined).finally(() => {
      making = null;
    });
  };
  /** So many bytes of the first stream that has them. What is left of one that has not is let go. */
  const take = (length: number): { readonly iv: string; readonly from: number; readonly bytes: Uint8Array } | null => {
    while (streams[0] !== undefined && streams[0].bytes.length - streams[0].used < length && streams.length > 1) streams.shift();
    const [stream] = streams;
    if (stream === undefined || stream.bytes.length - stream.used < length) return null;
    const from = stream.used;
    stream.used += Math.ceil(length / piece) * piece;
    return { iv: toBase64(stream.iv), from: from / piece, bytes: stream.bytes.subarray(from, from + length) };
  };
  const tagOf = (iv: string, from: number, belonging: string, box: Uint8Array): string => toBase64(hmacSha256(tags, new TextEncoder().encode(`${JSON.stringify([iv, from, belonging])}\0`), box));
  prepare();
  return {
    close: (text, belonging) => {
      const box = new TextEncoder().encode(text);
      const taken = take(box.length);
      prepare();
      if (taken === null) return null;
      for (let i = 0; i < box.length; i += 1) box[i] = (box[i] ?? 0) ^ (taken.bytes[i] ?? 0);
      taken.bytes.fill(0);
      const { iv, from } = taken;
      return { iv, from, box: toBase64(box), tag: tagOf(iv, from, belonging, box) };
    },
    open: async ({ iv, from, box, tag }, belonging) => {
      const [start, locked] = [fromBase64(iv), fromBase64(box)];
      if (start?.length !== bytes.iv || locked === null || !Number.isSafeInteger(from) || from < 0 || from >= 2 ** 32 || tagOf(iv, from, belonging, locked) !== tag) return null;
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await crypto.subtle.decrypt(counting(start, from), key, locked));
      } catch {
        return null;
      }
    },
    ready: async () => {
      prepare();
      await making;
    },
  };
}

/** AES-CTR from one piece of a stream on: 12 bytes that name the stream, 4 that count. */
function counting(iv: Uint8Array<ArrayBuffer>, from: number): AesCtrParams {
  const counter = new Uint8Array(piece);
  counter.set(iv);
  new DataView(counter.buffer).setUint32(bytes.iv, from);
  return { name: 'AES-CTR', counter, length: 32 };
}
