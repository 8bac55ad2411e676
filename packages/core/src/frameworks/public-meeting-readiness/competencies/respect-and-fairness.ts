import type { Competency } from '../../../framework/framework.ts';

export const respectAndFairness: Competency = {
  id: 'respect-and-fairness',
  title: 'Respect and fairness',
  plainTitle: 'Treating everyone fairly',
  summary: 'Everyone in the room is treated with respect and has a fair chance to take part.',
  group: 'readiness',
  critical: 'integrity',
  phrases: ['cl-c', 'ot-7c'],
  indicators: [
    {
      id: 'rd4a',
      reviewed: 'draft',
      stem: 'treat everyone with respect',
      observed: 'treat everyone with respect',
      refuses: ['notMyRole'],
      phrases: ['cl-c', 'ot-7c'],
    },
    {
      id: 'rd4b',
      reviewed: 'draft',
      stem: 'make sure quieter people can take part',
      observed: 'make sure quieter people can take part',
      refuses: ['notMyRole'],
      phrases: ['cl-c'],
    },
    {
      id: 'rd4c',
      reviewed: 'draft',
      stem: 'meet access needs',
      observed: 'meet access needs',
      refuses: ['notMyRole'],
      phrases: ['cl-c'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Dismisses or stereotypes',
      shown: 'I am only starting to think about who may find it hard to come, to speak or to be heard.',
      observed: 'They are only starting to think about who may find it hard to come, to speak or to be heard.',
    },
    {
      level: 1,
      analyst: 'Polite but misses barriers',
      shown: 'I am polite to everyone, and others help me see what keeps some people from joining in.',
      observed: 'They are polite to everyone, and others help them see what keeps some people from joining in.',
    },
    {
      level: 2,
      analyst: 'Fair and open to all',
      shown: 'I am as open to one person as to the next, bring in those who are quiet, and see that people get the help they need.',
      observed: 'They are as open to one person as to the next, bring in those who are quiet, and see that people get the help they need.',
    },
    {
      level: 3,
      analyst: 'Improves the meeting for others',
      shown: 'I change how a meeting is set up so that more people can take part, and colleagues take it up from me.',
      observed: 'They change how a meeting is set up so that more people can take part, and colleagues take it up from them.',
    },
  ],
  firstChoices: ['da28'],
  crosswalk: ['LGA Model Code (2020): respect', 'LGA Model Code (2020): bullying, harassment and discrimination'],
};
