import type { GroupFigures, QuestionFigures } from '../privacy/group-figures.ts';
import type { ReleasedQuestion } from '../privacy/released-figures.ts';
import { quartilesOfCounts, valueOrNull } from '../statistics/index.ts';
import type { Picture, RulesOnTrial, Sentence, Sheet } from './rules-on-trial.ts';

// For tests: rules that look sensible and are not. The attack must find something in each.

/** Nothing under ten, everything else as it is: exact totals, no neighbours put together, a new report whenever somebody asks. */
export const bareTen: RulesOnTrial = {
  name: 'bare ten',
  report: ({ people, questions }) => (people < 10 ? null : { people, questions: questions.map((question) => bareQuestion(question)) }),
  meanStep: () => 0.5,
  parts: (_, parts) => parts.flatMap((part) => bareTen.report(part, []) ?? []),
  room: (closings) => closings.map((sheets) => pictureOf(sheets)),
};

/** The same, and means with two decimals. */
export const twoDecimals: RulesOnTrial = {
  ...bareTen,
  name: 'two decimals',
  meanStep: () => 0.01,
  report: (figures, earlier) => {
    const shown = bareTen.report(figures, earlier);
    return shown === null ? null : { ...shown, questions: shown.questions.map((question, i) => withMeans(question, figures, i)) };
  },
};

/** In the room: five sheets, and five new ones for the next picture, without asking what the next picture could say. */
export const fiveNew: RulesOnTrial = {
  ...bareTen,
  name: 'five new',
  room: (closings) => {
    let last: Picture | null = null;
    return closings.map((sheets) => {
      const next = pictureOf(sheets);
      const before = new Set(last?.of);
      last = next !== null && next.of.filter((sheet) => !before.has(sheet)).length >= 5 ? next : last && { ...last, isNew: false };
      return last;
    });
  },
};

function pictureOf(sheets: readonly Sheet[]): Picture | null {
  const counted = sheets.filter(({ said }) => said === 'reaches' || said === 'short');
  const reaching = counted.filter(({ said }) => said === 'reaches').length;
  if (counted.length < 5) return null;
  const sentence: Sentence = 3 * reaching >= 2 * counted.length ? 'most' : 3 * reaching <= counted.length ? 'not-yet' : 'differ';
  return { sentence, of: counted.map(({ sheet }) => sheet), isNew: true };
}

function bareQuestion({ id, scored, reaching, answers, values }: QuestionFigures): ReleasedQuestion {
  const few = scored < 10;
  const quartiles = few ? null : valueOrNull(quartilesOfCounts(values, answers));
  const rounded = (quartile: number): number => Math.floor(quartile + 0.5);
  return {
    id, scored: few ? 'hidden' : scored,
    reaching: few || reaching < 10 ? 'hidden' : reaching,
    halfShort: few ? 'hidden' : 2 * (scored - reaching) >= scored,
    quartiles: quartiles === null ? 'hidden' : [rounded(quartiles[0]), rounded(quartiles[1]), rounded(quartiles[2])],
    levels: few ? 'hidden' : answers.flatMap((count, level) => (count < 10 ? [] : [{ levels: [values[level] ?? 0, values[level] ?? 0], count }])),
    reliability: 'hidden',
    why: few ? { reaching: 'minimum-group', levels: 'minimum-group' } : { reaching: 'people-behind' },
  };
}

function withMeans(question: ReleasedQuestion, { questions }: GroupFigures, place: number): ReleasedQuestion {
  const { items = [], values = [], scored = 0 } = questions[place] ?? {};
  if (scored < 10) return question;
  const means = items.map((counts, i) => {
    const total = counts.reduce((a, b) => a + b, 0);
    return { id: `${question.id}-${i + 1}`, mean: Math.round((100 * counts.reduce((before, count, level) => before + count * (values[level] ?? 0), 0)) / total) / 100, rest: null, alphaWithout: null };
  });
  return { ...question, reliability: { n: scored, alpha: 0.8, interval: [0.7, 0.9], items: means } };
}

