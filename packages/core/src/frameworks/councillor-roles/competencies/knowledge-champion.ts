import type { Competency } from '../../../framework/framework.ts';
import { headings } from '../headings.ts';

export const knowledgeChampion: Competency = {
  ...headings.knowledgeChampion,
  firstChoices: ['da8', 'da9'],
  indicators: [
    {
      id: 'kc1',
      reviewed: 'draft',
      stem: 'pass local news to the council, and council news to residents',
      observed: 'pass local news to the council, and council news to residents',
      phrases: ['kc-a'],
      anchors: [
        {
          level: 1,
          analyst: 'News stops with them',
          shown: 'I hear a good deal of news that does not go any further than me yet.',
        },
        {
          level: 3,
          analyst: 'Passes news both ways',
          shown: 'I pass news both ways, from residents to the council and back again.',
        },
        {
          level: 5,
          analyst: 'Both sides come to them first and can say what changed',
          shown: 'I am the one residents and officers both come to first, and both can say what has changed because of it.',
        },
      ],
    },
    {
      id: 'kc2',
      reviewed: 'draft',
      stem: 'work closely with officers to share what you both know',
      observed: 'work closely with officers to share what each of them knows',
      phrases: ['kc-b'],
      anchors: [
        {
          level: 1,
          analyst: 'Rarely in touch',
          shown: 'I am not much in touch with officers yet.',
        },
        {
          level: 3,
          analyst: 'Regular contact with a named officer',
          shown: 'I keep in regular contact with an officer I know by name.',
        },
        {
          level: 5,
          analyst: 'Jointly keeps the ward profile up to date',
          shown: 'I keep the facts about our ward up to date together with officers, and other people rely on them.',
        },
      ],
    },
    {
      id: 'kc3',
      reviewed: 'draft',
      stem: 'gather facts about your area and note where they came from',
      observed: 'gather facts about their area and note where the facts came from',
      phrases: ['kc-c'],
      anchors: [
        {
          level: 1,
          analyst: 'Stories only',
          shown: "I carry people's stories in my head.",
        },
        {
          level: 3,
          analyst: 'Logs cases, counts and sources',
          shown: 'I write down the cases, how many there are, and where each fact came from.',
        },
        {
          level: 5,
          analyst: 'Plans what to collect, fills gaps, protects privacy',
          shown: "I plan what to find out, I fill the gaps, and I keep people's private details safe.",
        },
      ],
    },
    {
      id: 'kc4',
      reviewed: 'draft',
      stem: 'make sense of the facts you gather',
      observed: 'make sense of the facts they gather',
      phrases: ['kc-d'],
      anchors: [
        {
          level: 1,
          analyst: 'Jumps to conclusions',
          shown: 'I go with the first explanation that seems to fit.',
        },
        {
          level: 3,
          analyst: 'Spots patterns and checks them against data',
          shown: 'I look for patterns, and I check them against the figures.',
        },
        {
          level: 5,
          analyst: 'Tests other explanations and says how sure they are',
          shown: 'I ask what else could explain it, I look into that too, and I tell people how sure I am.',
        },
      ],
    },
    {
      id: 'kc5',
      reviewed: 'draft',
      stem: 'use those facts to help your community',
      observed: 'use those facts to help their community',
      phrases: ['kc-e'],
      anchors: [
        {
          level: 1,
          analyst: 'Kept and not used',
          shown: 'I have facts about my area that are waiting to be put to use.',
        },
        {
          level: 3,
          analyst: 'Used in meetings and decisions',
          shown: 'I use my facts in meetings and when decisions are made.',
        },
        {
          level: 5,
          analyst: 'A change for residents can be traced to it',
          shown: 'I can point to a change for residents that began with facts I gathered, and I help others do the same.',
        },
      ],
    },
  ],
};
