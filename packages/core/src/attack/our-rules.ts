import { PrivacyError } from '../errors/errors.ts';
import { closeRound, openRoom, releaseParts, releaseReport } from '../privacy/index.ts';
import type { ReleasedQuestion, Room } from '../privacy/index.ts';
import type { Picture, RulesOnTrial } from './rules-on-trial.ts';

/** The rules of the room `privacy`, as anybody calls them. */
export const ourRules: RulesOnTrial = {
  name: 'ours',
  report: (figures, earlier) => orNothing(() => {
    const { released, stands } = releaseReport(figures, { earlier: earlier.map(({ figures: before, shown }) => ({ figures: before, released: shown })) });
    return stands ? null : released;
  }),
  parts: (whole, parts) => orNothing(() => releaseParts(whole, parts.map((figures, i) => ({ id: `part-${i + 1}`, figures }))).parts.map(({ people, questions }) => ({
    people,
    questions: questions.map(({ id, scored, reaching }): ReleasedQuestion => ({
      id, scored, reaching, halfShort: 'hidden', quartiles: 'hidden', levels: 'hidden', reliability: 'hidden', why: { reaching: 'complementary' },
    })),
  }))),
  meanStep: (people) => (people < 50 ? 0.5 : 0.1),
  room: (closings) => {
    const id = 'topic';
    let room: Room = openRoom([id]);
    // Somebody stays in the pictures with the sheet with which they came in.
    const countedWith = new Map<string, number>();
    return closings.map((sheets): Picture | null => {
      const closed = closeRound(room, sheets.map(({ person, said }) => ({
        id: String(person), reaches: said === 'reaches' || said === 'short' ? { [id]: said === 'reaches' } : {},
      })));
      ({ room } = closed);
      const { sentence, renewed } = closed.picture.competencies[0] ?? { sentence: 'too-few', renewed: false };
      const ids = room.competencies[0]?.pictures.at(-1)?.ids ?? [];
      for (const { person, sheet } of sheets) if (ids.includes(String(person)) && !countedWith.has(String(person))) countedWith.set(String(person), sheet);
      return sentence === 'too-few' ? null : { sentence, of: ids.map((person) => countedWith.get(person) ?? -1), isNew: renewed };
    });
  },
};

function orNothing<T>(released: () => T): T | null {
  try {
    return released();
  } catch (error) {
    if (error instanceof PrivacyError) return null;
    throw error;
  }
}
