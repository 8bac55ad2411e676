import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

export const politicalRepresentative: Competency = {
  ...headings.politicalRepresentative,
  firstChoices: ['da9', 'da8', 'da15'],
  indicators: [
    {
      id: 'pr1',
      reviewed: 'draft',
      stem: 'meet people from every part of the ward, not only those who come to you',
      observed: 'meet people from every part of the ward, not only those who come to them',
      phrases: ['pr-a'],
      anchors: [
        {
          level: 1,
          analyst: 'Hears from the same few people',
          shown: 'I mostly hear from the people who come to me.',
        },
        {
          level: 3,
          analyst: 'Goes out to several different groups',
          shown: 'I go out and meet several different groups, without waiting for them to come to me.',
        },
        {
          level: 5,
          analyst: 'Knows who has not been heard and changes plans to reach them',
          shown: 'I know who I have not heard from, I change my plans to reach them, and others have taken up my way of doing it.',
        },
      ],
    },
    {
      id: 'pr2',
      reviewed: 'draft',
      stem: 'find out what different groups need before you take a view',
      observed: 'find out what different groups need before taking a view',
      phrases: ['pr-a'],
      anchors: [
        {
          level: 1,
          analyst: 'Speaks for all from one or two voices',
          shown: 'I form my view from what one or two people have told me.',
        },
        {
          level: 3,
          analyst: 'Checks with the main groups first',
          shown: 'I ask the main groups what they need, and then I make up my mind.',
        },
        {
          level: 5,
          analyst: 'Can show how each group shaped the view, even those who disagree',
          shown: 'I can show how each group shaped my view, even the groups that disagree with where I ended up.',
        },
      ],
    },
    {
      id: 'pr3',
      reviewed: 'draft',
      stem: 'stand up for people who did not vote for you as much as for those who did',
      observed: 'stand up for people who did not vote for them as much as for those who did',
      phrases: ['pr-b', 'dp-4'],
      anchors: [
        {
          level: 1,
          analyst: 'Help depends on who is asking',
          shown: 'I find it easier to stand up for the people who know me and support me.',
        },
        {
          level: 3,
          analyst: 'Same help for everyone who asks',
          shown: 'I give the same help to everyone who asks me, however they voted.',
        },
        {
          level: 5,
          analyst: 'Checks casework for areas or groups left out, and acts',
          shown: 'I look through my casework for streets or groups that are missing from it, and I go and put that right.',
        },
      ],
    },
    {
      id: 'pr4',
      reviewed: 'draft',
      stem: 'explain how you weigh local views that clash',
      observed: 'explain how they weigh local views that clash',
      phrases: ['pr-b', 'dp-2'],
      anchors: [
        {
          level: 1,
          analyst: 'Gives no reasons',
          shown: 'I make up my mind, and I have yet to tell people how I got there.',
        },
        {
          level: 3,
          analyst: 'Gives the main reasons when asked',
          shown: 'I give people my main reasons when they ask me.',
        },
        {
          level: 5,
          analyst: 'Gives reasons first, names who loses out, goes back to them',
          shown: 'I give my reasons before anyone asks, I say who will lose out, and I go back and talk to them.',
        },
      ],
    },
  ],
};
