import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

/** The last question is put only to those whose council gives them a local budget. */
export const placeShaper: Competency = {
  ...headings.placeShaper,
  firstChoices: ['da21', 'da10', 'da13'],
  indicators: [
    {
      id: 'ps1',
      reviewed: 'draft',
      stem: 'lead changes that make your area a better place to be',
      observed: 'lead changes that make their area a better place to be',
      phrases: ['ps-a'],
      anchors: [
        {
          level: 1,
          analyst: 'No visible change',
          shown: 'I have ideas for my area, and there is nothing to see on the ground yet.',
        },
        {
          level: 3,
          analyst: 'Leads at least one change with residents',
          shown: 'I have led at least one change together with residents.',
        },
        {
          level: 5,
          analyst: 'A run of changes that residents now look after',
          shown: 'I have led one change after another, and residents now look after them without me.',
        },
      ],
    },
    {
      id: 'ps2',
      reviewed: 'draft',
      stem: 'agree local priorities with residents',
      observed: 'agree local priorities with residents',
      phrases: ['ps-b'],
      anchors: [
        {
          level: 1,
          analyst: 'Own views only',
          shown: 'I go by my own sense of what matters most here.',
        },
        {
          level: 3,
          analyst: 'A list agreed with residents and data',
          shown: 'I have a list of what matters most, agreed with residents and checked against the figures.',
        },
        {
          level: 5,
          analyst: 'Ranked openly, reviewed, and dropped when done',
          shown: 'I put the list in order in the open, I go over it again with residents, and I take things off when they are done.',
        },
      ],
    },
    {
      id: 'ps3',
      reviewed: 'draft',
      stem: 'work with officers and services to get things done',
      observed: 'work with officers and services to get things done',
      phrases: ['ps-c'],
      anchors: [
        {
          level: 1,
          analyst: 'Goes round people or blames them',
          shown: 'I look for my own way round when things are slow, and it can end in cross words.',
        },
        {
          level: 3,
          analyst: 'Agrees who does what by when',
          shown: 'I agree with officers who will do what, and by when.',
        },
        {
          level: 5,
          analyst: 'Solves shared problems across services',
          shown: 'I bring services together on problems none of them can solve alone, and others now work that way too.',
        },
      ],
    },
    {
      id: 'ps4',
      reviewed: 'draft',
      stem: 'manage local money within the rules',
      observed: 'manage local money within the rules',
      putTo: { localBudget: ['yes'] },
      phrases: ['ps-d'],
      anchors: [
        {
          level: 1,
          analyst: 'Does not know the rules',
          shown: 'I am still learning the rules for spending local money.',
        },
        {
          level: 3,
          analyst: 'Spends on agreed priorities with clear records',
          shown: 'I spend it on what we agreed matters most, and I keep clear records.',
        },
        {
          level: 5,
          analyst: 'Shows what the money did and shares the learning',
          shown: 'I show people what the money did, and I share what I learned with other members.',
        },
      ],
    },
  ],
};
