import type { Competency } from '../../../framework/framework.ts';

export const safetyAndPlan: Competency = {
  id: 'safety-and-plan',
  title: 'Safety and practical plan',
  plainTitle: 'Keeping safe',
  summary: 'You know the place, who is in charge, when you would leave, and who hears from you afterwards.',
  group: 'readiness',
  critical: 'skill',
  phrases: [],
  indicators: [
    {
      id: 'rd6a',
      reviewed: 'draft',
      stem: 'know the venue, the exits and who is in charge',
      observed: 'know the venue, the exits and who is in charge',
      refuses: ['notMyRole'],
      phrases: [],
      basis: 'practice',
      note: 'The source documents say nothing about safety. This rests on general guidance for people who speak for councils in public.',
    },
    {
      id: 'rd6b',
      reviewed: 'draft',
      stem: 'know when to stop and leave',
      observed: 'know when to stop and leave',
      refuses: ['notMyRole'],
      phrases: [],
      basis: 'practice',
      note: 'The source documents say nothing about safety. That nobody has to stay where they are not safe is general guidance.',
    },
    {
      id: 'rd6c',
      reviewed: 'draft',
      stem: 'keep check-in arrangements, so that someone knows you are safe',
      observed: 'keep check-in arrangements, so that someone knows they are safe',
      refuses: ['notMyRole'],
      phrases: [],
      basis: 'practice',
      note: 'The source documents say nothing about safety. Checking in with someone is general guidance for anyone out for work on their own.',
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'No plan',
      shown: 'Nobody has gone through a safety plan for a meeting with me yet.',
    },
    {
      level: 1,
      analyst: 'Has plan, needs prompting',
      shown: 'I have a plan for the place, for leaving and for checking in, and I use it when somebody reminds me.',
    },
    {
      level: 2,
      analyst: 'Knows and uses plan',
      shown: 'I know the exits, who is in charge, when I would leave and who I check in with, and I act on it.',
    },
    {
      level: 3,
      analyst: 'Writes plan for team',
      shown: 'I write the safety plan for our team and go through it with them.',
    },
  ],
  firstChoices: ['da27'],
  crosswalk: ['LGA safety guidance'],
};
