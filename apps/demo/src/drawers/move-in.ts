import { moveSaved } from '@guildhall/react';
import { withCard } from '@guildhall/core/register';
import { plainTexts } from '../device/plain-texts.ts';
import type { Room, Texts } from '../device/texts.ts';
import { isFurther } from '../group/bring-back.ts';
import { openName, openRoom, sessionsRoom } from '../group/kept-sessions.ts';
import { outside as markOutside } from '../hand-in/marks.ts';
import { shelfIn, shelfName, shelfRoom, shelfText } from '../readiness/shelf.ts';
import { whose, unlocked, type OpenDrawer } from './whose.ts';
import type { Outside } from './outside.ts';

/** How often it is begun anew while another tab goes on writing. */
const tries = 3;

/**
 * Moves one thing that lies outside into the drawer that is open. Nothing is removed before it is there: stopped in between, it is whole in one
 * place or in both.
 *
 * @returns whether it is there, and no longer outside.
 */
export async function moveIn({ what, id }: Pick<Outside, 'what' | 'id'>): Promise<boolean> {
  const { drawer } = whose.read();
  if (drawer === null) return false;
  switch (what) {
    case 'answers': return await moveAnswers(drawer, id);
    case 'session': return await moveSession(drawer, id);
    case 'register': return await moveText(drawer, shelfRoom, shelfName, bothLists);
  }
}

/** With what session they belong to. */
async function moveAnswers({ marks }: OpenDrawer, attempt: string): Promise<boolean> {
  return await moveSaved(unlocked, whose.read().store, attempt, async () => {
    const mark = markOutside(attempt);
    if (mark === null) return;
    marks.set(attempt, mark);
    if (!(await marks.settled())) throw new Error('It could not be kept to which session this belongs.');
  });
}

async function moveSession(drawer: OpenDrawer, code: string): Promise<boolean> {
  // Moved once before and stopped in the middle, what holds more of the evening counts.
  if (!(await moveText(drawer, sessionsRoom, code, (out, within) => (isFurther(out, within) ? out : within)))) return false;
  const running = plainTexts(openRoom);
  if (running.get(openName) === code) running.remove(openName);
  return true;
}

/** @param both what comes of it where there is one in the drawer too; `null` where that cannot be said. */
async function moveText({ texts }: OpenDrawer, room: Room, name: string, both: (out: string, within: string) => string | null): Promise<boolean> {
  const [from, to]: readonly [Texts, Texts] = [plainTexts(room), texts.textsOf(room)];
  for (let i = 0; i < tries; i += 1) {
    const [out, within] = [from.get(name), to.get(name)];
    if (out === null) return false;
    const joined = within === null ? out : both(out, within);
    if (joined === null || !to.put(name, joined) || !(await to.lasted())) return false;
    // Another tab may have gone on with it meanwhile.
    if (from.get(name) !== out) continue;
    return from.remove(name) && await from.lasted();
  }
  return false;
}

/** Where some of it cannot be read, it is not written anew: that would lose it. */
function bothLists(out: string, within: string): string | null {
  const [more, there] = [shelfIn(out), shelfIn(within)];
  return more.leftOut + there.leftOut > 0 ? null : shelfText(more.cards.reduce(withCard, there.cards));
}
