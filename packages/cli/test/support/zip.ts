import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive to be made, with whatever lies it is to tell. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** As a Unix writes it: `0o120777` is a link. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** What the list at the end says of its size, in place of the truth. */
  readonly declaredSize?: number;
  /** What its own header says of its name, in place of the other. */
  readonly localName?: string;
  /** What stands behind its name, in the list at the end. */
  readonly extra?: Uint8Array;
}

/** A zip archive, byte by byte. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const [bodies, list]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content = '', mode, flags = 0x800, method = 8, declaredSize, localName = name, extra = new Uint8Array() } of entries) {
    const bytes = Buffer.from(content as string);
    const packed = method === 8 ? deflateRawSync(bytes, { level: 9 }) : bytes;
    const common = Buffer.alloc(22);
    common.writeUInt16LE(flags, 0);
    common.writeUInt16LE(method, 2);
    common.writeUInt32LE(crc32(bytes), 8);
    common.writeUInt32LE(packed.length, 12);
    common.writeUInt32LE(declaredSize ?? bytes.length, 16);
    const names = [Buffer.from(localName), Buffer.from(name)] as const;
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), common.subarray(0, 20), short(names[0].length), short(0), names[0], packed]);
    const made = Buffer.from([20, mode === undefined ? 0 : 3]);
    list.push(Buffer.concat([
      Buffer.from([0x50, 0x4b, 1, 2]), made, short(20), common.subarray(0, 20), short(names[1].length), short(extra.length), Buffer.alloc(6), long((mode ?? 0) * 0x10000), long(offset), names[1], extra,
    ]));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(list);
  const count = Math.min(0xffff, entries.length);
  return Buffer.concat([...bodies, directory, Buffer.from([0x50, 0x4b, 5, 6, 0, 0, 0, 0]), short(count), short(count), long(directory.length), long(offset), short(0)]);
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
