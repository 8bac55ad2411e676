import type { Competency } from '../../../framework/framework.ts';
import { officers } from '../identity.ts';

export const point11: Competency = {
  id: 'point-11',
  title: 'Day job before conferences and special roles',
  plainTitle: 'Putting the day job first',
  summary: 'Keeping outside roles in their place, and having your work covered when you are away.',
  group: 'point',
  phrases: ['tp-11'],
  firstChoices: ['da18'],
  indicators: [
    {
      id: 't11a',
      reviewed: 'draft',
      stem: 'put the day job before conferences and special roles',
      observed: 'put the day job before conferences and special roles',
      putTo: officers,
      phrases: ['tp-11'],
      anchors: [
        {
          level: 1,
          analyst: 'Often away',
          shown: 'At the moment, conferences and special roles take a lot of my time from the day job.',
        },
        {
          level: 3,
          analyst: 'Outside roles agreed and limited',
          shown: 'My outside roles are agreed with the council, and I keep to the limits we set.',
        },
        {
          level: 5,
          analyst: 'Outside roles clearly help the council',
          shown: 'I turn down even tempting roles unless they clearly help the council, and others choose theirs this way.',
        },
      ],
    },
    {
      id: 't11b',
      reviewed: 'draft',
      stem: 'make sure work is covered when you are away',
      observed: 'make sure work is covered when they are away',
      putTo: officers,
      phrases: ['tp-11'],
      anchors: [
        { level: 1, analyst: 'Work stalls', shown: 'Some of my work waits until I am back.' },
        { level: 3, analyst: 'Named cover', shown: 'A named person covers my work when I am away.' },
        {
          level: 5,
          analyst: 'Nobody notices a gap',
          shown: 'Even at a busy time nothing waits for me, and others set up their cover as I do.',
        },
      ],
    },
  ],
};
