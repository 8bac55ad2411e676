import type { Competency } from '../../framework/framework.ts';

/** What a skill is called and where it comes from, without anything that is asked about it. */
export type Heading = Pick<Competency, 'id' | 'title' | 'plainTitle' | 'summary' | 'group' | 'phrases' | 'crosswalk'>;

/** Six roles and four soft skills, in the order they are shown. The quick scan asks about the same ten under the same names. */
export const headings = {
  politicalRepresentative: {
    id: 'political-representative',
    title: 'Political representative',
    plainTitle: 'Speaking for the whole ward',
    summary: 'Getting to know people in every part of the ward, and being fair to all of them.',
    group: 'role',
    phrases: ['pr-a', 'pr-b'],
    crosswalk: [
      'LGA political skills (Silvester): local leadership',
      'Silvester, Wyatt and Randall 2014: representing people',
    ],
  },
  communityAdvocate: {
    id: 'community-advocate',
    title: 'Community advocate',
    plainTitle: 'Speaking up for people',
    summary: 'Saying what people need to have said, and staying with it until there is an answer.',
    group: 'role',
    phrases: ['ca-a', 'ca-b', 'ca-c'],
    crosswalk: [
      'LGA political skills (Silvester): scrutiny and challenge',
      '21st Century Councillor: advocate',
    ],
  },
  communityLeader: {
    id: 'community-leader',
    title: 'Community leader',
    plainTitle: 'Helping local people get things done',
    summary: 'Backing what local people start, explaining decisions in plain words, and bringing people together.',
    group: 'role',
    phrases: ['cl-a', 'cl-b', 'cl-c', 'cl-d', 'cl-e'],
    crosswalk: [
      'LGA political skills (Silvester): communication',
      '21st Century Councillor: catalyst',
    ],
  },
  serviceTransformer: {
    id: 'service-transformer',
    title: 'Service transformer',
    plainTitle: 'Making services work better',
    summary: 'Knowing how services work, asking useful questions, and getting problems put right for good.',
    group: 'role',
    phrases: ['st-a', 'st-b', 'st-c', 'st-d', 'st-e'],
    crosswalk: [
      'LGA political skills (Silvester): scrutiny and challenge',
      'Silvester, Wyatt and Randall 2014: analytical skills',
    ],
  },
  placeShaper: {
    id: 'place-shaper',
    title: 'Place shaper',
    plainTitle: 'Improving the area',
    summary: 'Agreeing with residents what matters most, and working with others to make it happen.',
    group: 'role',
    phrases: ['ps-a', 'ps-b', 'ps-c', 'ps-d'],
    crosswalk: [
      '21st Century Councillor: steward of place',
      '21st Century Councillor: orchestrator',
    ],
  },
  knowledgeChampion: {
    id: 'knowledge-champion',
    title: 'Knowledge champion',
    plainTitle: 'Knowing the area and passing it on',
    summary: 'Gathering what people and figures say about the area, and putting it to good use.',
    group: 'role',
    phrases: ['kc-a', 'kc-b', 'kc-c', 'kc-d', 'kc-e'],
    crosswalk: [
      '21st Century Councillor: sensemaker',
      'Silvester, Wyatt and Randall 2014: analytical skills',
    ],
  },
  actionPlanning: {
    id: 'action-planning',
    title: 'Action planning',
    plainTitle: 'Making a plan and keeping to it',
    summary: 'Turning an issue into a plan that people agree with, and seeing it through.',
    group: 'soft-skill',
    phrases: ['ss-ap'],
  },
  engagingNewCommunities: {
    id: 'engaging-new-communities',
    title: 'Engaging new communities',
    plainTitle: 'Reaching people who are new or not heard',
    summary: 'Finding people who are new or go unheard, meeting them well, and staying in touch.',
    group: 'soft-skill',
    phrases: ['ss-ec'],
  },
  conflictResolution: {
    id: 'conflict-resolution',
    title: 'Conflict resolution',
    plainTitle: 'Helping people who have fallen out',
    summary: 'Noticing when people are falling out, hearing them all, and helping them find a way forward.',
    group: 'soft-skill',
    phrases: ['ss-cr'],
  },
  brokering: {
    id: 'brokering',
    title: 'Brokering',
    plainTitle: 'Bringing people together to agree',
    summary: 'Getting the right people to meet, finding what each of them needs, and seeing that what is agreed gets done.',
    group: 'soft-skill',
    phrases: ['ss-br'],
  },
} as const satisfies Readonly<Record<string, Heading>>;
