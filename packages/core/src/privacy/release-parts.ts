import { AssessmentError, PrivacyError } from '../errors/errors.ts';
import { checkFigures, sum } from './check-figures.ts';
import { floorsOf, type Floors } from './floors.ts';
import type { GroupFigures, QuestionFigures } from './group-figures.ts';
import { isWide, type Known, type Range, type Sum } from './possible.ts';
import type { Hidden } from './released-figures.ts';
import { markReleased, type Released } from './released.ts';
import { rules } from './rules.ts';

/** One part of a group: its name is what stands over it, and never a person's. */
export interface PartFigures {
  readonly id: string;
  readonly figures: GroupFigures;
}

export interface ReleasedParts {
  readonly parts: readonly ReleasedPart[];
}

/** Of a part, how many people there are and how many of them reach the target; nothing else. */
export interface ReleasedPart {
  readonly id: string;
  readonly people: number;
  readonly questions: readonly { readonly id: string; readonly scored: number | Hidden; readonly reaching: number | Hidden }[];
}

interface Side { readonly scored: number; readonly reaching: number }

/**
 * The parts of a group side by side: how many people, and how many of them reach the target. Only where every part has 50 people or more,
 * and whoever is in none of the parts too, since they are had by subtraction. The report of the whole is taken to be known.
 *
 * A competency is shown by parts only where 50 people of each have a level. A share with a small side is held back, and then the next
 * nearest to it, until no share can be told from the whole and the others.
 *
 * @throws PrivacyError `margins`, `lower-floor`
 * @throws AssessmentError `E_FIGURES` for figures that contradict themselves or each other
 */
export function releaseParts(whole: GroupFigures, parts: readonly PartFigures[], options: { readonly floors?: Partial<Floors> } = {}): Released<ReleasedParts> {
  const floors = floorsOf(options.floors);
  for (const figures of [whole, ...parts.map((part) => part.figures)]) checkFigures(figures);
  const rest = whole.people - sum(parts.map(({ figures }) => figures.people));
  if (rest < 0) throw doNotAddUp('/people');
  if (parts.length === 0 || parts.some(({ figures }) => figures.people < floors.margin) || (rest > 0 && rest < floors.margin)) throw new PrivacyError('margins', rules.margins.says);
  const shown = whole.questions.map((question, i) => ({ id: question.id, shares: sharesOf(question, parts.map(({ figures }) => questionOf(figures, question.id, i)), floors, i) }));
  return markReleased({
    parts: parts.map(({ id, figures }, part) => ({
      id, people: figures.people,
      questions: shown.map(({ id: question, shares }) => ({ id: question, ...(shares[part] ?? { scored: 'hidden', reaching: 'hidden' }) })),
    })),
  });
}

function questionOf({ questions }: GroupFigures, id: string, i: number): QuestionFigures {
  const question = questions.find((other) => other.id === id);
  if (!question) throw doNotAddUp(`/questions/${i}`);
  return question;
}

/** For each part, what may be shown of one competency. */
function sharesOf(whole: QuestionFigures, parts: readonly QuestionFigures[], floors: Floors, i: number): readonly Pick<ReleasedPart['questions'][number], 'scored' | 'reaching'>[] {
  // Whoever is in no part is one part more, of which nothing is shown.
  const rest: Side = { scored: whole.scored - sum(parts.map(({ scored }) => scored)), reaching: whole.reaching - sum(parts.map(({ reaching }) => reaching)) };
  if (rest.scored < 0 || rest.reaching < 0 || rest.reaching > rest.scored) throw doNotAddUp(`/questions/${i}`);
  const hasRest = rest.scored > 0;
  const all: readonly Side[] = hasRest ? [...parts, rest] : parts;
  if (all.some(({ scored }) => scored < floors.margin)) return parts.map(() => ({ scored: 'hidden', reaching: 'hidden' }));
  const smaller = ({ scored, reaching }: Side): number => Math.min(reaching, scored - reaching);
  const hidden = new Set(all.flatMap((side, part) => (smaller(side) < floors.people || (hasRest && part === parts.length) ? [part] : [])));
  const next = (): number | undefined => all.map((_, part) => part).filter((part) => !hidden.has(part)).sort((a, b) => smaller(all[a] ?? rest) - smaller(all[b] ?? rest) || a - b)[0];
  while (!isSafe(all, [...hidden], floors, hasRest)) {
    const more = next();
    if (more === undefined) break;
    hidden.add(more);
  }
  return parts.map(({ scored, reaching }, part) => ({ scored, reaching: hidden.has(part) ? 'hidden' : reaching }));
}

/** Whether no share that is held back can be told from those that are shown, the whole, and the rule itself. */
function isSafe(all: readonly Side[], hidden: readonly number[], floors: Floors, hasRest: boolean): boolean {
  if (hidden.length === 0) return true;
  const sides = hidden.map((part) => all[part] ?? { scored: 0, reaching: 0 });
  const terms = sides.map((_, i): readonly [number, number] => [i, 1]);
  const total = sum(sides.map(({ reaching }) => reaching));
  const few = floors.people - 1;
  // As if it were known which of them are small, though not on which side, and which went with those. The rest is held back anyway.
  const branches = (i: number, { scored, reaching }: Side): readonly (readonly Sum[])[] => {
    const within = (least: number, most: number): readonly Sum[] => [{ terms: [[i, 1]], least, most }];
    if (hasRest && hidden[i] === all.length - 1) return [within(0, scored)];
    return Math.min(reaching, scored - reaching) <= few ? [within(0, few), within(scored - few, scored)] : [within(floors.people, scored - floors.people)];
  };
  const known: Known = { ranges: sides.map(({ scored }): Range => [0, scored]), sums: [{ terms, least: total, most: total }], either: sides.map((side, i) => branches(i, side)) };
  const solutions: (readonly number[])[] = [];
  return hidden.length > 1 && sides.every((_, i) => isWide(known, i, floors.width, solutions));
}

function doNotAddUp(path: string): AssessmentError {
  return new AssessmentError('E_FIGURES', 'These parts are not parts of this group:', [
    { code: 'E_FIGURES', path, message: 'the parts do not fit into the whole', hint: 'count everybody once, and the same competencies everywhere' },
  ]);
}
