// `npm start`: installs, builds and serves the demo on this computer.
import { parseArgs } from 'node:util';
import { serveFolder } from '../packages/config/src/serve.mjs';
import { build, giveUp, install, root, Told, whenAbandoned } from './lib/toolchain.mjs';

const usualPort = 4173;

try {
  const asked = portAsked();
  await install();
  console.log('Building the demo …');
  await build(['@guildhall/demo'], { quiet: true });
  const { url, close } = await serve(asked);
  whenAbandoned(() => void close());
  console.log(`\nThe demo is at ${url}\nOnly this computer can reach it. Stop it with Ctrl-C.`);
} catch (error) {
  giveUp(error);
}

function portAsked() {
  let port;
  try {
    ({ port } = parseArgs({ options: { port: { type: 'string' } } }).values);
  } catch {
    throw new Told('Use: npm start [-- --port N]');
  }
  if (port === undefined) return undefined;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new Told(`--port takes a number from 0 to 65535, not "${port}".`);
  return Number(port);
}

/** A port that was asked for is that port or nothing; the usual one gives way when it is taken. @param {number | undefined} asked */
async function serve(asked) {
  const folder = `${root}apps/demo/dist`;
  try {
    return await serveFolder(folder, { port: asked ?? usualPort });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (asked === undefined && code === 'EADDRINUSE') return serveFolder(folder);
    if (code === 'EADDRINUSE') throw new Told(`Port ${asked} is taken. Choose another: npm start -- --port N`);
    if (code === 'EACCES') throw new Told(`Port ${asked} may not be used by you. Choose one above 1023: npm start -- --port N`);
    throw error;
  }
}
