import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/** A statement that takes names from a room of the core: `import { a, type B } from '@guildhall/core/room';`. */
const fromRoom = /^(?<what>import|export) \{(?<names>[^}]*)\} from '@guildhall\/core(?<room>[^']*)';/gm;

/**
 * Lets each file of ours take what it needs from the file of the core that has it, rather than from its room's list. Files are put into chunks by
 * whom they can be reached from, and through the lists everything can be reached from everywhere: every command would load it all.
 *
 * @param ours where our sources are @param core where the core's are
 */
export function pastBarrels(ours: string, core: string): Plugin {
  return {
    name: 'past-barrels',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!path.startsWith(ours + sep)) return undefined;
        const text = await readFile(path, 'utf8');
        const contents = text.replaceAll(fromRoom, (_statement, what: string, names: string, room: string) => names
          .split(',').map((name) => name.trim()).filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => `${what} { ${name} } from ${JSON.stringify(whereIs(join(core, room, 'index.ts'), name.split(' ')[0] ?? ''))};`).join(' '));
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** The file that has a name which a list gives: the list itself, where it only says so by its own means. */
function whereIs(list: string, name: string): string {
  return found(list, name) ?? list;
}

function found(list: string, name: string): string | undefined {
  const text = readFileSync(list, 'utf8');
  for (const [, , names = '', file = ''] of text.matchAll(/^(?:import|export) (type )?\{([^}]*)\} from '([^']+)';/gm)) {
    if (names.split(',').some((each) => each.trim() === name)) return found(join(dirname(list), file), name) ?? join(dirname(list), file);
  }
  for (const [, file = ''] of text.matchAll(/^export \* from '([^']+)';/gm)) {
    const inside = found(join(dirname(list), file), name);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
