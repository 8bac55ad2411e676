import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inventory } from '../../approval/inventory.ts';

const repository = join(import.meta.dirname, '../../../..');

/** How something is stored, or leaves: by whichever of these words a source does it. */
const ways = /createObjectURL\(|\bsave(?:File|Text)\(|<DownloadLink|\.setItem\(|\bindexedDB\.open\(|\bopenDB[<(]|window\.print\(|clipboard|navigator\.share|mailto:|\bfetch\(|sendBeacon|XMLHttpRequest|WebSocket|EventSource|document\.cookie|showSaveFilePicker|postMessage\(|onComplete\b/;

/** What does so and needs no place: what it stores or sends is of nobody, or it hands it to a source that has a place. */
const ofNobody: Readonly<Record<string, string>> = {
  'apps/demo/src/parts/save-text.ts': 'makes a file of what it is given, for sources that have a place',
  'packages/react/src/parts/save-file.ts': 'makes a file of what it is given, for sources that have a place',
  'apps/demo/src/device/cleared.ts': 'tells other tabs of the same browser that this computer is cleared',
  'apps/demo/src/device/keep-files.ts': 'tells the service worker to take over',
  'apps/demo/src/drawers/other-tabs.ts': 'tells other tabs of the same browser that a drawer is locked, or that somebody is there',
  'apps/demo/src/device/load-again.ts': 'asks whether the page itself is still there',
  'apps/demo/worker/service-worker.ts': 'fetches the files of the application, and keeps them',
  'packages/react/src/service/fetch-council-profile.ts': 'fetches the council’s own profile',
  'packages/react/src/stores/tabs.ts': 'tells other tabs of the same browser who may change an attempt',
  'packages/react/src/screens/keep-a-copy.tsx': 'shows the way to download-link.tsx',
  'packages/react/src/parts/saved-rows.tsx': 'shows the way to download-link.tsx',
  'packages/react/src/assessment.tsx': 'hands the host’s own function to watcher.tsx',
};

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file));
}

const withoutComments = (source: string): string => source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
const found = ['apps/demo/src', 'apps/demo/worker', 'packages/react/src', 'packages/core/src'].flatMap(sourcesIn)
  .filter((file) => ways.test(withoutComments(readFileSync(join(repository, file), 'utf8'))));
const placed = new Set(inventory.flatMap(({ madeIn }) => madeIn));

it('every source that stores something, or by which something can leave, has a place in the inventory', () => {
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((file) => !placed.has(file) && !Object.hasOwn(ofNobody, file))).toEqual([]);
});

it('no place is of a source that is gone, and no exception is for nothing', () => {
  expect([...placed].filter((file) => !existsSync(join(repository, file)))).toEqual([]);
  expect(Object.keys(ofNobody).filter((file) => !found.includes(file))).toEqual([]);
});

it('this application tells no host that somebody finished', () => {
  expect(sourcesIn('apps/demo/src').filter((file) => /\bonComplete\b|guildhall-completed/.test(withoutComments(readFileSync(join(repository, file), 'utf8'))))).toEqual([]);
});
