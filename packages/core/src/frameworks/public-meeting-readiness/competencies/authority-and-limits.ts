import type { Competency } from '../../../framework/framework.ts';

export const authorityAndLimits: Competency = {
  id: 'authority-and-limits',
  title: 'Authority and limits',
  plainTitle: 'Knowing what you may say',
  summary: 'You know what you may say for the council, what stays private, and who speaks to the press.',
  group: 'readiness',
  critical: 'integrity',
  phrases: ['ot-5'],
  indicators: [
    {
      id: 'rd1a',
      reviewed: 'draft',
      stem: 'know what you may say for the council and who decided it',
      observed: 'know what they may say for the council and who decided it',
      refuses: ['notMyRole'],
      phrases: ['ot-5'],
    },
    {
      id: 'rd1b',
      reviewed: 'draft',
      stem: 'protect private and confidential information',
      observed: 'protect private and confidential information',
      refuses: ['notMyRole'],
      phrases: ['ot-5'],
    },
    {
      id: 'rd1c',
      reviewed: 'draft',
      stem: 'send press questions to the right team',
      observed: 'send press questions to the right team',
      refuses: ['notMyRole'],
      phrases: ['ot-5'],
    },
  ],
  anchors: [
    {
      level: 0,
      analyst: 'Speaks without approval or shares private facts',
      shown: 'I have not had to keep to limits in front of an audience yet, or I am still finding out where they are.',
      observed: 'They have not had to keep to limits in front of an audience yet, or are still finding out where the limits are.',
    },
    {
      level: 1,
      analyst: 'Knows limits when reminded',
      shown: 'I know what I may say, and what stays private, once somebody has gone over it with me.',
      observed: 'They know what they may say, and what stays private, once somebody has gone over it with them.',
    },
    {
      level: 2,
      analyst: 'Keeps to limits unprompted',
      shown: 'I keep to what I may say and to what is private without a reminder, and the rest goes to the right team.',
      observed: 'They keep to what they may say and to what is private without a reminder, and the rest goes to the right team.',
    },
    {
      level: 3,
      analyst: 'Briefs others on limits',
      shown: 'Before a meeting I go over the limits with colleagues, so that they can keep to them too.',
      observed: 'Before a meeting they go over the limits with colleagues, so that others can keep to them too.',
    },
  ],
  firstChoices: ['da3'],
  crosswalk: ['Seven Principles of Public Life: accountability', 'LGA Model Code (2020): confidentiality'],
};
