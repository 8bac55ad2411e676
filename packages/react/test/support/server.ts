import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.ts';

/** What a page is drawn with on a server: plain Node, with no window and no document. */
export interface Server { readonly render: (name: string) => string }

/**
 * Bundles the text of a module that exports elements by name, and draws them with the server code of one React.
 *
 * @param source TypeScript with JSX: `export const first = <Assessment framework={councillorRoles} />;`
 */
export async function serverOf(source: string, react: 18 | 19): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-server-'));
  const file = join(folder, 'server.mjs');
  try {
    await bundle(`${source}\nimport { renderToString } from 'react-dom/server';\nexport const draw = renderToString;`, file, { react, platform: 'node', mode: 'production' });
    const made = await import(pathToFileURL(file).href) as Readonly<Record<string, unknown>> & { readonly draw: (element: unknown) => string };
    return { render: (name) => made.draw(made[name]) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
