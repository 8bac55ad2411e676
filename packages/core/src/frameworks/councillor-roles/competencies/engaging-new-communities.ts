import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

export const engagingNewCommunities: Competency = {
  ...headings.engagingNewCommunities,
  firstChoices: ['da9', 'da13'],
  indicators: [
    {
      id: 'ec1',
      reviewed: 'draft',
      stem: 'find out who is new to the area or not being heard',
      observed: 'find out who is new to the area or not being heard',
      phrases: ['ss-ec'],
      anchors: [
        {
          level: 1,
          analyst: 'Does not know',
          shown: 'I do not know yet who is new here, or who goes unheard.',
        },
        {
          level: 3,
          analyst: 'Uses data and local contacts',
          shown: 'I use the figures and the people I know locally to find out.',
        },
        {
          level: 5,
          analyst: 'Notices change before services do',
          shown: 'I notice who is arriving or falling quiet before the services do, and I let them know.',
        },
      ],
    },
    {
      id: 'ec2',
      reviewed: 'draft',
      stem: 'make first contact in a way that suits the group',
      observed: 'make first contact in a way that suits the group',
      phrases: ['ss-ec'],
      anchors: [
        {
          level: 1,
          analyst: 'Sends a leaflet',
          shown: 'I send a leaflet and hope to hear back.',
        },
        {
          level: 3,
          analyst: 'Goes to them, right time and language',
          shown: 'I go to them, at a time that suits them and in a language they use.',
        },
        {
          level: 5,
          analyst: 'Goes with someone they trust',
          shown: 'I go along with someone they trust, even where people are wary of the council.',
        },
      ],
    },
    {
      id: 'ec3',
      reviewed: 'draft',
      stem: 'keep in touch after the first meeting',
      observed: 'keep in touch after the first meeting',
      phrases: ['ss-ec'],
      anchors: [
        {
          level: 1,
          analyst: 'One visit',
          shown: 'I have been to see them once, and I have not been back yet.',
        },
        {
          level: 3,
          analyst: 'Regular contact',
          shown: 'I go back to see them, and they know how to reach me in between.',
        },
        {
          level: 5,
          analyst: 'They take part in local decisions',
          shown: 'I have stayed in touch for long enough that they now take part in local decisions.',
        },
      ],
    },
  ],
};
