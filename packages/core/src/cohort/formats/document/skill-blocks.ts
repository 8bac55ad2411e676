import { bullets, heading } from '../../../document/blocks.ts';
import type { Say } from '../../../document/say.ts';
import type { BarsBlock, RichBlock } from '../../../document/words.ts';
import type { CohortCompetency, CohortReport } from '../../cohort-report.ts';
import { skillSentences } from '../skill-sentences.ts';

/** Skill by skill: what can be said of it, and how its answers are spread, as bars. */
export function skillBlocks(report: CohortReport, say: Say): readonly RichBlock[] {
  const { t, set, own } = say;
  return [
    heading(2, t('cohort.skills')),
    ...report.competencies.flatMap((competency): readonly RichBlock[] => [
      heading(3, set(competency.plainTitle)),
      bullets(skillSentences(competency, report.target, (key, args) => t(key, args).text).map((sentence) => [own(sentence)])),
      ...barsOf(competency, report, say),
    ]),
  ];
}

function barsOf({ levels, choices }: CohortCompetency, { levels: names }: CohortReport, { t, set, own }: Say): readonly BarsBlock[] {
  if (choices !== undefined) {
    return [{
      kind: 'bars', caption: t('cohort.spread'), header: [t('cohort.shares.choice'), t('charts.chosenBy')],
      rows: choices.map(({ label, count }) => ({ title: set(label), count: count === 'hidden' ? null : count, said: count === 'hidden' ? t('cohort.hidden') : own(String(count)) })),
    }];
  }
  if (levels === 'hidden') return [];
  const wordsOf = (from: number, to: number): string => names.filter(({ value }) => from <= value && value <= to).map(({ value, shown }) => `${value} ${shown}`).join('; ');
  return [{
    kind: 'bars', caption: t('cohort.spread'), header: [t('alone.word.level'), t('charts.answers')],
    rows: levels.map(({ levels: [from, to], count }) => ({ title: set(wordsOf(from, to)), count, said: own(String(count)) })),
  }];
}
