/** The files of one build, as the build writes them before this: the address of each from here, and the hash of what is in it. */
declare const files: readonly { readonly address: string; readonly integrity: string }[];
/** The name of the build. */
declare const build: string;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** Where we are: another Guildhall under another path of the same site has files of its own. */
const home = new URL('./', worker.location.href);
const ours = `guildhall-files ${home.pathname} `;
const page = 'index.html';
/** The council may change it without a new build, so the network is asked first. */
const councilFile = 'council.json';
/** Milliseconds that a slow network gets for it. */
const patience = 3000;

const addresses = new Set(files.map(({ address }) => address));

// All of this build or nothing: a file that is not what was built, because a copy is still under way, leaves the version before in its place.
worker.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(ours + build);
    await Promise.all(files.map(async ({ address, integrity }) => {
      await cache.put(new URL(address, home), await plain(await fetched(new URL(address, home), { integrity, cache: 'no-cache' })));
    }));
    // It may not be there, and is not part of the build.
    const key = new URL(councilFile, home);
    const council = await fetch(key, { cache: 'no-cache' }).catch(() => undefined);
    // Where something else comes just now, such as a page to sign in, the version before hands on what it has.
    const toKeep = council !== undefined && await isCouncil(council) ? council : await before(key);
    if (toKeep !== undefined) await cache.put(key, await plain(toKeep));
  })());
});

// The files of the version before stay for pages that are still open in it, and go with the next.
worker.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    const known = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== ours + build);
    await Promise.all(known.slice(0, -1).map(async (name) => await caches.delete(name)));
    await worker.clients.claim();
  })());
});

worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== home.origin || !url.pathname.startsWith(home.pathname)) return;
  const address = url.pathname.slice(home.pathname.length);
  if (address === '' || address === page) event.respondWith(kept(page, request));
  else if (address === councilFile) event.respondWith(newest(request));
  else if (addresses.has(address) || address.startsWith('assets/')) event.respondWith(kept(address, request));
  // Everything else goes its way as if this were not here.
});

/** As it was built; from the network only where it is not kept. */
async function kept(address: string, request: Request): Promise<Response> {
  const key = new URL(address, home);
  const here = await (await caches.open(ours + build)).match(key) ?? await before(key);
  return here ?? await fetch(request);
}

/** A page that was opened before this version took over asks for files of its own. */
async function before(key: URL): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    const found = name.startsWith(ours) ? await (await caches.open(name)).match(key) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** From the network, and kept; as it was kept where there is none, where it takes too long, or where something else comes in its place. */
async function newest(request: Request): Promise<Response> {
  const cache = await caches.open(ours + build);
  const key = new URL(councilFile, home);
  const here = await cache.match(key) ?? await before(key);
  const answer = await fetch(request, here === undefined ? {} : { signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (answer !== undefined && await isCouncil(answer)) {
    await cache.put(key, await plain(answer.clone())).catch(() => undefined);
    return answer;
  }
  // With nothing kept, the page is told what came, and says what to do about it.
  return here ?? answer ?? Response.error();
}

/** Whether it may be a council's profile. A site that asks people to sign in answers with a page, and says that all is well. */
async function isCouncil(answer: Response): Promise<boolean> {
  if (!answer.ok) return false;
  try {
    const value: unknown = await answer.clone().json();
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

async function fetched(from: URL | Request, how: RequestInit): Promise<Response> {
  const answer = await fetch(from, how);
  if (!answer.ok) throw new TypeError(`${answer.status} for ${answer.url}`);
  return answer;
}

/** A browser opens no page from an answer that was led elsewhere on its way. */
async function plain(answer: Response): Promise<Response> {
  if (!answer.redirected) return answer;
  return new Response(await answer.blob(), { status: answer.status, headers: answer.headers });
}
