import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

export const communityLeader: Competency = {
  ...headings.communityLeader,
  firstChoices: ['da12', 'da1', 'da9'],
  indicators: [
    {
      id: 'cl1',
      reviewed: 'draft',
      stem: 'help local groups start and grow their own projects',
      observed: 'help local groups start and grow their own projects',
      phrases: ['cl-a'],
      anchors: [
        {
          level: 1,
          analyst: 'Waits for the council to act',
          shown: 'I look to the council to get things going for local groups.',
        },
        {
          level: 3,
          analyst: 'Gives advice, contacts and support',
          shown: 'I give groups advice, the names of people who can help, and my support.',
        },
        {
          level: 5,
          analyst: 'Helps groups run things for themselves and links them up',
          shown: 'I help groups run things for themselves, and I link them up so that they learn from each other.',
        },
      ],
    },
    {
      id: 'cl2',
      reviewed: 'draft',
      stem: 'explain council decisions so that people understand them',
      observed: 'explain council decisions so that people understand them',
      phrases: ['cl-b'],
      anchors: [
        {
          level: 1,
          analyst: 'Uses jargon, or only announces',
          shown: "I pass decisions on in the council's own words.",
        },
        {
          level: 3,
          analyst: 'Says what was decided, by whom and why',
          shown: 'I tell people what was decided, who decided it, and why.',
        },
        {
          level: 5,
          analyst: 'Residents can say how to have a say next time',
          shown: 'I explain even a hard decision so that residents can tell each other how to have a say next time.',
        },
      ],
    },
    {
      id: 'cl3',
      reviewed: 'draft',
      stem: 'plan for different needs, faiths, languages and ways of life',
      observed: 'plan for different needs, faiths, languages and ways of life',
      phrases: ['cl-c'],
      anchors: [
        {
          level: 1,
          analyst: 'Treats everyone the same and misses barriers',
          shown: 'I plan in the same way for everyone, and I am still learning what makes it hard for some people to join in.',
        },
        {
          level: 3,
          analyst: 'Plans access, timing and language',
          shown: 'I think about how people will get in, what time suits them, and which languages they use.',
        },
        {
          level: 5,
          analyst: 'Checks who is missing, changes the plan, challenges unfair treatment',
          shown: 'I check who is missing, I change my plan so that they can come, and I speak up when someone is treated unfairly.',
        },
      ],
    },
    {
      id: 'cl4',
      reviewed: 'draft',
      stem: 'use different ways to involve people, not just meetings',
      observed: 'use different ways to involve people, not just meetings',
      phrases: ['cl-d'],
      anchors: [
        {
          level: 1,
          analyst: 'Formal meetings only',
          shown: 'I involve people through formal meetings, and I have yet to try another way.',
        },
        {
          level: 3,
          analyst: 'Uses at least three ways',
          shown: 'I use at least three ways, such as a street stall, a short survey, or a chat outside the school.',
        },
        {
          level: 5,
          analyst: 'Picks the way to fit the group and checks it worked',
          shown: 'I choose the way that suits each group, I check that it worked for them, and I pass on what I learned.',
        },
      ],
    },
    {
      id: 'cl5',
      reviewed: 'draft',
      stem: 'bring sides together and help them agree what happens next',
      observed: 'bring sides together and help them agree what happens next',
      phrases: ['cl-e', 'dp-1'],
      anchors: [
        {
          level: 1,
          analyst: 'Takes sides or stays away',
          shown: 'I lean towards one side, or I leave the two sides to it.',
        },
        {
          level: 3,
          analyst: 'Gets people talking and agrees next steps',
          shown: 'I get people talking, and we agree the next steps.',
        },
        {
          level: 5,
          analyst: 'Trusted by all sides; agreements last',
          shown: 'I am trusted by all sides, even when feelings run high, and the agreements I helped with have lasted.',
        },
      ],
    },
  ],
};
