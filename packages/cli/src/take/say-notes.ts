import type { Session } from './session.ts';

/** Shows what belongs before a stage or a part, once in a sitting. */
export async function sayNotes(session: Session, at: string | undefined): Promise<void> {
  for (const note of session.view.notes) {
    if (note.at !== at || session.shown.has(note.id)) continue;
    session.shown.add(note.id);
    await session.talk.say(note.text);
  }
}
