import type { Competency } from '../../../framework/framework.ts';
import { officers } from '../identity.ts';

export const point5: Competency = {
  id: 'point-5',
  title: 'Out of the limelight',
  plainTitle: 'Letting others be the story',
  summary: 'Making room for elected leaders and the work to be seen, and staying calm when eyes turn to you.',
  group: 'point',
  phrases: ['tp-5'],
  firstChoices: ['da18'],
  crosswalk: ['LGA/Solace: politics and the political interface'],
  indicators: [
    {
      id: 't5a',
      reviewed: 'draft',
      stem: 'let elected leaders and the work be the story, not you',
      observed: 'let elected leaders and the work be the story, not themselves',
      putTo: officers,
      phrases: ['tp-5'],
      anchors: [
        {
          level: 1,
          analyst: 'Seeks attention',
          shown: 'I like my part in the work to be seen, and stepping back is new to me.',
        },
        { level: 3, analyst: 'Steps back', shown: 'I step back so that people see elected leaders and the work.' },
        {
          level: 5,
          analyst: 'Prepares others to speak well',
          shown: 'I prepare others so that they speak well even on a hard day, and they pass that on.',
        },
      ],
    },
    {
      id: 't5b',
      reviewed: 'draft',
      stem: 'handle attention calmly when it comes',
      observed: 'handle attention calmly when it comes',
      putTo: officers,
      phrases: ['tp-5'],
      anchors: [
        { level: 1, analyst: 'Feeds it', shown: 'When attention comes, I tend to say more than the story needs.' },
        {
          level: 3,
          analyst: 'Keeps to facts, uses the press team',
          shown: 'When attention comes, I keep to the facts and work with the press team.',
        },
        {
          level: 5,
          analyst: 'Turns attention back to the service',
          shown: 'Even when the press presses hard, I turn the talk back to the service, and I show others how.',
        },
      ],
    },
  ],
};
