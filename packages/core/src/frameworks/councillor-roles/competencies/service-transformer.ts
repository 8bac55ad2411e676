import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

/** A member of the executive is asked how they take scrutiny, where others are asked how they use it. */
export const serviceTransformer: Competency = {
  ...headings.serviceTransformer,
  firstChoices: ['da1', 'da22', 'da8'],
  indicators: [
    {
      id: 'st1',
      reviewed: 'draft',
      stem: 'understand who runs local services and how decisions are made',
      observed: 'understand who runs local services and how decisions are made',
      phrases: ['st-a'],
      anchors: [
        {
          level: 1,
          analyst: 'Not sure who does what',
          shown: 'I am not sure yet who does what.',
        },
        {
          level: 3,
          analyst: 'Knows main services, budgets and steps',
          shown: 'I know the main services, their budgets, and the steps a decision goes through.',
        },
        {
          level: 5,
          analyst: 'Can show others where to press to get change',
          shown: 'I can show other people where to press, and when, to get something changed.',
        },
      ],
    },
    {
      id: 'st2',
      reviewed: 'draft',
      stem: 'use questions and scrutiny to test council plans',
      observed: 'use questions and scrutiny to test council plans',
      wordings: [
        {
          when: { office: ['executive'] },
          stem: 'welcome and answer challenge to council plans, such as questions from scrutiny',
          observed: 'welcome and answer challenge to council plans, such as questions from scrutiny',
          anchors: [
            {
              level: 1,
              analyst: 'Treats scrutiny as a hurdle and says little',
              shown: 'I think of scrutiny as something to get through, and I keep my answers short.',
            },
            {
              level: 3,
              analyst: 'Comes prepared and answers openly',
              shown: 'I come prepared, I answer openly, and I bring the papers I am asked for.',
            },
            {
              level: 5,
              analyst: 'Brings plans while they can still change, and shows what challenge changed',
              shown: 'I bring my plans while they can still change, and I show people what their questions changed.',
            },
          ],
        },
      ],
      phrases: ['st-b'],
      anchors: [
        {
          level: 1,
          analyst: 'Does not take part',
          shown: 'I mostly listen while other people look into the plans.',
        },
        {
          level: 3,
          analyst: 'Prepares and asks useful questions',
          shown: 'I read up beforehand, and I ask useful questions.',
        },
        {
          level: 5,
          analyst: 'Changes plans through well-judged challenge',
          shown: 'I have seen plans change for the better because I asked the right question at the right time.',
        },
      ],
    },
    {
      id: 'st3',
      reviewed: 'draft',
      stem: 'hold service providers to what they promised',
      observed: 'hold service providers to what they promised',
      phrases: ['st-c'],
      anchors: [
        {
          level: 1,
          analyst: 'Accepts excuses, or only blames',
          shown: 'I take the answer I am given, or I get cross and it ends there.',
        },
        {
          level: 3,
          analyst: 'Compares promise with result and asks for dates',
          shown: 'I compare what was promised with what was done, and I ask for dates.',
        },
        {
          level: 5,
          analyst: 'Agrees measures, checks them, tells residents',
          shown: 'I agree with providers how we will tell if it is working, I check, and I let residents know.',
        },
      ],
    },
    {
      id: 'st4',
      reviewed: 'draft',
      stem: 'get to the cause of a local problem',
      observed: 'get to the cause of a local problem',
      phrases: ['st-d'],
      anchors: [
        {
          level: 1,
          analyst: 'Acts on hearsay',
          shown: 'I act on what I have heard, before I have had a chance to check it.',
        },
        {
          level: 3,
          analyst: 'Uses cases and data to find the cause',
          shown: 'I use my cases and the figures to find out what is behind it.',
        },
        {
          level: 5,
          analyst: 'Finds root causes that cross wards or services',
          shown: 'I find the cause even when it runs across several wards or services, and I show others how I got there.',
        },
      ],
    },
    {
      id: 'st5',
      reviewed: 'draft',
      stem: 'use what you know for quick fixes and for long-term change',
      observed: 'use what they know for quick fixes and for long-term change',
      phrases: ['st-e'],
      anchors: [
        {
          level: 1,
          analyst: 'One case at a time',
          shown: 'I put things right case by case, as people bring them to me.',
        },
        {
          level: 3,
          analyst: 'Fixes the case and raises the wider issue',
          shown: 'I sort out the case in front of me, and I raise the bigger problem behind it.',
        },
        {
          level: 5,
          analyst: 'Plan, budget or policy changes so it stops happening',
          shown: 'I have helped to change a plan, a budget or a policy so that the problem stops coming back.',
        },
      ],
    },
  ],
};
