import 'fake-indexeddb/auto';
import type { Framework } from '@guildhall/core';
import { councillorQuickScan } from '@guildhall/core/frameworks';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawerKey } from '../locked/drawer-key.ts';
import { browserStore } from '../stores/browser-store.ts';
import { indexedDbStore } from '../stores/indexed-db-store.ts';
import { localStorageStore } from '../stores/local-storage-store.ts';
import { lockedStore } from '../stores/locked-store.ts';
import type { Store } from '../stores/store.ts';
import { fakeStorage } from '../stores/testing/fake-storage.ts';
import { Desk } from './desk.ts';
import { Session } from './session.ts';

const host = { now: () => '2026-03-02T10:00:00.000Z' };
const first = councillorQuickScan;
/** The next version of the same question set: other words, and one skill less. */
const second: Framework = {
  ...first, version: '9.0.0', title: 'Quick scan, anew',
  competencies: first.competencies.slice(1).map((each) => ({ ...each, title: `${each.title} (anew)` })),
};
const key = await drawerKey('gate lamp otter sleet', new Uint8Array(16).fill(7));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-02T10:00:00Z'), toFake: ['Date'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', fakeStorage());
});
afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); });

const places: readonly (readonly [string, () => Store])[] = [
  ['the browser’s database', () => indexedDbStore()], ['the small storage', () => localStorageStore()], ['whatever the browser has', () => browserStore()],
  ['a locked drawer', () => lockedStore(indexedDbStore('guildhall-drawer-x'), key)],
];

/** Somebody begins with these questions, answers two, and goes. */
async function leave(store: Store, framework: Framework): Promise<string> {
  const session = new Desk(store, [framework], host).begin(framework);
  session.send({ type: 'agreement.given' });
  for (const { id: item } of session.state.attempt.view().open.flatMap((part) => part.items).slice(0, 2)) session.send({ type: 'item.answered', item, response: { choice: 'strength' } });
  await session.settled();
  await session.close();
  return session.id;
}
const answersIn = (session: Session): number => Object.keys(session.state.attempt.view().memory.responses).length;
const opened = async (store: Store, sets: readonly Framework[], id: string, find?: (ref: Pick<Framework, 'id' | 'version'>) => Framework | undefined): Promise<Session> => {
  const found = await new Desk(store, sets, host, find).open(id);
  if (!(found instanceof Session)) throw new Error(JSON.stringify(found));
  return found;
};

describe.each(places)('F17: an attempt in %s', (_, make) => {
  it('begun with one version of its questions opens with that version where a newer one is there too, thirty days later, and goes on in it', async () => {
    const id = await leave(make(), first);
    // Kept for so long because somebody chose to.
    const before = await opened(make(), [first], id);
    before.keepLonger(true);
    await before.settled();
    await before.close();
    vi.setSystemTime(new Date('2026-04-01T10:00:00Z'));
    const sets = [second, first];
    const found = await new Desk(make(), sets, host).look();
    expect(found.lying.map((each) => ('view' in each ? each.view.framework.version : each.code))).toEqual([first.version]);
    const session = await opened(make(), sets, id);
    expect([session.state.attempt.framework.title, answersIn(session)]).toEqual([first.title, 2]);
    const [item] = session.state.attempt.view().open.flatMap((part) => part.items).slice(2);
    expect(session.send({ type: 'item.answered', item: item?.id ?? '', response: { choice: 'toDevelop' } })).toBe(true);
    await session.settled();
    expect(session.state.saving).toBe('saved');
    await session.close();
    expect(answersIn(await opened(make(), sets, id))).toBe(3);
    // What is begun now is of the newer one.
    expect(new Desk(make(), sets, host).begin(second).state.attempt.framework.version).toBe('9.0.0');
  });

  it('opens too where the older questions are made only when a record needs them', async () => {
    const id = await leave(make(), first);
    const asked: string[] = [];
    const session = await opened(make(), [second], id, (ref) => {
      asked.push(`${ref.id} ${ref.version}`);
      return ref.version === first.version ? first : undefined;
    });
    expect([answersIn(session), asked.includes(`${first.id} ${first.version}`)]).toEqual([2, true]);
  });

  it.each([['older', first, second, 'E_VERSION_OTHER'], ['newer', second, first, 'E_NEWER']] as const)(
    'of questions that are %s than those of this page is kept as it lies, said to be so, and opens where they are', async (_way, made, here, code) => {
      const id = await leave(make(), made);
      const lying = await make().read(id);
      const desk = new Desk(make(), [here], host);
      expect((await desk.look()).lying).toEqual([{ id, value: lying, code }]);
      expect(await desk.open(id)).toEqual({ id, value: lying, code });
      // Beside it somebody begins with the questions that are here.
      const other = await leave(make(), here);
      expect((await opened(make(), [here], other)).state.attempt.framework.version).toBe(here.version);
      expect(await make().read(id)).toEqual(lying);
      expect(answersIn(await opened(make(), [made], id))).toBe(2);
    });

  it('of the same version with other words is kept as it lies, and never shown under words that nobody answered', async () => {
    const id = await leave(make(), first);
    const lying = await make().read(id);
    const reworded: Framework = { ...first, competencies: first.competencies.map((each) => ({ ...each, plainTitle: `${each.plainTitle} and more` })) };
    expect(await new Desk(make(), [reworded], host).open(id)).toEqual({ id, value: lying, code: 'E_CONTENT_OTHER' });
    expect(answersIn(await opened(make(), [first], id))).toBe(2);
  });
});
