import type { Page } from 'playwright-core';

/** Everything this browser holds for the page, as text; empty where there is nothing at all. */
export async function kept(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    /** What lies in caches beside the application's own files. */
    const foreign = async (): Promise<readonly string[]> => {
      const own = /\/(?:assets\/[\w.-]+|icons\/[\w-]+\.png|index\.html|favicon\.svg|manifest\.webmanifest|council\.json)$/;
      // Not over plain http.
      const names = 'caches' in globalThis ? await caches.keys() : [];
      const urls = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      return urls.flat().filter((url) => !own.test(url));
    };
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
    const rows: unknown[] = [];
    for (const name of names) {
      rows.push(await new Promise((resolve, reject) => {
        const open = indexedDB.open(name);
        open.addEventListener('error', () => { reject(new Error(name)); });
        open.addEventListener('success', () => {
          const db = open.result;
          const stores = [...db.objectStoreNames];
          if (stores.length === 0) resolve([]);
          const reading = db.transaction(stores);
          const all = stores.map((store) => reading.objectStore(store).getAll());
          reading.addEventListener('complete', () => {
            resolve(all.map(({ result }) => result as unknown));
            db.close();
          });
        });
      }));
    }
    const stored: unknown[] = rows.flatMap((stores) => (Array.isArray(stores) ? (stores as unknown[][]).flat() : []));
    const other: unknown[] = [...Object.entries(localStorage), ...Object.entries(sessionStorage), document.cookie, await foreign()].flat(3).filter((part: unknown) => part !== '');
    return [...stored, ...other].length === 0 ? '' : JSON.stringify([stored, other]);
  });
}
