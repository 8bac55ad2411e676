import type { Competency } from '../../../framework/framework.ts';
import { officers } from '../identity.ts';

export const point7: Competency = {
  id: 'point-7',
  title: 'Between leadership and opposition',
  plainTitle: 'Being fair to all political groups',
  summary: 'Keeping leadership and opposition councillors informed, and keeping what each tells you in confidence.',
  group: 'point',
  phrases: ['tp-7'],
  firstChoices: ['da3', 'da2'],
  crosswalk: ['LGA/Solace: politics and the political interface'],
  indicators: [
    {
      id: 't7a',
      reviewed: 'draft',
      stem: 'treat leadership and opposition fairly and keep both informed',
      observed: 'treat leadership and opposition fairly and keep both informed',
      putTo: officers,
      phrases: ['tp-7'],
      anchors: [
        {
          level: 1,
          analyst: 'One side kept in the dark',
          shown: 'One side hears less from me than the other, and I am still working out how to brief both.',
        },
        {
          level: 3,
          analyst: 'Agreed briefings for both',
          shown: 'I brief leadership and opposition in a way that both have agreed.',
        },
        {
          level: 5,
          analyst: 'Both rely on the arrangement',
          shown: 'Both sides rely on the way I keep them informed, even in heated times, and other officers now work that way.',
        },
      ],
    },
    {
      id: 't7b',
      reviewed: 'draft',
      stem: 'keep confidences between groups',
      observed: 'keep confidences between groups',
      putTo: officers,
      phrases: ['tp-7'],
      anchors: [
        {
          level: 1,
          analyst: 'Leaks',
          shown: 'I am unsure what I may pass on from one group to another, and a word can slip out.',
        },
        { level: 3, analyst: 'Keeps them', shown: 'What one group tells me in confidence, I do not pass on to another.' },
        {
          level: 5,
          analyst: 'Agreed rule, never broken',
          shown: 'We have agreed a rule about confidences; I have kept it even when pressed, and others work by it.',
        },
      ],
    },
  ],
};
