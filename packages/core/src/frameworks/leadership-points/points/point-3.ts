import type { Competency } from '../../../framework/framework.ts';

export const point3: Competency = {
  id: 'point-3',
  title: 'Unimpeachable moral position',
  plainTitle: 'Being honest beyond doubt',
  summary: 'Acting so that nobody needs to doubt your honesty, and speaking up when something is not right.',
  group: 'point',
  phrases: ['tp-3'],
  integrity: 'alone',
  firstChoices: [],
  noAction: 'monitoring-officer',
  crosswalk: ['LGA/Solace: public ethics'],
  indicators: [
    {
      id: 't3a',
      reviewed: 'draft',
      stem: 'act so that your honesty cannot be doubted',
      observed: 'act so that their honesty cannot be doubted',
      phrases: ['tp-3'],
      anchors: [
        {
          level: 1,
          analyst: 'Cuts corners',
          shown: 'When I am under pressure, a rule or an interest I should declare can slip past me.',
        },
        {
          level: 3,
          analyst: 'Declares interests, keeps rules',
          shown: 'I declare my interests and keep to the rules without being asked.',
        },
        {
          level: 5,
          analyst: 'Raises doubts first, takes advice early',
          shown: 'I am the first to raise a doubt about my own position, I take advice early, and others do as I do.',
        },
      ],
    },
    {
      id: 't3b',
      reviewed: 'draft',
      stem: 'speak up when others fall short',
      observed: 'speak up when others fall short',
      phrases: ['tp-3'],
      anchors: [
        { level: 1, analyst: 'Looks away', shown: 'When someone falls short, I find it hard to say anything.' },
        {
          level: 3,
          analyst: 'Uses the right route',
          shown: 'When someone falls short, I raise it in the right way with the right person.',
        },
        {
          level: 5,
          analyst: 'Others feel safe to do so too',
          shown: 'I speak up even when it is about someone with power, and people around me feel safe to do so too.',
        },
      ],
    },
  ],
};
