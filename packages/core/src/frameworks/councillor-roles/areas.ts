import type { Prompt, Section } from '../../framework/framework.ts';
import { headings } from './headings.ts';

const unmarked = 'Only if you wish. A line or two will do, without names. Nobody marks it.';

/** An example says more than a level can: one way to involve people that is not a meeting, one quick fix, one lasting change. */
const withoutMeeting: Prompt = {
  id: 'without-a-meeting',
  question: 'Can you think of one time you involved people without holding a meeting?',
  hint: unmarked,
  phrases: ['cl-d'],
  optional: true,
};
const quickFix: Prompt = {
  id: 'quick-fix',
  question: 'Can you think of one local problem you got put right quickly?',
  hint: unmarked,
  phrases: ['st-e'],
  optional: true,
};
const lastingChange: Prompt = {
  id: 'lasting-change',
  question: 'Can you think of one change that stopped a problem coming back?',
  hint: unmarked,
  phrases: ['st-e'],
  optional: true,
};

/** One area a role, so that a person can look at one today and leave the others for later. */
export const roleAreas: readonly Section[] = [
  {
    id: headings.politicalRepresentative.id,
    title: headings.politicalRepresentative.plainTitle,
    hint: headings.politicalRepresentative.summary,
    rater: 'self',
    competencies: [headings.politicalRepresentative.id],
    prompts: [],
  },
  {
    id: headings.communityAdvocate.id,
    title: headings.communityAdvocate.plainTitle,
    hint: headings.communityAdvocate.summary,
    rater: 'self',
    competencies: [headings.communityAdvocate.id],
    prompts: [],
  },
  {
    id: headings.communityLeader.id,
    title: headings.communityLeader.plainTitle,
    hint: headings.communityLeader.summary,
    rater: 'self',
    competencies: [headings.communityLeader.id],
    prompts: [withoutMeeting],
  },
  {
    id: headings.serviceTransformer.id,
    title: headings.serviceTransformer.plainTitle,
    hint: headings.serviceTransformer.summary,
    rater: 'self',
    competencies: [headings.serviceTransformer.id],
    prompts: [quickFix, lastingChange],
  },
  {
    id: headings.placeShaper.id,
    title: headings.placeShaper.plainTitle,
    hint: headings.placeShaper.summary,
    rater: 'self',
    competencies: [headings.placeShaper.id],
    prompts: [],
  },
  {
    id: headings.knowledgeChampion.id,
    title: headings.knowledgeChampion.plainTitle,
    hint: headings.knowledgeChampion.summary,
    rater: 'self',
    competencies: [headings.knowledgeChampion.id],
    prompts: [],
  },
];

/** The skills that help in every role, to be chosen one by one in the same way. */
export const softSkillAreas: readonly Section[] = [
  {
    id: headings.actionPlanning.id,
    title: headings.actionPlanning.plainTitle,
    hint: headings.actionPlanning.summary,
    rater: 'self',
    competencies: [headings.actionPlanning.id],
    prompts: [],
  },
  {
    id: headings.engagingNewCommunities.id,
    title: headings.engagingNewCommunities.plainTitle,
    hint: headings.engagingNewCommunities.summary,
    rater: 'self',
    competencies: [headings.engagingNewCommunities.id],
    prompts: [],
  },
  {
    id: headings.conflictResolution.id,
    title: headings.conflictResolution.plainTitle,
    hint: headings.conflictResolution.summary,
    rater: 'self',
    competencies: [headings.conflictResolution.id],
    prompts: [],
  },
  {
    id: headings.brokering.id,
    title: headings.brokering.plainTitle,
    hint: headings.brokering.summary,
    rater: 'self',
    competencies: [headings.brokering.id],
    prompts: [],
  },
];
