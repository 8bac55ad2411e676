import { markWith, type DrawerKey, type LockAtOnce } from '@guildhall/react/locked';
import { plainTexts } from '../device/plain-texts.ts';
import type { Room, Texts, TextsPlace } from '../device/texts.ts';
import { lockedTextIn, type LockedText } from './locked-text.ts';
import { textsRoomOf } from './texts-room.ts';

/** What is in a box: the key it would have outside, how often it was written before, and the text. */
type Inside = readonly [key: string, count: number, text: string];

/** Texts of every room, locked in one drawer. */
export interface LockedTexts extends TextsPlace {
  /** Waits until all of them are on the disk. `false` where that could not be done. */
  readonly settled: () => Promise<boolean>;
  readonly letGo: () => void;
}

/**
 * Opens the texts of a drawer. They are held in memory while it is open; what is put there is locked and kept before `put` returns, as outside. Of a
 * text and its copy on the disk the one that was written later is taken: a browser that was killed may have lost the other.
 *
 * @param lock one of this drawer's key that is ready.
 */
export async function openLockedTexts(id: string, key: DrawerKey, lock: LockAtOnce): Promise<LockedTexts> {
  const under = plainTexts(textsRoomOf(id));
  const inside = new Map<string, { readonly count: number; readonly text: string }>();
  /** What could not be locked in the same breath, or what the browser did not take. */
  const inPage = new Set<string>();
  const hearers = new Set<(fullKey: string | null) => void>();
  /** The name under which a text lies, by the key it would have outside. It tells nobody anything. */
  const nameOf = (fullKey: string): string => markWith(key, `text ${fullKey}`);
  const opened = async (name: string, text: string | null): Promise<Inside | null> => {
    const box = text === null ? null : lockedTextIn(text);
    const found = box === null ? null : await lock.open(box, belonging(id, name));
    return found === null ? null : JSON.parse(found) as Inside;
  };

  const copies = await under.copies();
  for (const name of new Set([...under.names(), ...copies.keys()])) {
    const [here, copy] = [await opened(name, under.get(name)), await opened(name, copies.get(name) ?? null)];
    const newer = copy !== null && copy[1] > (here?.[1] ?? -1) ? copy : here;
    if (newer === null) continue;
    if (newer === copy) under.putBack(name, copies.get(name) ?? '');
    const [fullKey, count, text] = newer;
    inside.set(fullKey, { count, text });
  }

  const put = (room: Room, fullKey: string, text: string): boolean => {
    const count = (inside.get(fullKey)?.count ?? 0) + 1;
    inside.set(fullKey, { count, text });
    const name = nameOf(fullKey);
    const box = lock.close(JSON.stringify([fullKey, count, text] satisfies Inside), belonging(id, name));
    const locked = box === null ? null : { format: 'guildhall/locked-text@1', savedAt: new Date().toISOString(), keep: room.stay === 'until-deleted', doubtedOn: null, ...box } satisfies LockedText;
    const isKept = locked !== null && under.put(name, JSON.stringify(locked));
    if (isKept) inPage.delete(fullKey);
    else inPage.add(fullKey);
    return isKept;
  };

  const textsUnder = (room: Room): Texts => {
    const full = (name: string): string => room.prefix + name;
    return {
      get: (name) => inside.get(full(name))?.text ?? null,
      names: () => [...inside.keys()].filter((each) => each.startsWith(room.prefix)).map((each) => each.slice(room.prefix.length)),
      put: (name, text) => put(room, full(name), text),
      putBack: (name, text) => put(room, full(name), text),
      remove: (name) => {
        inside.delete(full(name));
        inPage.delete(full(name));
        return under.remove(nameOf(full(name)));
      },
      isKept: (name) => !inPage.has(full(name)),
      onElsewhere: (listener) => {
        const hear = (fullKey: string | null): void => {
          if (fullKey === null) listener(null);
          else if (fullKey.startsWith(room.prefix)) listener(fullKey.slice(room.prefix.length));
        };
        hearers.add(hear);
        return () => { hearers.delete(hear); };
      },
      // Looked through when the drawer was opened.
      copies: async () => await Promise.resolve(new Map()),
      isLasting: under.isLasting,
      onLasting: under.onLasting,
      lasted: under.lasted,
      forgetInPage: under.forgetInPage,
    };
  };
  /** Takes up what another tab with the same drawer has done, and says whose text it was. */
  const follow = async (name: string): Promise<void> => {
    const text = under.get(name);
    const [mine] = [...inside.keys()].filter((each) => nameOf(each) === name);
    const found = await opened(name, text);
    // What was put here meanwhile is newer, and so is what could not be kept.
    if (under.get(name) !== text || (mine !== undefined && inPage.has(mine)) || (text !== null && found === null)) return;
    const fullKey = found?.[0] ?? mine;
    if (fullKey === undefined) return;
    if (found === null) inside.delete(fullKey);
    else inside.set(fullKey, { count: found[1], text: found[2] });
    for (const hear of hearers) hear(fullKey);
  };
  const stopHearing = under.onElsewhere((name) => {
    if (name !== null) void follow(name);
    else for (const hear of hearers) hear(null);
  });

  const made = new Map<string, Texts>();
  return {
    textsOf: (room) => {
      const texts = made.get(room.prefix) ?? textsUnder(room);
      made.set(room.prefix, texts);
      return texts;
    },
    settled: async () => await under.lasted() && inPage.size === 0,
    letGo: () => {
      stopHearing();
      under.forgetInPage();
    },
  };
}

/** A text belongs to one drawer and one name there: nobody can put it in the place of another. */
const belonging = (id: string, name: string): string => JSON.stringify(['guildhall/locked-text@1', id, name]);
