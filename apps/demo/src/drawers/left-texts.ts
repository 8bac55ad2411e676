import { dueOf } from '@guildhall/react/first';
import { copiesOnDisk } from '../device/copies-on-disk.ts';
import { plainTexts } from '../device/plain-texts.ts';
import { lockedTextIn } from './locked-text.ts';
import { textsRoomOf } from './texts-room.ts';

/**
 * Deletes the texts of a locked drawer that have lain there too long. It takes no key: the day on which each was written stands beside its box.
 * What has no such day is left as it lies.
 *
 * @returns how many are left.
 */
export async function sweepTexts(id: string, today: string): Promise<{ readonly left: number; readonly hasErased: boolean }> {
  const texts = plainTexts(textsRoomOf(id));
  const copies = await texts.copies();
  const names = new Set([...texts.names(), ...copies.keys()]);
  let left = names.size;
  for (const name of names) {
    const text = texts.get(name) ?? copies.get(name) ?? '';
    const locked = lockedTextIn(text);
    if (locked === null) continue;
    const { savedAt, keep, doubtedOn } = locked;
    const due = dueOf({ savedAt, keep, doubtedOn, glance: { ends: null } }, today);
    if (due.is === 'over' && texts.remove(name)) left -= 1;
    // Another tab may have the drawer open and have written it just now.
    if (due.is === 'doubted' && doubtedOn !== today && (texts.get(name) ?? text) === text) texts.put(name, JSON.stringify({ ...locked, doubtedOn: today }));
  }
  const hasErased = left < names.size;
  if (hasErased) await texts.lasted();
  return { left, hasErased };
}

/** Deletes them all. `false` where one is left. */
export async function clearTexts(id: string): Promise<boolean> {
  const room = textsRoomOf(id);
  const texts = plainTexts(room);
  const isEmpty = texts.names().map((name) => texts.remove(name)).every(Boolean);
  await texts.lasted();
  texts.forgetInPage();
  return await copiesOnDisk(room.copies.database, room.copies.table).remove() && isEmpty;
}
