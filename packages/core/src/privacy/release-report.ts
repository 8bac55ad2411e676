import { AssessmentError, PrivacyError } from '../errors/errors.ts';
import { tellsAcross, type QuestionShown } from './across.ts';
import { checkFigures } from './check-figures.ts';
import { isSameForm, leastChanged } from './least-changed.ts';
import type { Moved } from './moves.ts';
import { shownIn, takenUp } from './taken-up.ts';
import { floorsOf, type Floors } from './floors.ts';
import type { GroupFigures, QuestionFigures } from './group-figures.ts';
import type { FigureName, ReleasedFigures, ReleasedQuestion } from './released-figures.ts';
import { markReleased, type Released } from './released.ts';
import { releaseQuestion } from './release-question.ts';
import { rules } from './rules.ts';

/** A report of the same group that was shown before: what it was made from, which nobody may see, and what it said. */
export interface EarlierRelease {
  readonly figures: GroupFigures;
  readonly released: ReleasedFigures;
  /**
   * Of each question, people with a level who came and who went since, where whoever asks has the sheets of both times and has counted them
   * question by question. Without it that is proved from the figures.
   */
  readonly moved?: Readonly<Record<string, Moved>>;
}

export interface ReleaseOptions {
  /** Floors a council has raised. */
  readonly floors?: Partial<Floors>;
  /** Every report of this group that was shown before, oldest first. */
  readonly earlier?: readonly EarlierRelease[];
}

export interface Release {
  readonly released: Released<ReleasedFigures>;
  /** Whether this is the last report once more, since too little has changed for a new one. */
  readonly stands: boolean;
  /** By which rule the last one stands. */
  readonly why?: 'changed';
}

/**
 * What may be shown of a group, saved, printed or exported: the only way from figures to a report.
 *
 * Under 10 people nothing is shown. Otherwise every figure goes through the rules (`rules`), and what is left goes through an audit that
 * works out what everything shown together tells about everything held back. The same figures always come to the same report.
 *
 * With `earlier`, a new report is made only where the figures prove that at least 10 people joined, left or changed since each of them; else
 * the last one stands. Each competency is looked at by itself as well: where too few changed in it, where they changed with one voice, or where
 * old and new figures together would tell what either holds back, nothing of it is shown anew. Its last figures stand (`why` says `changed`).
 *
 * @throws PrivacyError `minimum-group` under 10 people; `lower-floor`; `unreleased` where what is said to have been shown could not have been
 * @throws AssessmentError `E_FIGURES` for figures that contradict themselves
 */
export function releaseReport(figures: GroupFigures, options: ReleaseOptions = {}): Release {
  const floors = floorsOf(options.floors);
  checkFigures(figures);
  if (figures.people < floors.people) throw new PrivacyError('minimum-group', rules['minimum-group'].says);
  const earlier = (options.earlier ?? []).map((before) => ({ ...before, released: takenUp(before), moved: countedMoves(before) }));
  for (const before of earlier) checkFigures(before.figures);
  const fresh = figures.questions.map((question) => releaseQuestion(question, figures.people, floors));
  const last = earlier.at(-1);
  if (!last) return { released: markReleased({ people: figures.people, questions: fresh }), stands: false };
  const questions = fresh.map((question, i) => (standsBeside(earlier, figures, question, i, floors) ? heldBack(question) : question));
  const changesEnough = earlier.every((before) => Math.max(leastChanged(before.figures, figures), ...Object.values(before.moved).map(({ came, went }) => Math.max(came, went))) >= floors.changed);
  if (!changesEnough || questions.every(saysNothing)) return { released: last.released, stands: true, why: 'changed' };
  return { released: markReleased({ people: figures.people, questions }), stands: false };
}

type Taken = EarlierRelease & { readonly moved: Readonly<Record<string, Moved>> };

/** Whether one question's new figures would tell too much beside what was shown of it before. */
function standsBeside(earlier: readonly Taken[], figures: GroupFigures, fresh: ReleasedQuestion, place: number, floors: Floors): boolean {
  const question = figures.questions[place];
  if (!question) return true;
  const now = questionShown(question, figures.people, fresh, undefined);
  const before = earlier.flatMap(({ figures: { people, questions }, released, moved }): QuestionShown[] => {
    const [then, shown] = [questions.find(({ id }) => id === question.id), released.questions.find(({ id }) => id === question.id)];
    const report = then && shown && isSameForm(then, question) ? questionShown(then, people, shown, Object.hasOwn(moved, question.id) ? moved[question.id] : undefined) : null;
    // A report that showed nothing of it cannot be set against another.
    return report && shown && !saysNothing(shown) ? [report] : [];
  });
  return now === null || (before.length > 0 && !saysNothing(fresh) && tellsAcross(before, now, floors));
}

function questionShown(question: QuestionFigures, people: number, released: ReleasedQuestion, moved: Moved | undefined): QuestionShown | null {
  const shown = shownIn(question, released);
  return shown && { question, people, shown, hiddenChoices: (question.choices ?? []).map((_, i) => released.choices?.[i] === 'hidden'), moved };
}

function saysNothing({ reaching, halfShort, quartiles, levels, reliability, choices = [] }: ReleasedQuestion): boolean {
  return [reaching, halfShort, quartiles, levels, reliability, ...choices].every((figure) => figure === 'hidden');
}

/** A question whose last figures stand: nothing of it is shown anew but how many took part. */
function heldBack({ id, scored, choices }: ReleasedQuestion): ReleasedQuestion {
  const names: readonly FigureName[] = choices ? ['choices'] : ['reaching', 'halfShort', 'quartiles', 'levels', 'reliability'];
  return {
    id, scored, reaching: 'hidden', halfShort: 'hidden', quartiles: 'hidden', levels: 'hidden', reliability: 'hidden',
    ...(choices && { choices: choices.map(() => 'hidden' as const) }),
    why: Object.fromEntries(names.map((name) => [name, 'changed'])),
  };
}

function countedMoves({ moved = {} }: EarlierRelease): Readonly<Record<string, Moved>> {
  const isCounted = Object.values(moved).every(({ came, went }) => [came, went].every((count) => Number.isSafeInteger(count) && count >= 0));
  if (!isCounted) throw new AssessmentError('E_FIGURES', 'The people who moved are counted in whole numbers.');
  return moved;
}
