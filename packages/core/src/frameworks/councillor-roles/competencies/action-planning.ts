import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

export const actionPlanning: Competency = {
  ...headings.actionPlanning,
  firstChoices: ['da10'],
  indicators: [
    {
      id: 'ap1',
      reviewed: 'draft',
      stem: 'turn a local issue into a written plan with names and dates',
      observed: 'turn a local issue into a written plan with names and dates',
      phrases: ['ss-ap'],
      anchors: [
        {
          level: 1,
          analyst: 'Ideas only',
          shown: 'I have ideas that are not written down as a plan yet.',
        },
        {
          level: 3,
          analyst: 'Plan has who, what and when',
          shown: 'I write down who will do what, and by when.',
        },
        {
          level: 5,
          analyst: 'Plan has measures, money and a fallback',
          shown: 'I write down what it costs, how we will know it is working, and what we will do if it is not.',
        },
      ],
    },
    {
      id: 'ap2',
      reviewed: 'draft',
      stem: 'agree the plan with the people it affects',
      observed: 'agree the plan with the people it affects',
      phrases: ['ss-ap'],
      anchors: [
        {
          level: 1,
          analyst: 'Done to people',
          shown: 'I make the plan first, and I tell people about it afterwards.',
        },
        {
          level: 3,
          analyst: 'Main groups agree it',
          shown: 'I talk the plan through until the main groups agree to it.',
        },
        {
          level: 5,
          analyst: 'Groups help write it and own parts',
          shown: 'I write the plan together with the groups, and each of them looks after a part of it.',
        },
      ],
    },
    {
      id: 'ap3',
      reviewed: 'draft',
      stem: 'check progress and change the plan when needed',
      observed: 'check progress and change the plan when needed',
      phrases: ['ss-ap'],
      anchors: [
        {
          level: 1,
          analyst: 'Filed and forgotten',
          shown: 'I make a plan, and then other things take over.',
        },
        {
          level: 3,
          analyst: 'Reviewed on set dates',
          shown: 'I go back to the plan on dates we set beforehand.',
        },
        {
          level: 5,
          analyst: 'Learns early, stops what fails',
          shown: 'I see early when something is not working, I stop it, and I tell others what it taught me.',
        },
      ],
    },
  ],
};
