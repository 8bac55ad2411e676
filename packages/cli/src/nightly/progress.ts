import type { OpenFile } from '../files/disk.ts';
import type { Source } from '../files/source.ts';
import type { Host } from '../host.ts';
import { progressOn } from '../progress.ts';

/**
 * A host that shows on standard error, where that is a terminal, how many bytes of some sources have been read. While results go to the same
 * terminal there is no bar. It has no colour, so `NO_COLOR` changes nothing.
 */
export function progressOver(host: Host, sources: readonly Source[], isInFile: boolean): { readonly host: Host; readonly clear: () => void } {
  if (host.terminal.stdout && !isInFile) return { host, clear: () => undefined };
  const all = sources.reduce((sum, { size }) => sum + size, 0);
  const paths = new Set(sources.map(({ path }) => path));
  const bar = progressOn(host);
  let passed = 0;
  const open: Host['disk']['open'] = async (path, flags, mode) => {
    const file = await host.disk.open(path, flags, mode);
    if (flags !== 'r' || !paths.has(path)) return file;
    const read: OpenFile['read'] = async (buffer, offset, length, position) => {
      const done = await file.read(buffer, offset, length, position);
      passed += done.bytesRead;
      bar.show(passed / all);
      return done;
    };
    return { read, write: (...args) => file.write(...args), stat: () => file.stat(), sync: () => file.sync(), close: () => file.close() };
  };
  return { host: Object.create(host, { disk: { value: { ...host.disk, open }, enumerable: true } }) as Host, clear: () => { bar.clear(); } };
}
