import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { OpenFile } from '../files/disk.ts';
import type { Source } from '../files/source.ts';
import type { Host } from '../host.ts';

/** The hash of all bytes of a source, and how many they are. */
export interface Digest { readonly hash: `sha256:${string}`; readonly bytes: number }

/** A host whose files are hashed while they are read. */
export interface HashedInputs {
  readonly host: Host;
  /** Of a source that has been read; what was left of it is read now. */
  readonly digestOf: (source: Source) => Promise<Digest>;
}

interface Passed { readonly hash: Hash; bytes: number; isWhole: boolean }

/** Counts and hashes what is read of some sources, so that none has to be read twice. */
export function hashedInputs(host: Host, sources: readonly Source[]): HashedInputs {
  const passed = new Map<string | undefined, Passed>();
  const paths = new Set(sources.map(({ path }) => path));
  const begin = (path: string | undefined): Passed => {
    const begun = { hash: createHash('sha256'), bytes: 0, isWhole: false };
    passed.set(path, begun);
    return begun;
  };
  const take = (into: Passed, bytes: Uint8Array): void => {
    into.hash.update(bytes);
    into.bytes += bytes.length;
  };
  const open: Host['disk']['open'] = async (path, flags, mode) => {
    const file = await host.disk.open(path, flags, mode);
    if (flags !== 'r' || !paths.has(path)) return file;
    const into = begin(path);
    const read: OpenFile['read'] = async (buffer, offset, length, position) => {
      const done = await file.read(buffer, offset, length, position);
      if (done.bytesRead === 0) into.isWhole = true;
      else take(into, buffer.subarray(offset, offset + done.bytesRead));
      return done;
    };
    return { read, write: (...args) => file.write(...args), stat: () => file.stat(), sync: () => file.sync(), close: () => file.close() };
  };
  async function* stdin(): AsyncGenerator<Buffer, void, undefined> {
    const into = begin(undefined);
    for await (const piece of host.stdin as AsyncIterable<Uint8Array | string>) {
      const bytes = Buffer.from(piece);
      take(into, bytes);
      yield bytes;
    }
    into.isWhole = true;
  }
  let input: Readable | undefined;
  const reading = Object.create(host, {
    disk: { value: { ...host.disk, open }, enumerable: true },
    stdin: { get: () => { input ??= Readable.from(stdin(), { objectMode: false }); return input; }, enumerable: true },
  }) as Host;
  return {
    host: reading,
    digestOf: async ({ path }) => {
      const before = passed.get(path);
      if (path !== undefined && before?.isWhole !== true) await readAgain(reading, path);
      const { hash, bytes } = passed.get(path) ?? begin(path);
      return { hash: `sha256:${hash.copy().digest('hex')}`, bytes };
    },
  };
}

/** Reads a file that was left before its end, for its hash alone. One that cannot be read has the hash of nothing. */
async function readAgain({ disk }: Host, path: string): Promise<void> {
  const file = await disk.open(path, 'r').catch(() => undefined);
  if (file === undefined) return;
  try {
    const buffer = Buffer.allocUnsafe(262_144);
    while ((await file.read(buffer, 0, buffer.length, null)).bytesRead > 0);
  } finally {
    await file.close();
  }
}
