import type { Competency } from '../../../framework/framework.ts';
import { chiefExecutiveAndLeadership } from '../identity.ts';

export const point12: Competency = {
  id: 'point-12',
  title: 'Trust, truth and tolerance',
  plainTitle: 'Trust between chief executive and leadership',
  summary: 'Telling each other the truth and making room for honest mistakes; the chief executive and the leadership are both asked.',
  group: 'point',
  phrases: ['tp-12'],
  firstChoices: ['da2', 'da5', 'da18'],
  paired: { by: 'identity', action: 'da5' },
  crosswalk: ['LGA/Solace: politics and the political interface'],
  indicators: [
    {
      id: 't12a',
      reviewed: 'draft',
      stem: 'tell the truth to each other, early',
      observed: 'tell the political leaders the truth, early',
      wordings: [
        {
          // The same question from the other side of the pair: only whom they speak to differs.
          when: { identity: ['leadership'] },
          stem: 'tell the truth to each other, early',
          observed: 'tell the chief executive the truth, early',
          anchors: [
            { level: 1, analyst: 'Surprises', shown: 'My news can still come as a surprise to the chief executive.' },
            {
              level: 3,
              analyst: 'Regular straight talk',
              shown: 'The chief executive and I have regular straight talks, and I say what is so.',
            },
            {
              level: 5,
              analyst: 'Hard truths welcomed',
              shown: 'The chief executive and I welcome hard truths from each other, and other councillors follow our example.',
            },
          ],
        },
      ],
      putTo: chiefExecutiveAndLeadership,
      phrases: ['tp-12'],
      anchors: [
        { level: 1, analyst: 'Surprises', shown: 'My news can still come as a surprise to the political leaders.' },
        {
          level: 3,
          analyst: 'Regular straight talk',
          shown: 'The political leaders and I have regular straight talks, and I say what is so.',
        },
        {
          level: 5,
          analyst: 'Hard truths welcomed',
          shown: 'The political leaders and I welcome hard truths from each other, and other officers follow our example.',
        },
      ],
    },
    {
      id: 't12b',
      reviewed: 'draft',
      stem: 'allow for honest mistakes and differences',
      observed: 'allow for honest mistakes and differences',
      putTo: chiefExecutiveAndLeadership,
      phrases: ['tp-12'],
      anchors: [
        {
          level: 1,
          analyst: 'Blame',
          shown: 'After a mistake, my first thought is who did it, and what we can learn comes later.',
        },
        {
          level: 3,
          analyst: 'Tolerance with limits',
          shown: 'I make room for honest mistakes and other views, and I say where the limits are.',
        },
        {
          level: 5,
          analyst: 'Mistakes become learning',
          shown: 'I turn even a costly honest mistake into something we learn from, and others now do so with theirs.',
        },
      ],
    },
  ],
};
