import type { Competency } from '../../../framework/framework.ts';

export const point2: Competency = {
  id: 'point-2',
  title: 'Clear plan and sense of purpose',
  plainTitle: 'A clear plan and a reason for it',
  summary: 'Having a plan that people can follow, and being able to say why the work matters.',
  group: 'point',
  phrases: ['tp-2'],
  firstChoices: ['da10'],
  crosswalk: ['LGA/Solace: managerial leadership'],
  indicators: [
    {
      id: 't2a',
      reviewed: 'draft',
      stem: 'set out a clear plan that people can follow',
      observed: 'set out a clear plan that people can follow',
      wordings: [
        {
          // A councillor outside the leadership has no staff of their own to act on a plan.
          when: { identity: ['member'] },
          stem: 'set out a clear plan that people can follow',
          observed: 'set out a clear plan that people can follow',
          anchors: [
            { level: 1, analyst: 'None', shown: 'My plan is still in my head, or I have yet to make one.' },
            {
              level: 3,
              analyst: 'Written, shared',
              shown: 'My plan is written down, and the people it needs have seen it.',
            },
            {
              level: 5,
              analyst: 'Staff and partners act on it',
              shown: 'Officers, residents and partners act on my plan even when things change, and other councillors plan like this.',
            },
          ],
        },
      ],
      phrases: ['tp-2'],
      anchors: [
        { level: 1, analyst: 'None', shown: 'My plan is still in my head, or I have yet to make one.' },
        { level: 3, analyst: 'Written, shared', shown: 'My plan is written down, and the people it needs have seen it.' },
        {
          level: 5,
          analyst: 'Staff and partners act on it',
          shown: 'Staff and partners act on my plan even when things change, and others now plan like this.',
        },
      ],
    },
    {
      id: 't2b',
      reviewed: 'draft',
      stem: 'say why the work matters',
      observed: 'say why the work matters',
      phrases: ['tp-2'],
      anchors: [
        { level: 1, analyst: 'Cannot say', shown: 'I know what we do; I am still looking for words to say why it matters.' },
        { level: 3, analyst: 'Clear purpose', shown: 'I can say in plain words why the work matters.' },
        {
          level: 5,
          analyst: 'Purpose guides daily choices',
          shown: 'I let our purpose settle the hard choices of the day, and people around me do the same.',
        },
      ],
    },
  ],
};
