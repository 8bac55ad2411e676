// `npm run -s guildhall -- …`: the command line from this checkout, as if it were installed. Prints nothing of its own.
import process from 'node:process';
import { become, buildCommandLine, giveUp, install, node, root } from './lib/toolchain.mjs';

try {
  await install({ quiet: true });
  await buildCommandLine();
  // npm moves to the checkout; paths on the command line mean the folder it was typed in.
  const typedIn = process.env['npm_lifecycle_event'] === 'guildhall' ? process.env['INIT_CWD'] : undefined;
  become(node(), [`${root}packages/cli/dist/main.js`, ...process.argv.slice(2)], typedIn ?? process.cwd());
} catch (error) {
  giveUp(error);
}
