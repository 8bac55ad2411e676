import { bullets, heading, text } from '../../../document/blocks.ts';
import { placeOn, signRoom, ticksOn } from '../../../document/chart/place-on.ts';
import type { ScaleModel, ScaleRow } from '../../../document/chart/scale-model.ts';
import type { Say } from '../../../document/say.ts';
import type { RichBlock } from '../../../document/words.ts';
import type { CohortCompetency, CohortReport } from '../../cohort-report.ts';
import { inHundred } from '../../shown-number.ts';
import { shareSentence, type Writer } from '../skill-sentences.ts';

const place = placeOn({ least: 0, most: 100 }, signRoom);
const quarters = ticksOn({ least: 0, most: 4 }, (quarter) => place(25 * quarter)).map(({ at, label }) => ({ at, label: String(25 * Number(label)) }));

/** How many in a hundred people get there, skill by skill in the order of the question set, each with how far chance alone could take it. */
export function shareBlocks(report: CohortReport, say: Say): readonly RichBlock[] {
  const { competencies } = report;
  const { t, set, language } = say;
  const title = heading(2, t('cohort.figure.share'));
  const hidden = competencies.filter(({ atOrAbove3 }) => atOrAbove3 === 'hidden').length;
  if (hidden === competencies.length) return [title, text(t('cohort.share.hidden'))];
  const below = competencies.filter(({ halfBelow }) => halfBelow === true).length;
  const summary = [
    ...(below === 0 ? [] : [t('cohort.shares.below', { count: below })]),
    t('cohort.limits.chance'),
    ...(hidden === 0 ? [] : [t('charts.hidden.count', { count: hidden })]),
  ];
  return [title, bullets(summary.map((sentence) => [sentence])), { kind: 'picture', caption: t('cohort.shares'), model: modelOf(report, say), lang: set('').lang, language }];
}

function modelOf({ competencies, target }: CohortReport, { t }: Say): ScaleModel {
  const write: Writer = (key, args) => t(key, args).text;
  const isScan = competencies[0]?.choices !== undefined;
  return {
    summary: [],
    key: [
      { shape: 'dot', says: isScan ? write('cohort.shares.dot.choices') : write('cohort.shares.dot', { level: target }) },
      { shape: 'band', says: write('cohort.shares.band') },
    ],
    ticks: quarters,
    rows: competencies.map((competency) => rowOf(competency, target, write)),
    table: {
      caption: write('cohort.shares'),
      columns: [
        { label: write('cohort.skill'), numeric: false }, { label: write(isScan ? 'cohort.figure.n-choices' : 'cohort.figure.n'), numeric: true },
        { label: write('cohort.shares.of'), numeric: true }, { label: write('cohort.shares.span'), numeric: true },
      ],
      rows: competencies.map(({ id, plainTitle, n, atOrAbove3 }) => ({
        id, title: plainTitle,
        cells: [
          n === 'hidden' ? write('charts.hidden') : String(n),
          ...(atOrAbove3 === 'hidden' ? [write('charts.hidden'), write('charts.hidden')]
            : [inHundred(atOrAbove3.share), write('chart.fromTo', { from: inHundred(atOrAbove3.low), to: inHundred(atOrAbove3.high) })]),
        ],
      })),
    },
  };
}

function rowOf(competency: CohortCompetency, target: number, write: Writer): ScaleRow {
  const { id, plainTitle, atOrAbove3 } = competency;
  return {
    id, title: plainTitle, says: shareSentence(competency, target, write), note: null, verdict: null, under: null, lanes: 1, lines: [],
    bands: atOrAbove3 === 'hidden' ? [] : [{ lane: 0, from: place(100 * atOrAbove3.low), to: place(100 * atOrAbove3.high) }],
    marks: atOrAbove3 === 'hidden' ? [] : [{ shape: 'dot', lane: 0, at: place(100 * atOrAbove3.share), label: null }],
  };
}
