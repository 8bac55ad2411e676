import type { Competency } from '../../framework/framework.ts';

/** The three areas at once, asked only when each has been looked at on its own. */
export const joint: Competency = {
  id: 'joint',
  title: 'Outcomes, interests and emotions together',
  plainTitle: 'Holding all three together',
  summary: 'Juggling results, people and feelings at the same time, with your own strengths and limits in mind.',
  group: 'joint',
  phrases: ['ja-r2', 'ja-r3'],
  firstChoices: ['da12'],
  indicators: [
    {
      id: 'jj1',
      reviewed: 'draft',
      stem: 'hold all three together when they pull apart',
      observed: 'hold outcomes, interests and emotions together when they pull apart',
      phrases: ['ja-r2'],
      anchors: [
        {
          level: 1,
          analyst: 'Only one at a time',
          shown: 'For now I can think about one at a time: the result, the people or the feelings.',
        },
        {
          level: 3,
          analyst: 'Balances two, returns to the third',
          shown: 'I can weigh two of them against each other, and I come back to the third.',
        },
        {
          level: 5,
          analyst: 'Holds three live under pressure',
          shown: 'Under pressure I keep all three in view at once, and others learn from how I do it.',
        },
      ],
    },
    {
      id: 'jj2',
      reviewed: 'draft',
      stem: 'choose what to put first today, and say why',
      observed: 'choose what to put first today, and say why',
      phrases: ['ja-r2'],
      anchors: [
        {
          level: 1,
          analyst: 'Reacts',
          shown: 'For now, what lands in front of me settles what comes first that day.',
        },
        { level: 3, analyst: 'Gives a reason', shown: 'I choose what comes first today, and I can give my reason.' },
        {
          level: 5,
          analyst: 'Reason accepted even by critics',
          shown: 'Even people who would have chosen otherwise accept my reason, and others weigh things up in the same way.',
        },
      ],
    },
    {
      id: 'jj3',
      reviewed: 'draft',
      stem: 'use your strengths and cover your limits in each area',
      observed: 'use their strengths and cover their limits in each area',
      phrases: ['ja-r3'],
      anchors: [
        { level: 1, analyst: 'Not known', shown: 'I do not know yet what my strengths and limits are in each area.' },
        { level: 3, analyst: 'Knows them', shown: 'I know my strengths and limits in each area and work with them in mind.' },
        {
          level: 5,
          analyst: 'Has people or habits in place',
          shown: 'I have people or habits in place that cover my limits when it is hard, and I help others find theirs.',
        },
      ],
    },
  ],
};
