import type { Competency } from '../../../framework/framework.ts';

export const rolesInTheRoom: Competency = {
  id: 'roles-in-the-room',
  title: 'Roles in the room',
  plainTitle: 'Knowing who does what in the room',
  summary: 'The chair, the councillors and the officers each have a job, and you keep to yours.',
  group: 'readiness',
  phrases: ['ot-6', 'wt-10'],
  indicators: [
    {
      id: 'rd10a',
      reviewed: 'draft',
      stem: 'know the jobs of chair, members and officers',
      observed: 'know the jobs of chair, members and officers',
      phrases: ['ot-6'],
    },
    {
      id: 'rd10b',
      reviewed: 'draft',
      stem: 'work with members without being used by them',
      observed: 'work with members without being used by them',
      phrases: ['ot-6', 'wt-10'],
    },
    {
      id: 'rd10c',
      reviewed: 'draft',
      stem: 'brief members before the meeting',
      observed: 'brief members before the meeting',
      phrases: ['ot-6', 'wt-10'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Unclear',
      shown: 'I am not sure yet which jobs are the chair\'s, which are the councillors\' and which are mine.',
      observed: 'They are not sure yet which jobs are the chair\'s, which are the councillors\' and which are their own.',
    },
    {
      level: 1,
      analyst: 'Knows, unsure in practice',
      shown: 'I know who does what, and in the room itself I look to a colleague to be sure.',
      observed: 'They know who does what, and in the room itself they look to a colleague to be sure.',
    },
    {
      level: 2,
      analyst: 'Works well with all',
      shown: 'I work well with the chair and with councillors of every party, and they know beforehand what is coming.',
      observed: 'They work well with the chair and with councillors of every party, who know beforehand what is coming.',
    },
    {
      level: 3,
      analyst: 'Shapes the agenda with members',
      shown: 'I plan with councillors what the meeting will cover, and I help colleagues see where their own job ends.',
      observed: 'They plan with councillors what the meeting will cover, and they help colleagues see where their own job ends.',
    },
  ],
  firstChoices: ['da2'],
  crosswalk: ['Member-officer protocols: members answer to voters, officers to the whole council'],
};
