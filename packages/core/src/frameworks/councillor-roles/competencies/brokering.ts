import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

export const brokering: Competency = {
  ...headings.brokering,
  firstChoices: ['da13', 'da15'],
  indicators: [
    {
      id: 'br1',
      reviewed: 'draft',
      stem: 'get the people who can solve the problem into the room',
      observed: 'get the people who can solve the problem into the room',
      phrases: ['ss-br'],
      anchors: [
        {
          level: 1,
          analyst: 'Relies on emails',
          shown: 'I try to sort it out by email.',
        },
        {
          level: 3,
          analyst: 'Right people meet',
          shown: 'I get the right people to sit down together.',
        },
        {
          level: 5,
          analyst: 'Also brings people who could block it',
          shown: 'I bring in the people who could stop it as well, and I keep everyone talking.',
        },
      ],
    },
    {
      id: 'br2',
      reviewed: 'draft',
      stem: 'find out what each side needs, not only what it says',
      observed: 'find out what each side needs, not only what it says',
      phrases: ['ss-br', 'dp-1'],
      anchors: [
        {
          level: 1,
          analyst: 'Repeats demands',
          shown: 'I carry what each side asks for to the other.',
        },
        {
          level: 3,
          analyst: 'Tests needs behind demands',
          shown: 'I ask what is behind each demand, and I check that I have understood.',
        },
        {
          level: 5,
          analyst: 'Finds gains for all sides',
          shown: 'I find something for every side to gain, even when they start a long way apart.',
        },
      ],
    },
    {
      id: 'br3',
      reviewed: 'draft',
      stem: 'write down what was agreed and see that it happens',
      observed: 'write down what was agreed and see that it happens',
      phrases: ['ss-br'],
      anchors: [
        {
          level: 1,
          analyst: 'No record',
          shown: 'I trust everyone to remember what we agreed.',
        },
        {
          level: 3,
          analyst: 'Clear record and owner',
          shown: 'I write down what was agreed and who will see to it.',
        },
        {
          level: 5,
          analyst: 'Follow-up is public and complete',
          shown: 'I report back in public, until every part of what we agreed is done.',
        },
      ],
    },
  ],
};
