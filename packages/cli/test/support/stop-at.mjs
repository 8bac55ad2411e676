// @ts-check
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

// Loaded into the command by `--import`. Counts what it asks of the disk that changes anything, and ends the process there and then, with no
// chance to tidy up: GUILDHALL_STOP_AT=7 before the seventh, 7.5 in the middle of it where it is a write. GUILDHALL_STOP_COUNT=FILE writes what
// there was into a file at the end instead.
const at = Number(process.env['GUILDHALL_STOP_AT'] ?? Number.POSITIVE_INFINITY);
const into = process.env['GUILDHALL_STOP_COUNT'];
const { writeFileSync, writeSync } = fs;
/** @type {string[]} */
const told = [];

function stop() {
  process.kill(process.pid, 'SIGKILL');
}

/** @param {'open' | 'write' | 'fsync' | 'link' | 'rename' | 'unlink'} name */
function counted(name) {
  const real = /** @type {(...args: readonly any[]) => void} */ (fs[name]);
  /** @param {readonly any[]} args */
  const instead = (...args) => {
    // What is opened to be read alone changes nothing.
    if (name === 'open' && (args[1] === 'r' || typeof args[1] !== 'string')) return real(...args);
    told.push(name);
    if (told.length === at) stop();
    if (name === 'write' && told.length + 0.5 === at) {
      const [file, bytes, offset, length] = args;
      writeSync(file, bytes, offset, Math.ceil(length / 2));
      stop();
    }
    return real(...args);
  };
  Object.assign(fs, { [name]: instead });
}

for (const name of /** @type {const} */ (['open', 'write', 'fsync', 'link', 'rename', 'unlink'])) counted(name);
syncBuiltinESMExports();
if (into !== undefined) process.on('exit', () => { writeFileSync(into, told.join('\n')); });
