import type { Competency } from '../../../framework/framework.ts';
import { officers } from '../identity.ts';

// The source forbids something; it is put as what a person does instead, so that a higher level is always better.
export const point10: Competency = {
  id: 'point-10',
  title: 'No faction against the leadership',
  plainTitle: 'Staying out of moves against the leadership',
  summary: 'Staying neutral when a group moves against the leadership, and telling the right person.',
  group: 'point',
  phrases: ['tp-10'],
  integrity: 'alone',
  firstChoices: ['da3', 'da2'],
  crosswalk: ['LGA/Solace: politics and the political interface'],
  indicators: [
    {
      id: 't10a',
      reviewed: 'draft',
      stem: 'stay out of moves by any faction against the leadership',
      observed: 'stay out of moves by any faction against the leadership',
      putTo: officers,
      phrases: ['tp-10'],
      anchors: [
        {
          level: 1,
          analyst: 'Takes part',
          shown: 'I can find myself drawn into talk or plans against the leadership.',
        },
        {
          level: 3,
          analyst: 'Refuses and stays neutral',
          shown: 'I say no when I am asked to take part, and I stay neutral.',
        },
        {
          level: 5,
          analyst: 'Refuses, records, takes advice',
          shown: 'Even when pressed hard I say no, make a note of it and take advice, and other officers learn this from me.',
        },
      ],
    },
    {
      id: 't10b',
      reviewed: 'draft',
      stem: 'tell the right person when someone tries to draw you in',
      observed: 'tell the right person when someone tries to draw them in',
      putTo: officers,
      phrases: ['tp-10'],
      anchors: [
        {
          level: 1,
          analyst: 'Keeps quiet',
          shown: 'When someone tries to draw me in, I keep it to myself for now.',
        },
        {
          level: 3,
          analyst: 'Tells a manager or the monitoring officer',
          shown: 'When someone tries to draw me in, I tell a manager or the monitoring officer.',
        },
        {
          level: 5,
          analyst: 'Others know the route because of you',
          shown: 'I have told the right person even when it was awkward, and others know whom to tell because of me.',
        },
      ],
    },
  ],
};
