import type { Competency } from '../../framework/framework.ts';
import { headings } from '../councillor-roles/headings.ts';

/** The ten skills of the councillor roles, with one question each about the whole of it. */
export const competencies: readonly Competency[] = [
  {
    ...headings.politicalRepresentative,
    firstChoices: [],
    indicators: [
      {
        id: headings.politicalRepresentative.id,
        reviewed: 'draft',
        stem: 'get to know people in every part of the ward and stand up for all of them',
        observed: 'get to know people in every part of the ward and stand up for all of them',
        phrases: headings.politicalRepresentative.phrases,
      },
    ],
  },
  {
    ...headings.communityAdvocate,
    firstChoices: [],
    indicators: [
      {
        id: headings.communityAdvocate.id,
        reviewed: 'draft',
        stem: 'speak up for people, whoever they are and whoever is listening',
        observed: 'speak up for people, whoever they are and whoever is listening',
        phrases: headings.communityAdvocate.phrases,
      },
    ],
  },
  {
    ...headings.communityLeader,
    firstChoices: [],
    indicators: [
      {
        id: headings.communityLeader.id,
        reviewed: 'draft',
        stem: 'help local people understand the council and get their own projects going',
        observed: 'help local people understand the council and get their own projects going',
        phrases: headings.communityLeader.phrases,
      },
    ],
  },
  {
    ...headings.serviceTransformer,
    firstChoices: [],
    indicators: [
      {
        id: headings.serviceTransformer.id,
        reviewed: 'draft',
        stem: 'find out how services work and press for them to work better',
        observed: 'find out how services work and press for them to work better',
        phrases: headings.serviceTransformer.phrases,
      },
    ],
  },
  {
    ...headings.placeShaper,
    firstChoices: [],
    indicators: [
      {
        id: headings.placeShaper.id,
        reviewed: 'draft',
        stem: 'agree with residents what matters most and bring about changes they can see',
        observed: 'agree with residents what matters most and bring about changes they can see',
        phrases: headings.placeShaper.phrases,
      },
    ],
  },
  {
    ...headings.knowledgeChampion,
    firstChoices: [],
    indicators: [
      {
        id: headings.knowledgeChampion.id,
        reviewed: 'draft',
        stem: 'gather facts about your area, share them and put them to use',
        observed: 'gather facts about their area, share them and put them to use',
        phrases: headings.knowledgeChampion.phrases,
      },
    ],
  },
  {
    ...headings.actionPlanning,
    firstChoices: [],
    indicators: [
      {
        id: headings.actionPlanning.id,
        reviewed: 'draft',
        stem: 'make a plan with people and see it through',
        observed: 'make a plan with people and see it through',
        phrases: headings.actionPlanning.phrases,
      },
    ],
  },
  {
    ...headings.engagingNewCommunities,
    firstChoices: [],
    indicators: [
      {
        id: headings.engagingNewCommunities.id,
        reviewed: 'draft',
        stem: 'find people who are new or not heard and stay in touch with them',
        observed: 'find people who are new or not heard and stay in touch with them',
        phrases: headings.engagingNewCommunities.phrases,
      },
    ],
  },
  {
    ...headings.conflictResolution,
    firstChoices: [],
    indicators: [
      {
        id: headings.conflictResolution.id,
        reviewed: 'draft',
        stem: 'notice when people are falling out and help them settle it',
        observed: 'notice when people are falling out and help them settle it',
        phrases: headings.conflictResolution.phrases,
      },
    ],
  },
  {
    ...headings.brokering,
    firstChoices: [],
    indicators: [
      {
        id: headings.brokering.id,
        reviewed: 'draft',
        stem: 'bring the right people together and help them agree',
        observed: 'bring the right people together and help them agree',
        phrases: headings.brokering.phrases,
      },
    ],
  },
];
