import type { Competency } from '../../../framework/framework.ts';

export const politicalNeutrality: Competency = {
  id: 'political-neutrality',
  title: 'Political neutrality',
  plainTitle: 'Staying out of party politics',
  summary: 'You work for the whole council, so you give the facts and leave the politics to councillors.',
  group: 'readiness',
  critical: 'integrity',
  phrases: ['tt-2', 'ot-6', 'tp-4'],
  indicators: [
    {
      id: 'rd2a',
      reviewed: 'draft',
      stem: 'give facts without favouring a party',
      observed: 'give facts without favouring a party',
      refuses: ['notMyRole'],
      phrases: ['tp-4'],
    },
    {
      id: 'rd2b',
      reviewed: 'draft',
      stem: 'decline political questions politely',
      observed: 'decline political questions politely',
      refuses: ['notMyRole'],
      phrases: ['ot-6', 'tp-4'],
    },
    {
      id: 'rd2c',
      reviewed: 'draft',
      stem: 'know the pre-election rules',
      observed: 'know the pre-election rules',
      refuses: ['notMyRole'],
      phrases: ['tt-2'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Gives party views',
      shown: 'I have not yet practised keeping my own political views out of what I say in public.',
      observed: 'They have not yet practised keeping their own political views out of what they say in public.',
    },
    {
      level: 1,
      analyst: 'Sometimes drawn in',
      shown: 'I stay out of party politics while it is quiet, and a colleague helps me when a question pulls me in.',
      observed: 'They stay out of party politics while it is quiet, and a colleague helps them when a question pulls them in.',
    },
    {
      level: 2,
      analyst: 'Stays neutral under pressure',
      shown: 'I give the facts and stay out of party politics, even when people press me to take a side.',
      observed: 'They give the facts and stay out of party politics, even when people press them to take a side.',
    },
    {
      level: 3,
      analyst: 'Spots risks early, coaches others',
      shown: 'I see early where a question may turn political, and I help colleagues stay out of it.',
      observed: 'They see early where a question may turn political, and they help colleagues stay out of it.',
    },
  ],
  firstChoices: ['da3'],
  crosswalk: ['Seven Principles of Public Life: objectivity', 'LGA Model Code (2020): impartiality of officers'],
};
