import type { Readable } from 'node:stream';
import { ended, Ended, Interrupted } from '../exit.ts';
import type { Host } from '../host.ts';
import { beginningFinding, type Encoding } from './decode.ts';
import { errnoOf } from './disk.ts';
import { unreadable, type Source } from './source.ts';
import { isTable } from './table-name.ts';

/**
 * The bytes of a source as they come in, once the first eight have shown that they are text. They are good until the next are asked for.
 *
 * @throws {Ended} `E_MAGIC`, `E_ENCODING`, `E_READ`, `E_CHANGED`.
 */
export async function* bytesOf(host: Host, source: Source, encoding: Encoding): AsyncGenerator<Uint8Array, void, undefined> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const bytes of rawBytesOf(host, source)) {
    if (start !== undefined) {
      start = Buffer.concat([start, bytes]);
      if (start.length < 8) continue;
      yield checked(start, source, encoding);
      start = undefined;
    } else {
      yield bytes;
    }
  }
  if (start !== undefined) yield checked(start, source, encoding);
}

/** The bytes of a source, whatever they are. They are good until the next are asked for. */
export function rawBytesOf(host: Host, source: Source): AsyncGenerator<Uint8Array, void, undefined> {
  return source.path === undefined ? streamed(host.stdin, host.interrupted) : fileBytes(host, source.path);
}

function checked(start: Buffer, { name, path }: Source, encoding: Encoding): Buffer {
  const finding = beginningFinding(start, encoding, expectedIn(path));
  if (finding) throw new Ended([finding], name);
  return start;
}

/** What a name promises; one that promises nothing of ours may be any of them. */
function expectedIn(path: string | undefined): string {
  if (isTable(path)) return 'a table as text';
  return path === undefined || /\.(?:jsonl?|ndjson)$/i.test(path) ? 'JSON' : 'JSON, CSV or an Excel workbook';
}

/** Bytes of a stream until it ends or we are interrupted. */
async function* streamed(stream: Readable, interrupted: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
  const stop = (): void => { stream.destroy(); };
  interrupted.addEventListener('abort', stop);
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array | string>) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    if (!interrupted.aborted) throw error;
  } finally {
    interrupted.removeEventListener('abort', stop);
  }
  if (interrupted.aborted) throw new Interrupted();
}

/** Bytes of a file. One that changes while it is read is told, because nobody knows what was read then. */
async function* fileBytes({ disk, interrupted }: Host, path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await disk.open(path, 'r').catch((error: unknown) => { throw unreadable(path, errnoOf(error)); });
  try {
    const before = await file.stat().catch((error: unknown) => { throw unreadable(path, errnoOf(error)); });
    // One buffer for all of it: whoever is handed a part of it is done with it before the next is read.
    const buffer = Buffer.allocUnsafe(262_144);
    for (;;) {
      if (interrupted.aborted) throw new Interrupted();
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null).catch((error: unknown) => { throw unreadable(path, errnoOf(error)); });
      if (bytesRead === 0) break;
      yield buffer.subarray(0, bytesRead);
    }
    const after = await file.stat().catch((error: unknown) => { throw unreadable(path, errnoOf(error)); });
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw ended('E_CHANGED', 'this file changed while it was read, so what came of it cannot be relied on', { file: path, hint: 'run it again on a copy' });
  } finally {
    // What was read has been read: nothing hangs on this.
    await file.close().catch(() => undefined);
  }
}
