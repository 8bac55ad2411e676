import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

// What scoring is measured against: JSON.parse of every sheet and JSON.stringify of every result, one after the other, and nothing else. Only these
// two are counted: neither reading the files, nor making the objects that are written.
const [sheets = '', results = ''] = process.argv.slice(2);
let counted = 0;

function timed<T>(run: () => T): T {
  const before = process.cpuUsage();
  const come = run();
  const { user, system } = process.cpuUsage(before);
  counted += (user + system) / 1000;
  return come;
}

function eachPiece(file: string, take: (lines: readonly string[]) => void): void {
  const piece = Buffer.allocUnsafe(1_000_000);
  const decoder = new StringDecoder('utf8');
  const descriptor = openSync(file, 'r');
  let rest = '';
  for (let length = readSync(descriptor, piece); length > 0; length = readSync(descriptor, piece)) {
    const parts = (rest + decoder.write(piece.subarray(0, length))).split('\n');
    rest = parts.pop() ?? '';
    take(parts);
  }
  closeSync(descriptor);
}

let lines = 0;
eachPiece(sheets, (parts) => {
  lines += parts.length;
  timed(() => { for (const part of parts) JSON.parse(part); });
});
let length = 0;
eachPiece(results, (parts) => {
  const objects = parts.map((part): unknown => JSON.parse(part));
  timed(() => { for (const each of objects) length += JSON.stringify(each).length + 1; });
});
console.log(JSON.stringify({ lines, length, counted }));
