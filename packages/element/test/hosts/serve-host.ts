import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { env } from 'node:process';
import { contentSecurityPolicy, serveFolder } from '@guildhall/config/serve';
import { pagesLike, type HostName } from './pages-like.ts';

/** The strict policy, for a page that may show frames of its own site. */
export const withFrames = `${contentSecurityPolicy}; frame-src 'self'`;

export interface ServedHost {
  /** Ends in a stroke: `${url}light.html` is the page `light`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface Otherwise {
  /** What `council.json` says, as an object or as it is written; left out: there is none. */
  readonly council?: object | string;
  /** Another content security policy than the strict one of `@guildhall/config/serve`. */
  readonly policy?: string;
  /** The script that the pages load; all question sets where it is left out. */
  readonly script?: string;
  /** Another integrity value than the right one, or an empty one for none. */
  readonly integrity?: string;
  /** Files of the script's folder that are not to be there. */
  readonly without?: readonly string[];
}

const here = import.meta.dirname;
/** The built element, or another build of it. */
const dist = env['GUILDHALL_ELEMENT'] ?? join(here, '../../dist');
const require = createRequire(import.meta.url);

/** What stands beside a host's pages and is not ours to keep: it is copied when it is needed. */
const borrowed: Readonly<Partial<Record<HostName, () => Readonly<Record<string, string>>>>> = {
  govuk: () => {
    const frontend = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist/govuk');
    return { 'govuk-frontend.css': join(frontend, 'govuk-frontend.min.css'), assets: join(frontend, 'assets') };
  },
  sharepoint: () => ({
    'react.js': join(dirname(require.resolve('react-17/package.json')), 'umd/react.production.min.js'),
    'react-dom.js': join(dirname(require.resolve('react-dom-17/package.json')), 'umd/react-dom.production.min.js'),
  }),
};

/**
 * Puts a host's pages, the built element and a council's file into a folder of their own and serves it to this computer.
 * Its other pages are made from the one that lies there. In all of them, `<!-- guildhall -->` becomes the line that loads the script, with its integrity value.
 */
export async function serveHost(name: HostName, { council, policy, script = 'guildhall.js', integrity, without = [] }: Otherwise = {}): Promise<ServedHost> {
  const folder = await mkdtemp(join(tmpdir(), 'guildhall-host-'));
  await cp(join(here, name), folder, { recursive: true });
  await mkdir(join(folder, 'guildhall'));
  await cp(dist, join(folder, 'guildhall'), { recursive: true, filter: (file) => !without.some((each) => file.endsWith(`/${each}`)) });
  for (const [to, from] of Object.entries(borrowed[name]?.() ?? {})) await cp(from, join(folder, to), { recursive: true });
  // A browser asks every site for one.
  await writeFile(join(folder, 'favicon.ico'), '');
  if (council !== undefined) await writeFile(join(folder, 'council.json'), typeof council === 'string' ? council : JSON.stringify(council));
  const value = integrity ?? await integrityOf(join(dist, script));
  const line = `<script src="guildhall/${script}" defer${value === '' ? '' : ` integrity="${value}" crossorigin="anonymous"`}></script>`;
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  for (const [file, html] of Object.entries({ index: page, ...pagesLike(name, page) })) {
    await writeFile(join(folder, `${file}.html`), html.replaceAll('<!-- guildhall -->', line));
  }
  const served = policy === undefined ? await serveFolder(folder) : await serveUnder(folder, policy);
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function integrityOf(file: string): Promise<string> {
  return `sha384-${createHash('sha384').update(await readFile(file)).digest('base64')}`;
}

const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** As a site with other rules would serve it; where `policy` is empty, one with no rules. */
async function serveUnder(folder: string, policy: string): Promise<ServedHost> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    stat(file).then(
      () => {
        response.writeHead(200, { 'Content-Type': `${types[extname(file)] ?? 'text/plain'}; charset=utf-8`, ...(policy === '' ? {} : { 'Content-Security-Policy': policy }) });
        createReadStream(file).pipe(response);
      },
      () => { response.writeHead(404).end(); },
    );
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
