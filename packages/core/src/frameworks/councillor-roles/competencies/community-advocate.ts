import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

/** A member of the executive is asked how they take challenge, where others are asked how they make it. */
export const communityAdvocate: Competency = {
  ...headings.communityAdvocate,
  firstChoices: ['da15', 'da18', 'da7'],
  indicators: [
    {
      id: 'ca1',
      reviewed: 'draft',
      stem: 'speak up for people whose background or values differ from yours',
      observed: 'speak up for people whose background or values differ from their own',
      phrases: ['ca-a'],
      anchors: [
        {
          level: 1,
          analyst: 'Stays silent or uses labels',
          shown: 'I am still finding the words to speak up for people whose lives are not like mine.',
        },
        {
          level: 3,
          analyst: 'Puts their case fairly',
          shown: 'I put their case fairly, in a way they would recognise as their own.',
        },
        {
          level: 5,
          analyst: 'Helps them speak for themselves and wins lasting change',
          shown: 'I help people speak for themselves, even where it is hard to be heard, and together we have won changes that last.',
        },
      ],
    },
    {
      id: 'ca2',
      reviewed: 'draft',
      stem: 'say what needs to be said in public, even when it is not welcome',
      observed: 'say what needs to be said in public, even when it is not welcome',
      phrases: ['ca-b'],
      anchors: [
        {
          level: 1,
          analyst: 'Holds back, or only speaks in private',
          shown: 'I keep difficult things to myself for now, or I say them in private.',
        },
        {
          level: 3,
          analyst: 'Says it clearly with facts',
          shown: 'I say it clearly in public, and I have the facts with me.',
        },
        {
          level: 5,
          analyst: 'Says it early and calmly, and makes room for others to speak',
          shown: 'I say it early and calmly, even when the room is against me, and I make room for others to speak too.',
        },
      ],
    },
    {
      id: 'ca3',
      reviewed: 'draft',
      stem: 'ask the executive hard questions, backed by facts',
      observed: 'ask the executive hard questions, backed by facts',
      wordings: [
        {
          when: { office: ['executive'] },
          stem: 'welcome and answer challenge from other councillors, backed by facts',
          observed: 'welcome and answer challenge from other councillors, backed by facts',
          anchors: [
            {
              level: 1,
              analyst: 'Takes challenge personally, or leaves it unanswered',
              shown: 'I still find it hard to be challenged, and some questions are waiting for my answer.',
            },
            {
              level: 3,
              analyst: 'Hears the question out and gives a clear answer based on facts',
              shown: 'I hear the question out, and I give a clear answer with the facts behind it.',
            },
            {
              level: 5,
              analyst: 'Asks for challenge before deciding, and says what it changed',
              shown: 'I ask for challenge before I decide, and I say in public when it has changed my mind.',
            },
          ],
        },
      ],
      phrases: ['ca-c'],
      anchors: [
        {
          level: 1,
          analyst: 'Never asks, or attacks people',
          shown: 'I have yet to ask the people in charge a hard question, or it became a quarrel when I did.',
        },
        {
          level: 3,
          analyst: 'Asks clear questions based on facts',
          shown: 'I ask clear questions, and I have checked my facts first.',
        },
        {
          level: 5,
          analyst: 'Follows through to an answer or change, and stays respectful',
          shown: 'I keep on, with respect, until there is an answer or a change, and other members ask me how to go about it.',
        },
      ],
    },
    {
      id: 'ca4',
      reviewed: 'draft',
      stem: 'keep going for residents until there is a clear answer',
      observed: 'keep going for residents until there is a clear answer',
      phrases: ['ca-a'],
      anchors: [
        {
          level: 1,
          analyst: 'Drops cases',
          shown: 'I pass a problem on, and it can slip from view before there is an answer.',
        },
        {
          level: 3,
          analyst: 'Chases and reports back',
          shown: 'I chase each problem, and I go back to the resident with what I found out.',
        },
        {
          level: 5,
          analyst: 'Tracks every case and spots patterns',
          shown: 'I keep track of every case, and I notice when many small ones add up to one big one.',
        },
      ],
    },
  ],
};
