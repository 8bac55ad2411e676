import { countIn, isHalfShort, mayShowSpread, oneVoiceFrom, quartilesMayTell, tellsNothing } from './audit.ts';
import { sum } from './check-figures.ts';
import { usualFloors, type Floors } from './floors.ts';
import type { QuestionFigures, ReliabilityFigures } from './group-figures.ts';
import { mergeLevels } from './merge-levels.ts';
import type { FigureName, ReleasedQuestion, ReleasedReliability } from './released-figures.ts';
import { roundedMean } from './rounded-mean.ts';
import type { RuleId } from './rules.ts';
import type { Shown } from './shown.ts';
import { suppressRow } from './suppress.ts';
import { wholeQuartiles } from './whole-quartiles.ts';

/** What may be shown of one competency. */
export function releaseQuestion(question: QuestionFigures, people: number, floors: Floors): ReleasedQuestion {
  return printed(question, mayShow(question, people, floors), floors);
}

/** Which of its figures may be shown: by the rules first, and then by what they tell together. */
function mayShow(question: QuestionFigures, people: number, floors: Floors): Shown {
  const rules = notMoreThan(allowed(question, floors), floors === usualFloors ? null : mayShow(question, people, usualFloors));
  const byRules = { ...rules, quartiles: rules.quartiles && !quartilesMayTell(question, people, rules, floors) };
  // Held back in this order, until nothing hidden can be told from what is left.
  const steps: readonly ((shown: Shown) => Shown)[] = [
    (shown) => shown,
    (shown) => ({ ...shown, quartiles: false }),
    (shown) => ({ ...shown, cells: null }),
    (shown) => ({ ...shown, reliability: false }),
    (shown) => ({ ...shown, reaching: false }),
    (shown) => ({ ...shown, halfShort: false }),
  ];
  let shown = byRules;
  for (const step of steps) {
    const next = step(shown);
    if (next !== shown && JSON.stringify(next) === JSON.stringify(shown)) continue;
    shown = next;
    if (question.scored < floors.people || question.choices || tellsNothing(question, people, shown, floors)) return shown;
  }
  return shown;
}

/** Higher floors leave more open about what is hidden, so that more could pass the audit; but they are there to show less. */
function notMoreThan(shown: Shown, usual: Shown | null): Shown {
  if (!usual) return shown;
  const { reaching, halfShort, quartiles, cells, reliability } = shown;
  return {
    reaching: reaching && usual.reaching, halfShort: halfShort && usual.halfShort, quartiles: quartiles && usual.quartiles, cells: usual.cells && cells,
    reliability: reliability && usual.reliability,
  };
}

/** What the rules let through, each by itself: nothing else is ever shown. */
export function allowed(question: QuestionFigures, floors: Floors): Shown {
  const { scored, reaching, answers, items, choices, reliability } = question;
  if (scored < floors.people || choices) return { reaching: false, halfShort: false, quartiles: false, cells: null, reliability: false };
  const bothSides = Math.min(reaching, scored - reaching) >= floors.people;
  const isOneVoice = Math.max(0, ...answers) >= oneVoiceFrom(sum(answers), floors);
  const isSpread = mayShowSpread(question, floors) && !isOneVoice;
  const usual = isSpread ? mergeLevels(items, usualFloors.people) : [];
  const cells = floors.people > usualFloors.people ? mergeLevels(items, floors.people, usual) : usual;
  return {
    reaching: bothSides,
    // Whichever the answer, what it leaves open must be wide: a half of 11 is, a half of 10 is not.
    halfShort: bothSides || scored > 2 * floors.width,
    quartiles: isSpread,
    cells: cells.length > 1 ? cells : null,
    reliability: isSpread && reliability !== undefined && items.length >= 3 && Math.min(reliability.n, scored) >= floors.reliability,
  };
}

/** The figures that are shown, and for each that is not the rule that holds it back. */
export function printed(question: QuestionFigures, shown: Shown, floors: Floors): ReleasedQuestion {
  const { id, scored, reaching, answers, values, choices, reliability } = question;
  const quartiles = shown.quartiles ? wholeQuartiles(values, answers) : null;
  const row = choices && suppressRow(choices, { floor: floors.people, width: floors.width, unanimity: floors.unanimity });
  const figures = {
    id,
    scored: scored >= floors.people ? scored : 'hidden',
    reaching: shown.reaching ? reaching : 'hidden',
    halfShort: shown.halfShort ? isHalfShort(question) : 'hidden',
    quartiles: quartiles ?? 'hidden',
    levels: shown.cells ? shown.cells.map((cell) => ({ levels: [values[cell.from] ?? 0, values[cell.to] ?? 0] as const, count: countIn(answers, cell) })) : 'hidden',
    reliability: shown.reliability && reliability ? rounded(reliability) : 'hidden',
    ...(row && { choices: row }),
  } as const;
  return { ...figures, why: whyOf(figures, question, floors) };
}

/**
 * The rule for each hidden figure. It depends on which figure it is and on how many took part, and on nothing that was said: otherwise the
 * reason would tell what the figure was held back for.
 */
function whyOf(figures: Omit<ReleasedQuestion, 'why'>, { scored, choices }: QuestionFigures, floors: Floors): ReleasedQuestion['why'] {
  const isSmall = scored < floors.people;
  const fromTwenty = (otherwise: RuleId): RuleId => (scored < floors.levels ? 'levels-group' : otherwise);
  const rule: Readonly<Record<FigureName, RuleId>> = {
    scored: 'minimum-group', reaching: 'both-sides', halfShort: 'width', quartiles: fromTwenty('spread'), levels: fromTwenty('people-behind'),
    reliability: 'reliability-group', choices: 'complementary',
  };
  // In a scan there is nothing but choices, so nothing else is held back.
  const names: readonly FigureName[] = choices ? ['scored', 'choices'] : ['scored', 'reaching', 'halfShort', 'quartiles', 'levels', 'reliability'];
  const isHidden = (name: FigureName): boolean => (name === 'choices' ? figures.choices?.includes('hidden') === true : figures[name] === 'hidden');
  return Object.fromEntries(names.filter(isHidden).map((name) => [name, isSmall ? 'minimum-group' : rule[name]]));
}

function rounded({ n, alpha, interval: [low, high], items }: ReliabilityFigures): ReleasedReliability {
  return {
    n, alpha: twoDecimals(alpha), interval: [twoDecimals(low), twoDecimals(high)],
    items: items.map(({ id, mean, rest, alphaWithout }) => (
      { id, mean: roundedMean(mean, n), rest: rest === null ? null : oneDecimal(rest), alphaWithout: alphaWithout === null ? null : oneDecimal(alphaWithout) })),
  };
}

function twoDecimals(value: number): number {
  return (Math.floor(value * 100 + 0.5) + 0) / 100;
}

function oneDecimal(value: number): number {
  return (Math.floor(value * 10 + 0.5) + 0) / 10;
}
